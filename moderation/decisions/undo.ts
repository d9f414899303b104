import { and, eq, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import {
  appeals,
  cases,
  decisions,
  events,
  opinions,
  posts,
  revisions,
  thanks,
  threadConcerns,
  threads,
  type Visibility,
} from '../../db/schema'
import { lockPost } from '../cases/case'
import { saveConcerns, savePendingEdit } from '../cases/pending-edits'
import { policy } from '../policy'
import { takeBackQuotes } from '../quotes'
import { reopenReports } from '../reports/settle-reports'
import { liftSanctions } from '../sanctions'
import { changeVisibility } from './visibility'

type Decision = typeof decisions.$inferSelect
type Pressed = { decisionId: string; staffId: string; now: number }

/** Milliseconds. Until then it's not in anyone's news, though the post's own page shows it. */
const undoableUntil = ({ decidedAt }: Pick<Decision, 'decidedAt'>) =>
  decidedAt + policy()['undo-seconds'] * 1000

export const settledBy = (now: number) => now - policy()['undo-seconds'] * 1000

const madeBy = ({ staffId, secondId }: Decision) => secondId ?? staffId

export async function mayUndo(read: Reader, { decisionId, staffId, now }: Pressed): Promise<boolean> {
  const [made] = await read.select().from(decisions).where(eq(decisions.id, decisionId))
  return (
    made !== undefined &&
    madeBy(made) === staffId &&
    made.undoneAt === null &&
    made.checkedAt === null &&
    now < undoableUntil(made)
  )
}

type Undone = { outcome: 'undone'; caseId: string } | { outcome: 'late' | 'not-yours' | 'changed' }

export const undoDecision = (db: Db, { decisionId, staffId, now }: Pressed): Promise<Undone> =>
  db.write(async tx => {
    const [seen] = await tx.select().from(decisions).where(eq(decisions.id, decisionId))
    const post = await lockPost(tx, seen?.postId ?? '')
    const [made] = await tx.select().from(decisions).where(eq(decisions.id, decisionId))
    if (!made?.caseId || !post || madeBy(made) !== staffId) return { outcome: 'not-yours' }
    const { caseId } = made
    if (made.undoneAt !== null) return { outcome: 'undone', caseId }
    if (made.checkedAt !== null) return { outcome: 'changed' }
    if (now >= undoableUntil(made)) return { outcome: 'late' }
    const [told] = await tx
      .select({ detail: events.detail })
      .from(events)
      .where(
        and(eq(events.caseId, caseId), eq(events.decisionId, decisionId), eq(events.kind, 'decision-made')),
      )
    const { from, version, kind } = told?.detail ?? {}
    const [thread] = await tx.select().from(threads).where(eq(threads.id, post.threadId))
    if (
      !thread ||
      post.version !== version ||
      (await movedOn(tx, { decisionId, caseId, postId: post.id, isEdit: kind === 'edit' }))
    )
      return { outcome: 'changed' }

    await tx
      .update(decisions)
      .set({ undoneAt: now, provisional: null })
      .where(eq(decisions.id, decisionId))
      .returning()
    const changedText = made.outcome === 'hide' || (kind === 'edit' && made.outcome === 'publish')
    if (changedText) await putTextBack(tx, { post, thread, isEdit: kind === 'edit' })
    const moves = changedText || from !== post.visibility
    if (moves) await changeVisibility(tx, { post, thread }, from as Visibility, now)
    await tx
      .update(cases)
      .set({ state: 'open', claimedBy: staffId, claimedUntil: now + policy()['claim-minutes'] * 60_000 })
      .where(eq(cases.id, caseId))
      .returning()
    await tx
      .update(opinions)
      .set({ settled: null, settledBy: null, postVersion: post.version + Number(moves) })
      .where(
        and(eq(opinions.caseId, caseId), or(eq(opinions.settled, 'agreed'), eq(opinions.kind, 'trainee'))),
      )
      .returning()
    await reopenReports(tx, caseId)
    await liftSanctions(db, tx, { decisionId, actor: staffId, now })
    await appendEvent(db, tx, {
      kind: 'decision-undone',
      actor: staffId,
      now,
      caseId,
      decisionId,
      postId: post.id,
      threadId: thread.id,
      personaId: post.personaId,
    })
    return { outcome: 'undone', caseId }
  })

async function movedOn(
  tx: Tx,
  {
    decisionId,
    caseId,
    postId,
    isEdit,
  }: { decisionId: string; caseId: string; postId: string; isEdit: boolean },
): Promise<boolean> {
  const answered =
    (await tx.$count(appeals, eq(appeals.decisionId, decisionId))) +
    (await tx.$count(thanks, eq(thanks.decisionId, decisionId)))
  const elsewhere = await tx.$count(
    cases,
    and(
      ...[eq(cases.postId, postId), ne(cases.id, caseId), eq(cases.state, 'open')],
      isEdit ? eq(cases.kind, 'edit') : notInArray(cases.kind, ['edit', 'appeal']),
    ),
  )
  return answered + elsewhere > 0
}

type Changed = { post: typeof posts.$inferSelect; thread: typeof threads.$inferSelect; isEdit: boolean }

async function putTextBack(tx: Tx, { post, thread, isEdit }: Changed): Promise<void> {
  const [before] = await tx
    .delete(revisions)
    .where(and(eq(revisions.postId, post.id), eq(revisions.version, post.version - 1)))
    .returning()
  if (!before) return
  await takeBackQuotes(tx, post.id, { was: post.body, now: before.body })
  if (isEdit) {
    const title = before.title === null ? null : thread.title
    const concerns = await tx
      .select({ concern: threadConcerns.concern, because: threadConcerns.because })
      .from(threadConcerns)
      .where(and(eq(threadConcerns.threadId, thread.id), isNull(threadConcerns.rejectedDay)))
    await savePendingEdit(tx, { postId: post.id, title, body: post.body, concerns, sentDay: before.day })
    // The older text's concerns aren't stored, and none is better than wrong ones.
    if (title !== null) await saveConcerns(tx, thread.id, [])
  }
  if (before.title !== null)
    await tx.update(threads).set({ title: before.title }).where(eq(threads.id, thread.id)).returning()
  const others = await tx.$count(revisions, eq(revisions.postId, post.id))
  await tx
    .update(posts)
    .set({ body: before.body, ...(isEdit && others === 0 ? { editedDay: null } : {}) })
    .where(eq(posts.id, post.id))
    .returning()
}
