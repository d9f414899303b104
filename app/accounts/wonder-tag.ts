import { createHmac } from 'node:crypto'

/** Stands for one member and one conversation whose question is theirs too: counted once, and joins to nothing else. */
export const wonderTag = (ownerKey: Buffer, threadId: string) =>
  createHmac('sha256', ownerKey).update(`wonder ${threadId}`).digest('hex')
