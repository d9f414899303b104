import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import { hourOf } from './clock'
import type { Db, Tx } from './index'
import { events } from './schema'

type Row = typeof events.$inferSelect

export type EventKind =
  | 'thread-sent'
  | 'post-sent'
  | 'post-resent'
  | 'post-withdrawn'
  | 'case-opened'
  | 'case-claimed'
  | 'case-released'
  | 'case-closed'
  | 'case-joined'
  | 'case-passed'
  | 'decision-made'
  | 'decision-undone'
  | 'decision-proposed'
  | 'proposal-declined'
  | 'opinion-given'
  | 'sanction-began'
  | 'sanction-lifted'
  | 'edit-sent'
  | 'edit-applied'
  | 'edit-dropped'
  | 'report-made'
  | 'report-settled'
  | 'appeal-made'
  | 'appeal-decided'
  | 'sample-drawn'
  | 'thanks-given'
  | 'follow-up-noted'
  | 'follow-up-done'
  | 'thread-owned'
  | 'search-engines-chosen'
  | 'content-notes-changed'
  | 'thread-answered'
  | 'concern-added'
  | 'concern-dropped'
  | 'answer-drafted'
  | 'answer-sent'
  | 'answer-confirmed'
  | 'answer-asked'
  | 'answer-published'
  | 'answer-put-back'
  | 'answer-linked'
  | 'answer-commented'
  | 'expert-asked'
  | 'group-claimed'
  | 'group-released'
  | 'groups-merged'
  | 'group-split'
  | 'application-made'
  | 'application-checked'
  | 'application-decided'
  | 'credential-ended'
  | 'desk-limited'
  | 'professional-replied'
  | 'pins-ordered'
  | 'staff-joined'
  | 'staff-invited'
  | 'role-granted'
  | 'role-withdrawn'
  | 'board-added'
  | 'board-retitled'
  | 'second-step-reset'
  | 'listing-changed'
  | 'links-checked'
  | 'listing-reported'
  | 'listing-reports-read'

export type NewEvent = { kind: EventKind; actor: string; now: number; detail?: Row['detail'] } & Partial<
  Pick<Row, 'threadId' | 'postId' | 'personaId' | 'caseId' | 'decisionId' | 'answerId'>
>

/** Call it last in the transaction: on PostgreSQL it locks the chain. */
export async function appendEvent(db: Db, tx: Tx, event: NewEvent): Promise<void> {
  await db.lockEvents(tx)
  const [last] = await tx
    .select({ seq: events.seq, hash: events.hash })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1)
  const row = {
    seq: (last?.seq ?? 0) + 1,
    kind: event.kind,
    hour: hourOf(event.now),
    actor: event.actor,
    threadId: event.threadId ?? null,
    postId: event.postId ?? null,
    personaId: event.personaId ?? null,
    caseId: event.caseId ?? null,
    decisionId: event.decisionId ?? null,
    answerId: event.answerId ?? null,
    detail: event.detail ?? {},
    previousHash: last?.hash ?? '',
  }
  await tx.insert(events).values({ ...row, hash: hashOf(row) })
}

export function hashOf(row: Omit<Row, 'hash'>): string {
  const detail = Object.entries(row.detail).sort(([a], [b]) => (a < b ? -1 : 1))
  const columns = [
    row.seq,
    row.kind,
    row.hour,
    row.actor,
    row.threadId,
    row.postId,
    row.personaId,
    row.caseId,
    row.decisionId,
    row.answerId,
    detail,
    row.previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex')
}
