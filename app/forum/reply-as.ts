import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../../db'
import { isValid } from '../../db/credential'
import { posts, professionalReplies, professionals } from '../../db/schema'
import { readConcerns } from '../referrals/thread-concerns'

/** Set where somebody replies under their own name, as a professional. */
export type Speaking = { staffId: string; outsideScope: boolean; interest: string }

/**
 * Why a reply cannot be sent like this. One who writes in a conversation under a made-up name does not also write there
 * under their own: the two would be joined. "outside": nothing here is in their scope, and they did not say so.
 */
export type CannotReplyAs = 'writes-as-member' | 'writes-as-professional' | 'ended' | 'outside'

type Asked = { threadId: string; mine: string[]; speaking: Speaking | null; today: number }

/** @returns null where nothing stands in the way; within the change, the credential cannot end meanwhile */
export async function cannotReplyAs(
  tx: Tx,
  { threadId, mine, speaking, today }: Asked,
): Promise<CannotReplyAs | null> {
  const there = await voiceIn(tx, threadId, mine)
  if (there === 'member' && speaking) return 'writes-as-member'
  if (there === 'professional' && !speaking) return 'writes-as-professional'
  if (!speaking) return null
  const { staffId, outsideScope } = speaking
  const [held] = await tx
    .update(professionals)
    .set({ staffId })
    .where(eq(professionals.staffId, staffId))
    .returning()
  if (!held || !isValid(held, today)) return 'ended'
  return outsideScope || !(await isOutside(tx, threadId, held.scope)) ? null : 'outside'
}

/** Whether nothing that a conversation is about is among what somebody was checked for. */
export async function isOutside(read: Reader, threadId: string, scope: string[]): Promise<boolean> {
  const { concerns } = await readConcerns(read, threadId)
  return !concerns.some(({ concern }) => scope.includes(concern))
}

/** How somebody writes in a conversation already; null where they do not. */
export async function voiceIn(
  read: Reader,
  threadId: string,
  mine: string[],
): Promise<'member' | 'professional' | null> {
  if (mine.length === 0) return null
  const [row] = await read
    .select({ marked: professionalReplies.postId })
    .from(posts)
    .leftJoin(professionalReplies, eq(professionalReplies.postId, posts.id))
    .where(and(eq(posts.threadId, threadId), inArray(posts.personaId, mine)))
    .limit(1)
  return row ? (row.marked === null ? 'member' : 'professional') : null
}

/** Those of one's personas that stand behind a professional's reply: they are used for nothing else. */
export async function spokenFor(read: Reader, mine: string[]): Promise<Set<string>> {
  if (mine.length === 0) return new Set()
  const rows = await read
    .selectDistinct({ personaId: posts.personaId })
    .from(posts)
    .innerJoin(professionalReplies, eq(professionalReplies.postId, posts.id))
    .where(inArray(posts.personaId, mine))
  return new Set(rows.map(row => row.personaId))
}
