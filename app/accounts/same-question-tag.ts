import { createHmac } from 'node:crypto'

export const sameQuestionTag = (ownerKey: Buffer, threadId: string) =>
  createHmac('sha256', ownerKey).update(`wonder ${threadId}`).digest('hex')
