import { createHmac } from 'node:crypto'
import { REMOVAL_REQUEST } from '../../moderation/policy'

/** One tag for each member and subject: it limits what they press to one each, and links to nothing else. */
const tag = (ownerKey: Buffer, kind: string, subjectId: string) =>
  createHmac('sha256', ownerKey).update(`${kind} ${subjectId}`).digest('hex')

type Reported = { subjectKind: string; subjectId: string; reason: string }

/** Who reported something may still ask for what is about them. */
export const reportTag = (ownerKey: Buffer, { subjectKind, subjectId, reason }: Reported) =>
  tag(ownerKey, `report ${reason === REMOVAL_REQUEST ? reason : subjectKind}`, subjectId)

export const sameQuestionTag = (ownerKey: Buffer, threadId: string) => tag(ownerKey, 'wonder', threadId)

export const feedbackTag = (ownerKey: Buffer, answerId: string) => tag(ownerKey, 'report say', answerId)

export const MOST_DRAFTS = 5

/** A member's places for drafts, as many as they may keep. */
export const draftTags = (ownerKey: Buffer): string[] =>
  Array.from({ length: MOST_DRAFTS }, (_, n) => tag(ownerKey, 'draft', String(n)))

export const tapTag = (ownerKey: Buffer, postId: string) => tag(ownerKey, 'tap', postId)
