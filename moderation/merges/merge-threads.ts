import { and, desc, eq, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { posts, threadMerges, threads } from '../../db/schema'
import { cleanText, hasLetters, lettersOver } from '../clean-text'
import { settledBy } from '../decisions/undo'
import { readNotice } from '../incidents/notice'
import { readGoal } from './merged'

export const MERGE_WORDS_LONGEST = 1_000

type Thread = typeof threads.$inferSelect

type Merging = {
  /** Is closed for new replies, and leads to the other one. */
  threadId: string
  intoThreadId: string
  staffId: string
  /** Personas of the moderator's own key: nobody decides about what they began. */
  mine?: string[]
  /** For both authors. */
  words: string
  now: number
}
export type Merged = {
  outcome:
    | 'merged'
    | 'already'
    | 'same'
    | 'elsewhere'
    | 'notice'
    | 'parted'
    | 'own'
    | 'gone'
    | 'words-missing'
    | 'words-long'
}

/**
 * No post changes its place, its name or its board. Refused only by what everybody can see, and by what the authors
 * said: who wrote in both is never asked.
 */
export async function mergeThreads(
  db: Db,
  { threadId, intoThreadId, staffId, mine = [], words: typed, now }: Merging,
): Promise<Merged> {
  const words = cleanText(typed)
  if (!hasLetters(words)) return { outcome: 'words-missing' }
  if (lettersOver(words, MERGE_WORDS_LONGEST) > 0) return { outcome: 'words-long' }
  if (threadId === intoThreadId) return { outcome: 'same' }
  return db.write<Merged>(async tx => {
    const [thread, goal] = await lockBoth(tx, threadId, intoThreadId)
    if (!thread || !goal) return { outcome: 'gone' }
    if ([thread, goal].some(({ personaId }) => mine.includes(personaId))) return { outcome: 'own' }
    const standing = await readGoal(tx, threadId)
    if (standing) return { outcome: standing.id === intoThreadId ? 'merged' : 'already' }
    if (await readGoal(tx, intoThreadId)) return { outcome: 'elsewhere' }
    if ((await readNotice(tx, threadId)) || (await readNotice(tx, intoThreadId))) return { outcome: 'notice' }
    const parted = and(eq(threadMerges.threadId, threadId), eq(threadMerges.ended, 'author'))
    if ((await tx.$count(threadMerges, parted)) > 0) return { outcome: 'parted' }
    // One that doesn't hold, as its other conversation is gone, is over with this.
    await endStanding(tx, threadId, { ended: 'moderator', now })
    const id = newId()
    await tx.insert(threadMerges).values({ id, threadId, intoThreadId, words, staffId, mergedAt: now })
    for (const each of [thread, goal])
      await appendEvent(db, tx, {
        ...{ kind: 'threads-merged' as const, actor: staffId, now, ...(await openingOf(tx, each)) },
        detail: { merge: id, side: each === thread ? 'from' : 'into' },
      })
    return { outcome: 'merged' }
  })
}

/** Only what everybody can read from its beginning. In one order, so that two presses at once don't wait for each other. */
async function lockBoth(tx: Tx, threadId: string, intoThreadId: string): Promise<(Thread | null)[]> {
  const locked = new Map<string, Thread>()
  for (const id of [threadId, intoThreadId].sort()) {
    const [row] = await tx.update(threads).set({ id }).where(eq(threads.id, id)).returning()
    if (row?.visibility === 'published' && row.title !== '') locked.set(id, row)
  }
  return [threadId, intoThreadId].map(id => locked.get(id) ?? null)
}

async function openingOf(read: Reader, { id: threadId, personaId }: Thread) {
  const [opening] = await read
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.position, 0)))
  return { threadId, personaId, ...(opening && { postId: opening.id }) }
}

const endStanding = (
  tx: Tx,
  threadId: string,
  { ended, now }: { ended: 'undone' | 'moderator' | 'author'; now: number },
) =>
  tx
    .update(threadMerges)
    .set({ ended, endedDay: dayOf(now) })
    .where(and(eq(threadMerges.threadId, threadId), isNull(threadMerges.ended)))
    .returning()

/**
 * By a moderator. Within the time in which a decision can be undone, nobody has been told of it, and nobody will be.
 * @returns 'undone' or 'parted'; 'gone' where it goes on by itself already
 */
export const partThreads = (
  db: Db,
  { threadId, staffId, mine = [], now }: { threadId: string; staffId: string; mine?: string[]; now: number },
): Promise<{ outcome: 'undone' | 'parted' | 'own' | 'gone' }> =>
  db.write(async tx => {
    const [thread] = await tx
      .update(threads)
      .set({ id: threadId })
      .where(eq(threads.id, threadId))
      .returning()
    const [standing] = await standingOf(tx, threadId)
    if (!thread || !standing) return { outcome: 'gone' }
    if (mine.includes(thread.personaId)) return { outcome: 'own' }
    const isUntold = standing.mergedAt > settledBy(now)
    await endStanding(tx, threadId, { ended: isUntold ? 'undone' : 'moderator', now })
    await appendEvent(db, tx, {
      ...{ kind: 'threads-parted' as const, actor: staffId, now, ...(await openingOf(tx, thread)) },
      detail: { merge: standing.id, told: Number(!isUntold) },
    })
    return { outcome: isUntold ? 'undone' : 'parted' }
  })

export const isMergeUntold = async (read: Reader, threadId: string, now: number): Promise<boolean> =>
  (await standingOf(read, threadId)).some(({ mergedAt }) => mergedAt > settledBy(now))

const standingOf = (read: Reader, threadId: string) =>
  read
    .select()
    .from(threadMerges)
    .where(and(eq(threadMerges.threadId, threadId), isNull(threadMerges.ended)))

/** By the author of either conversation, whose word is the last: it isn't merged again. */
export const partAsAuthor = (
  db: Db,
  { mergeId, mine, now }: { mergeId: string; mine: string[]; now: number },
): Promise<{ outcome: 'parted' | 'gone' }> =>
  db.write(async tx => {
    const [merge] = await tx.select().from(threadMerges).where(eq(threadMerges.id, mergeId))
    if (!merge) return { outcome: 'gone' }
    const both = [merge.threadId, merge.intoThreadId].sort()
    const locked: Thread[] = []
    for (const id of both)
      locked.push(...(await tx.update(threads).set({ id }).where(eq(threads.id, id)).returning()))
    const own = locked.find(({ personaId }) => mine.includes(personaId))
    if (!own) return { outcome: 'gone' }
    const [parted] = await tx
      .update(threadMerges)
      .set({ ended: 'author', endedDay: dayOf(now) })
      .where(and(eq(threadMerges.id, mergeId), isNull(threadMerges.ended)))
      .returning()
    if (parted)
      await appendEvent(db, tx, {
        ...{ kind: 'threads-parted' as const, actor: 'author', now },
        ...(await openingOf(tx, own)),
        detail: { merge: mergeId },
      })
    return { outcome: 'parted' }
  })

/** What the author of either conversation reads of it, once it can't be undone any more. */
export async function listMergesTold(read: Reader, threadId: string, now: number) {
  const rows = await read
    .select({
      id: threadMerges.id,
      from: threadMerges.threadId,
      into: threadMerges.intoThreadId,
      words: threadMerges.words,
      mergedAt: threadMerges.mergedAt,
    })
    .from(threadMerges)
    .where(
      and(
        or(eq(threadMerges.threadId, threadId), eq(threadMerges.intoThreadId, threadId)),
        isNull(threadMerges.ended),
        lte(threadMerges.mergedAt, settledBy(now)),
      ),
    )
    .orderBy(desc(threadMerges.mergedAt), desc(threadMerges.id))
  const others = rows.map(({ from, into }) => (from === threadId ? into : from))
  const shown =
    others.length === 0
      ? []
      : await read
          .select({ id: threads.id, title: threads.title })
          .from(threads)
          .where(and(inArray(threads.id, others), eq(threads.visibility, 'published'), ne(threads.title, '')))
  return rows.flatMap(({ from, into, mergedAt, ...merge }) => {
    const other = shown.find(({ id }) => id === (from === threadId ? into : from))
    return other ? [{ ...merge, leadsAway: from === threadId, other, day: dayOf(mergedAt) }] : []
  })
}
