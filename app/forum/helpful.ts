import { and, asc, eq, gt, ne } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { helpfulReplies, personas, posts, threads } from '../../db/schema'

/** A few, so that the marks still say something. */
export const MOST_HELPFUL = 3

type Marking = { threadId: string; postId: string; mine: string[]; helped: boolean }

/** Whoever began a conversation says which replies helped. No event: its hour would tell when they came back. */
export const markHelpful = (
  db: Db,
  { threadId, postId, mine, helped }: Marking,
): Promise<{ outcome: 'done' | 'gone' | 'full' }> =>
  db.write(async tx => {
    await db.lock(tx, `helpful ${threadId}`)
    const [reply] = await tx
      .select({ author: threads.personaId, personaId: posts.personaId })
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          eq(posts.id, postId),
          eq(posts.threadId, threadId),
          gt(posts.position, 0),
          eq(posts.visibility, 'published'),
          eq(threads.visibility, 'published'),
          // Without its opening, nobody is left who asked.
          ne(threads.title, ''),
        ),
      )
    if (!reply || !mine.includes(reply.author) || mine.includes(reply.personaId)) return { outcome: 'gone' }
    if (!helped) {
      await tx.delete(helpfulReplies).where(eq(helpfulReplies.postId, postId)).returning()
      return { outcome: 'done' }
    }
    const marked = await readHelpful(tx, threadId)
    if (marked.some(each => each.postId === postId)) return { outcome: 'done' }
    if (marked.length >= MOST_HELPFUL) return { outcome: 'full' }
    await tx.insert(helpfulReplies).values({ postId, threadId }).onConflictDoNothing().returning()
    return { outcome: 'done' }
  })

/** The published replies that are marked, in the order in which they stand. */
export const readHelpful = (read: Pick<Reader, 'select'>, threadId: string) =>
  read
    .select({ postId: posts.id, name: personas.name })
    .from(helpfulReplies)
    .innerJoin(posts, eq(posts.id, helpfulReplies.postId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(and(eq(helpfulReplies.threadId, threadId), eq(posts.visibility, 'published')))
    .orderBy(asc(posts.position))
