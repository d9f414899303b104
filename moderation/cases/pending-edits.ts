import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { pendingEdits, posts, revisions, threadConcerns, threads } from '../../db/schema'
import { takeBackQuotes } from '../quotes'
import type { ClaimedCase } from './case'

export type FoundConcern = { concern: string; because: [number, number][] }

export async function readPendingEdit(read: Reader, postId: string) {
  const [row] = await read.select().from(pendingEdits).where(eq(pendingEdits.postId, postId))
  return row ?? null
}

export async function savePendingEdit(tx: Tx, row: typeof pendingEdits.$inferInsert): Promise<void> {
  await tx
    .insert(pendingEdits)
    .values(row)
    .onConflictDoUpdate({ target: pendingEdits.postId, set: row })
    .returning()
}

export const dropPendingEdit = (tx: Tx, postId: string) =>
  tx.delete(pendingEdits).where(eq(pendingEdits.postId, postId)).returning()

/** Saves the old text as a revision. The caller changes the visibility. */
export async function replaceText(
  tx: Tx,
  { post, thread }: Pick<ClaimedCase, 'post' | 'thread'>,
  {
    title,
    body,
    editedDay,
    now,
  }: { title: string | null; body: string; editedDay: number | null; now: number },
): Promise<void> {
  await takeBackQuotes(tx, post.id, { was: post.body, now: body })
  await tx.insert(revisions).values({
    postId: post.id,
    version: post.version,
    title: title === null ? null : thread.title,
    body: post.body,
    day: dayOf(now),
  })
  if (title !== null) await tx.update(threads).set({ title }).where(eq(threads.id, thread.id)).returning()
  await tx.update(posts).set({ body, editedDay }).where(eq(posts.id, post.id)).returning()
}

export async function applyPendingEdit(tx: Tx, claimed: ClaimedCase, now: number): Promise<void> {
  const edit = await readPendingEdit(tx, claimed.post.id)
  if (!edit) return
  await replaceText(tx, claimed, { title: edit.title, body: edit.body, editedDay: dayOf(now), now })
  if (edit.title !== null) await saveConcerns(tx, claimed.thread.id, edit.concerns)
  await dropPendingEdit(tx, claimed.post.id)
}

/** Keeps what its author or a moderator has said. */
export async function saveConcerns(tx: Tx, threadId: string, concerns: FoundConcern[]): Promise<void> {
  const ofThread = eq(threadConcerns.threadId, threadId)
  await tx
    .delete(threadConcerns)
    .where(
      and(
        ofThread,
        eq(threadConcerns.setBy, 'rule'),
        isNull(threadConcerns.rejectedDay),
        isNull(threadConcerns.droppedDay),
      ),
    )
    .returning()
  await tx.update(threadConcerns).set({ because: [] }).where(ofThread).returning()
  if (concerns.length > 0)
    await tx
      .insert(threadConcerns)
      .values(concerns.map(found => ({ threadId, ...found })))
      .onConflictDoUpdate({
        target: [threadConcerns.threadId, threadConcerns.concern],
        set: { because: sql`excluded.because` },
      })
}
