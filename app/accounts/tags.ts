import { createHmac } from 'node:crypto'

/** One tag for each member and subject: limits reports to one each, and links to nothing else. */
export const reportTag = (ownerKey: Buffer, subjectKind: string, subjectId: string) =>
  createHmac('sha256', ownerKey).update(`report ${subjectKind} ${subjectId}`).digest('hex')

export const sameQuestionTag = (ownerKey: Buffer, threadId: string) =>
  createHmac('sha256', ownerKey).update(`wonder ${threadId}`).digest('hex')

export const tapTag = (ownerKey: Buffer, postId: string) =>
  createHmac('sha256', ownerKey).update(`tap ${postId}`).digest('hex')
