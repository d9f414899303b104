import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { offeredHelp, posts, revisions, threadConcerns, threads } from '../../db/schema'
import { closeCasesOf, openCase } from '../../moderation/open-case'
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
    const [current] = await tx.select().from(posts).where(eq(posts.id, post.id))
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
      await tx.delete(threadConcerns).where(eq(threadConcerns.threadId, thread.id)).returning()
      if (concerns.length > 0)
        await tx.insert(threadConcerns).values(concerns.map(found => ({ threadId: thread.id, ...found })))
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
    if (triage.help.length > 0) {
      const offered = { postId: post.id, kinds: triage.help, offeredDay: dayOf(now), closedDay: null }
      await tx
        .insert(offeredHelp)
        .values(offered)
        .onConflictDoUpdate({ target: offeredHelp.postId, set: offered })
    }
    await closeCasesOf(tx, post.id)
    const ids = { threadId: thread.id, postId: post.id, personaId: post.personaId }
    await appendEvent(db, tx, {
      kind: 'post-resent',
      actor: 'author',
      now,
      ...ids,
      detail: { visibility: triage.visibility },
    })
    if (triage.case) await openCase(db, tx, { ...ids, ...triage.case, signals, now })
    return { outcome: triage.visibility, help: triage.help }
  })
}
