import { desc, eq, inArray } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { boards, threads } from '../../db/schema'
import { goalsOf } from '../../moderation/merges/merged'
import { appearances } from '../../moderation/metrics/appearances'
import type { KeyHolder } from '../accounts/key'
import { FOLLOWED_LIMIT, savePreferences } from '../accounts/preferences'

type Followed = Record<string, number>

/**
 * Follows a conversation from here on. Kept sealed on the account, so no list says who follows what.
 * @returns 'full' when as many are followed as there is room for
 */
export async function follow(
  db: Db,
  holder: KeyHolder,
  threadId: string,
): Promise<{ outcome: 'done' | 'full' }> {
  const latest = Math.max(0, ...(await readReplies(db.read, [threadId])).map(orderOf))
  let outcome: 'done' | 'full' = 'done'
  await savePreferences(db, holder, ({ followed }) => {
    if (threadId in followed) return {}
    if (Object.keys(followed).length >= FOLLOWED_LIMIT) {
      outcome = 'full'
      return {}
    }
    return { followed: { ...followed, [threadId]: latest } }
  })
  return { outcome }
}

export const unfollow = (db: Db, holder: KeyHolder, threadId: string): Promise<void> =>
  savePreferences(db, holder, ({ followed: { [threadId]: _, ...followed } }) => ({ followed }))

/**
 * Nothing up to this reply is new any more.
 * @param postId the latest one on the page, so that what came since stays new
 */
export async function markRead(
  db: Db,
  holder: KeyHolder,
  { threadId, postId }: { threadId: string; postId: string },
): Promise<void> {
  const reply = (await readReplies(db.read, [threadId])).find(each => each.postId === postId)
  if (!reply) return
  await savePreferences(db, holder, ({ followed }) => {
    const before = followed[threadId]
    return before === undefined
      ? {}
      : { followed: { ...followed, [threadId]: Math.max(before, orderOf(reply)) } }
  })
}

/** Nothing that can be read now is new any more, in any followed conversation. */
export async function markAllRead(db: Db, holder: KeyHolder, followed: Followed): Promise<void> {
  const latest = new Map<string, number>()
  for (const reply of await readReplies(db.read, Object.keys(followed)))
    latest.set(reply.threadId, Math.max(orderOf(reply), latest.get(reply.threadId) ?? 0))
  await savePreferences(db, holder, current => ({
    followed: Object.fromEntries(
      Object.entries(current.followed).map(([id, seen]) => [id, Math.max(seen, latest.get(id) ?? 0)]),
    ),
  }))
}

/** A reply that waited for a moderator is new when it appears, wherever it stands. */
const readReplies = async (read: Reader, threadIds: string[]) =>
  threadIds.length === 0 ? [] : (await appearances(read, threadIds)).filter(({ position }) => position > 0)

const orderOf = ({ appearance, position }: { appearance: number | null; position: number }) =>
  appearance ?? position

export type NewReplies = { count: number; ids: string[]; first: string | null; latest: string | null }

/**
 * What is new in each followed conversation.
 * @param own personas whose replies are never new: the member's, and those they hid
 */
export async function readNewReplies(
  read: Reader,
  followed: Followed,
  own: string[],
): Promise<Map<string, NewReplies>> {
  const replies = await readReplies(read, Object.keys(followed))
  return new Map(
    Object.entries(followed).map(([threadId, seen]) => {
      const fresh = replies.filter(
        each => each.threadId === threadId && orderOf(each) > seen && !own.includes(each.personaId),
      )
      return [
        threadId,
        {
          count: fresh.length,
          ids: fresh.map(({ postId }) => postId),
          first: fresh.toSorted((a, b) => a.position - b.position)[0]?.postId ?? null,
          latest: fresh.toSorted((a, b) => orderOf(b) - orderOf(a))[0]?.postId ?? null,
        },
      ]
    }),
  )
}

/** The followed conversations, the latest active first; without a title where others can't read it any more. */
export async function listFollowed(read: Reader, followed: Followed) {
  const ids = Object.keys(followed)
  if (ids.length === 0) return []
  const rows = await read
    .select({
      threadId: threads.id,
      title: threads.title,
      visibility: threads.visibility,
      replyCount: threads.replyCount,
      activeHour: threads.activeHour,
      board: boards.title,
    })
    .from(threads)
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(inArray(threads.id, ids))
    .orderBy(desc(threads.activeHour), desc(threads.id))
  const goals = await goalsOf(read, ids)
  return rows.map(({ activeHour, visibility, title, ...row }) => ({
    ...row,
    goesOnIn: goals.get(row.threadId) ?? null,
    isShown: visibility === 'published',
    title: visibility === 'published' ? title : '',
    activeDay: dayOfHour(activeHour),
  }))
}
