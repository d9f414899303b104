import { randomInt } from 'node:crypto'
import { and, desc, eq, gte, lt, max } from 'drizzle-orm'
import { dayOf, firstNumberOf, hourOf, NUMBERS_A_DAY } from './clock'
import type { Db, Tx } from './index'
import { eventSeals, events } from './schema'

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
  | 'group-noted'
  | 'decision-made'
  | 'decision-undone'
  | 'decision-proposed'
  | 'proposal-declined'
  | 'trainee-proposed'
  | 'decision-confirmed'
  | 'decision-overturned'
  | 'opinion-given'
  | 'outside-asked'
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
  | 'thread-moved'
  | 'move-undone'
  | 'threads-merged'
  | 'threads-parted'
  | 'concern-added'
  | 'concern-dropped'
  | 'answer-drafted'
  | 'answer-sent'
  | 'answer-confirmed'
  | 'answer-asked'
  | 'answer-handed-back'
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
  | 'demand-recorded'
  | 'demand-struck'
  | 'incident-opened'
  | 'incident-changed'
  | 'incident-lifted'
  | 'incident-steps'
  | 'incident-closed'
  | 'debrief-noted'
  | 'alert-acknowledged'
  | 'hours-set'
  | 'away-set'
  | 'brake-set'
  | 'brake-let-go'

export type NewEvent = { kind: EventKind; actor: string; now: number; detail?: Row['detail'] } & Partial<
  Pick<Row, 'threadId' | 'postId' | 'personaId' | 'caseId' | 'decisionId' | 'answerId'>
>

/** From here on in a day, what staff do. */
export const HALF = NUMBERS_A_DAY / 2

const WITHOUT_ORDER = ['author', 'reader', 'applicant', 'machine']
/** Their deadline needs it. */
const WITH_HOUR: EventKind[] = ['case-opened', 'case-joined']

/** Call it last in the transaction: on PostgreSQL it locks the chain. */
export async function appendEvent(db: Db, tx: Tx, event: NewEvent): Promise<void> {
  await db.lockEvents(tx)
  await tx.insert(events).values(await numberEvents(tx, [event]))
}

/**
 * The order of what members do would tell which of their names wrote in one sitting. So within a day theirs, and what
 * the machine does about it, have random numbers in the lower half; what staff do follows in the upper half, in order.
 * A day that is sealed takes no more: what comes late goes to the next.
 */
export async function numberEvents(tx: Tx, list: NewEvent[]): Promise<Row[]> {
  const [seal] = await tx
    .select({ day: eventSeals.day })
    .from(eventSeals)
    .orderBy(desc(eventSeals.day))
    .limit(1)
  const firstOpen = (seal?.day ?? -1) + 1
  const given = new Set<number>()
  const lastOf = new Map<number, number>()
  const isTaken = async (seq: number) => given.has(seq) || (await tx.$count(events, eq(events.seq, seq))) > 0

  const rows: Row[] = []
  for (const event of list) {
    const start = firstNumberOf(Math.max(dayOf(event.now), firstOpen))
    const hasOrder = !WITHOUT_ORDER.includes(event.actor) && !WITH_HOUR.includes(event.kind)
    let seq: number
    if (hasOrder) seq = (lastOf.get(start) ?? (await lastOrdered(tx, start))) + 1
    else
      do seq = start + randomInt(HALF)
      while (await isTaken(seq))
    if (hasOrder) lastOf.set(start, seq)
    given.add(seq)
    rows.push({
      seq,
      kind: event.kind,
      hour: hasOrder || WITH_HOUR.includes(event.kind) ? hourOf(event.now) : dayOf(event.now) * 24,
      actor: event.actor,
      threadId: event.threadId ?? null,
      postId: event.postId ?? null,
      personaId: event.personaId ?? null,
      caseId: event.caseId ?? null,
      decisionId: event.decisionId ?? null,
      answerId: event.answerId ?? null,
      detail: event.detail ?? {},
    })
  }
  return rows
}

async function lastOrdered(tx: Tx, start: number): Promise<number> {
  const [last] = await tx
    .select({ seq: max(events.seq) })
    .from(events)
    .where(and(gte(events.seq, start + HALF), lt(events.seq, start + NUMBERS_A_DAY)))
  return last?.seq ?? start + HALF
}
