import { randomBytes } from 'node:crypto'
import { and, asc, count, eq, gte, inArray } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { posts, type TapKind, taps, threads, type Wish } from '../../db/schema'
import { tapTag } from '../accounts/tags'

export type TapCounts = Partial<Record<TapKind, number>>

/**
 * What a reader may say about a post with one tap. Where a professional is asked, "I have this question too" stands for
 * "same here"; whoever began the conversation marks what helped instead.
 */
export const tapsOn = (post: { position: number; wish: Wish; isMyThread: boolean }): TapKind[] => {
  if (post.position === 0) return post.wish === 'expert' ? [] : ['same-here']
  return post.isMyThread ? ['thanks'] : ['thanks', 'helped']
}

type Tapping = { postId: string; threadId: string; ownerKey: Buffer; mine: string[]; kind: TapKind | null }

/**
 * One tap for each person and post: another kind replaces the first. No event, and no change of the post: their order
 * would link what one person tapped.
 * @param kind null takes it back
 */
export const tapPost = (
  db: Db,
  { postId, threadId, ownerKey, mine, kind }: Tapping,
): Promise<{ outcome: 'done' | 'gone' }> =>
  db.write(async tx => {
    await db.lock(tx, TAPS_LOCK)
    const [post] = await tx
      .select({
        position: posts.position,
        personaId: posts.personaId,
        author: threads.personaId,
        wish: threads.wish,
      })
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          eq(posts.id, postId),
          eq(posts.threadId, threadId),
          eq(posts.visibility, 'published'),
          eq(threads.visibility, 'published'),
        ),
      )
    if (!post || mine.includes(post.personaId)) return { outcome: 'gone' }
    const tag = tapTag(ownerKey, postId)
    const offered = tapsOn({ ...post, isMyThread: mine.includes(post.author) })
    if (kind !== null && !offered.includes(kind)) return { outcome: 'gone' }
    await tx.delete(taps).where(eq(taps.tag, tag)).returning()
    if (kind !== null) await insertAmongOthers(tx, { tag, postId, kind })
    return { outcome: 'done' }
  })

/** Held while a post is tapped or withdrawn, so that no tap outlives what it was about. */
export const TAPS_LOCK = 'taps'

/** Taps that are written anew beside a new one. */
const OTHERS = 15

/**
 * PostgreSQL numbers transactions, and so would show which taps followed each other: a tap goes in with others that were
 * there, drawn at random, and they all bear its number.
 */
async function insertAmongOthers(tx: Tx, own: typeof taps.$inferSelect): Promise<void> {
  const from = (tag: string, most: number) =>
    tx.select().from(taps).where(gte(taps.tag, tag)).orderBy(asc(taps.tag)).limit(most)
  const drawn = await from(randomBytes(32).toString('hex'), OTHERS)
  const first = drawn.length < OTHERS ? await from('', OTHERS - drawn.length) : []
  const others = new Map([...drawn, ...first].map(each => [each.tag, each]))
  if (others.size > 0)
    await tx
      .delete(taps)
      .where(inArray(taps.tag, [...others.keys()]))
      .returning()
  const rows = [own, ...others.values()].toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
  await tx.insert(taps).values(rows).returning()
}

export async function countTaps(read: Reader, postIds: string[]): Promise<Map<string, TapCounts>> {
  const counts = new Map<string, TapCounts>()
  if (postIds.length === 0) return counts
  const rows = await read
    .select({ postId: taps.postId, kind: taps.kind, n: count() })
    .from(taps)
    .where(inArray(taps.postId, postIds))
    .groupBy(taps.postId, taps.kind)
  for (const { postId, kind, n } of rows) counts.set(postId, { ...counts.get(postId), [kind]: n })
  return counts
}

/** What this member tapped on each of these posts. Nothing stores it: the tags are computed, and looked up. */
export async function myTapsOn(
  read: Reader,
  ownerKey: Buffer,
  postIds: string[],
): Promise<Map<string, TapKind>> {
  if (postIds.length === 0) return new Map()
  const rows = await read
    .select({ postId: taps.postId, kind: taps.kind })
    .from(taps)
    .where(
      inArray(
        taps.tag,
        postIds.map(postId => tapTag(ownerKey, postId)),
      ),
    )
  return new Map(rows.map(({ postId, kind }) => [postId, kind]))
}
