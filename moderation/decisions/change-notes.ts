import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../db'
import { appendEvent } from '../../db/events'
import { type ContentNote, posts } from '../../db/schema'

export const CONTENT_NOTES: readonly ContentNote[] = [
  'sexual-violence',
  'self-harm',
  'pregnancy-loss',
  'illness-death',
  'eating',
  'explicit',
]

type Change = {
  postId: string
  notes: ContentNote[]
  /** 'author', or a moderator. */
  actor: string
  now: number
}

/** No decision: the words stay as they are, and nobody is told that they broke a rule. */
export const changeNotes = (
  db: Db,
  { postId, notes, actor, now }: Change,
): Promise<'changed' | 'as-it-was' | 'gone'> =>
  db.write(async tx => {
    const [post] = await tx
      .update(posts)
      .set({ id: postId })
      .where(and(eq(posts.id, postId), ne(posts.visibility, 'withdrawn')))
      .returning()
    if (!post) return 'gone'
    if (String(post.notes) === String(notes)) return 'as-it-was'
    await tx.update(posts).set({ notes }).where(eq(posts.id, postId)).returning({ id: posts.id })
    const { threadId, personaId } = post
    await appendEvent(db, tx, { kind: 'content-notes-changed', actor, now, threadId, postId, personaId })
    return 'changed'
  })
