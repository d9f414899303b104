import { and, eq, isNull } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { offeredHelp, posts, revisions, threadConcerns, threads } from '../../db/schema'
import { holdPost } from '../../moderation/hold-post'
import { closeCasesOf, openCase } from '../../moderation/open-case'
import { stillReported } from '../../moderation/settle-reports'
import { detectSignals } from '../../moderation/signals'
import { type HelpKind, type Standing, triagePost } from '../../moderation/triage'
import { changeVisibility } from '../../moderation/visibility'
import { type MyPost, maySendAgain } from './my-post'
import { type FoundConcern, triagedText } from './submit'

export type SentAgain = { outcome: 'published' | 'held'; help: HelpKind[] } | { outcome: 'changed' | 'final' }

type Change = {
  mine: MyPost
  version: number
  title: string | null
  body: string
  concerns: FoundConcern[]
  standing: Standing
  now: number
}

/**
 * The author changes a post and sends it again, through the same door as the first time.
 * @param version the one the author edited; when it moved on meanwhile nothing is changed
 */
export async function sendAgain(
  db: Db,
  { mine, version, title, body, concerns, standing, now }: Change,
): Promise<SentAgain> {
  const signals = detectSignals(triagedText(title, body))
  const triage = triagePost(signals, standing)
  const { post, thread, board } = mine
  return db.write(async tx => {
    const current = await holdPost(tx, post.id)
    if (!current || current.version !== version) return { outcome: 'changed' }
    if (!maySendAgain(current.visibility)) return { outcome: 'final' }

    await tx.insert(revisions).values({
      postId: post.id,
      version,
      title: title === null ? null : thread.title,
      body: current.body,
      day: dayOf(now),
    })
    if (title !== null) {
      await tx.update(threads).set({ title }).where(eq(threads.id, thread.id)).returning()
      await keepConcerns(tx, thread.id, concerns)
    }
    await tx
      .update(posts)
      .set({ body, editedDay: dayOf(now) })
      .where(eq(posts.id, post.id))
      .returning()
    await changeVisibility(tx, {
      postId: post.id,
      threadId: thread.id,
      boardId: board.id,
      position: post.position,
      from: current.visibility,
      to: triage.visibility,
      now,
    })
    await offerHelp(tx, post.id, triage.help, now)
    const ids = { threadId: thread.id, postId: post.id, personaId: post.personaId }
    await closeCasesOf(db, tx, { ...ids, now })
    await appendEvent(db, tx, {
      kind: 'post-resent',
      actor: 'author',
      now,
      ...ids,
      detail: { visibility: triage.visibility },
    })
    const asked = triage.case ?? (await stillReported(tx, post.id))
    if (asked) await openCase(db, tx, { ...ids, ...asked, signals, now })
    return { outcome: triage.visibility, help: triage.help }
  })
}

/** What the new text is about. What the author said it is not about stays said. */
async function keepConcerns(tx: Tx, threadId: string, concerns: FoundConcern[]) {
  await tx
    .delete(threadConcerns)
    .where(and(eq(threadConcerns.threadId, threadId), isNull(threadConcerns.rejectedDay)))
    .returning()
  if (concerns.length > 0)
    await tx
      .insert(threadConcerns)
      .values(concerns.map(found => ({ threadId, ...found })))
      .onConflictDoNothing()
}

/** The help that the new text asks for takes the place of the old. */
async function offerHelp(tx: Tx, postId: string, kinds: HelpKind[], now: number) {
  await tx.delete(offeredHelp).where(eq(offeredHelp.postId, postId)).returning()
  if (kinds.length > 0) await tx.insert(offeredHelp).values({ postId, kinds, offeredDay: dayOf(now) })
}
