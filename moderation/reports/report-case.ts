import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { cases, type posts, type threads } from '../../db/schema'
import { deadlineOf, moreUrgent, openCase } from '../cases/case'
import { detectSignals } from '../signals'
import { triagedText } from '../triage'
import { priorityOfReport } from './settle-reports'

type Found = {
  post: typeof posts.$inferSelect
  thread: typeof threads.$inferSelect
  reason: string
  now: number
}

export function openReportCase(db: Db, tx: Tx, { post, thread, reason, now }: Found): Promise<string> {
  const signals = detectSignals(triagedText(post.position === 0 ? thread.title : null, post.body))
  return openCase(db, tx, {
    kind: 'report',
    postId: post.id,
    personaId: post.personaId,
    threadId: thread.id,
    priority: priorityOfReport(reason),
    because: [...new Set(['reported', ...signals.map(signal => signal.kind)])],
    signals,
    now,
  })
}

/** It may make a case more urgent, never less. */
export async function joinCase(
  db: Db,
  tx: Tx,
  { case: it, post, reason, now }: Found & { case: typeof cases.$inferSelect },
): Promise<string> {
  const asked = priorityOfReport(reason)
  const priority = moreUrgent(it.priority, asked)
  await tx
    .update(cases)
    .set({
      priority,
      because: [...new Set([...it.because, 'reported'])],
      deadlineAt: Math.min(it.deadlineAt, await deadlineOf(tx, asked, now)),
    })
    .where(eq(cases.id, it.id))
    .returning({ id: cases.id })
  await appendEvent(db, tx, {
    kind: 'case-joined',
    actor: 'machine',
    now,
    caseId: it.id,
    postId: post.id,
    threadId: post.threadId,
    detail: { reason, priority },
  })
  return it.id
}
