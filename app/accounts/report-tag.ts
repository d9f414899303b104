import { createHmac } from 'node:crypto'

/** Stands for one member and one thing they report: lets each be reported once, and joins to nothing else. */
export const reportTag = (ownerKey: Buffer, subjectKind: string, subjectId: string) =>
  createHmac('sha256', ownerKey).update(`report ${subjectKind} ${subjectId}`).digest('hex')
