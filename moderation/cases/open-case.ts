import { and, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { type CaseKind, cases, type StoredSignal } from '../../db/schema'
import type { Priority } from '../policy'
import { carryReports, reportedOn } from '../reports/settle-reports'
import { isHeavy } from '../triage'
import { deadlineOf, openingAt } from './deadline'
import { moreUrgent } from './more-urgent'

type NewCase = {
  kind?: CaseKind
  postId: string
  personaId: string
  threadId: string
  priority: Priority
  because: string[]
  signals: StoredSignal[]
  /** A staff id: somebody else takes it. */
  notFor?: string | null
  now: number
}

/**
 * Puts a post before the moderators, with the deadline its priority has. A case still open on it is replaced, and the
 * reports that waited there go along; what is published, a change of it that waits, and an appeal are things apart,
 * each with a case of its own.
 */
export async function openCase(
  db: Db,
  tx: Tx,
  { kind = 'post', postId, personaId, threadId, signals, notFor = null, now, ...asked }: NewCase,
): Promise<string> {
  const apart = kind === 'appeal' || kind === 'edit'
  if (kind !== 'appeal')
    await closeCasesOf(db, tx, {
      postId,
      personaId,
      threadId,
      only: kind === 'edit' ? 'edit' : 'not-edit',
      now,
    })
  const reported = apart ? null : await reportedOn(tx, postId)
  const priority = reported ? moreUrgent(asked.priority, reported) : asked.priority
  const because = reported ? [...new Set([...asked.because, 'reported'])] : asked.because
  const id = newId()
  await tx.insert(cases).values({
    id,
    kind,
    postId,
    priority,
    because,
    signals,
    heavy: isHeavy(signals),
    openedAt: openingAt(now),
    deadlineAt: deadlineOf(priority, now),
    state: 'open',
    notFor,
  })
  if (reported) await carryReports(tx, { postId, caseId: id })
  await appendEvent(db, tx, {
    kind: 'case-opened',
    actor: 'machine',
    now,
    caseId: id,
    postId,
    threadId,
    personaId,
    detail: { priority, kind },
  })
  return id
}

/**
 * A post that was withdrawn or sent again has nothing left to decide in its old case. An appeal is about what was
 * decided before, so it stays.
 */
export async function closeCasesOf(
  db: Db,
  tx: Tx,
  {
    postId,
    personaId,
    threadId,
    only,
    now,
  }: Pick<NewCase, 'postId' | 'personaId' | 'threadId' | 'now'> & {
    only?: 'edit' | 'not-edit'
  },
): Promise<void> {
  const which = only === 'edit' ? eq(cases.kind, 'edit') : only && ne(cases.kind, 'edit')
  const closed = await tx
    .update(cases)
    .set({ state: 'closed', claimedBy: null, claimedUntil: null })
    .where(and(eq(cases.postId, postId), eq(cases.state, 'open'), ne(cases.kind, 'appeal'), which))
    .returning({ id: cases.id })
  for (const { id } of closed)
    await appendEvent(db, tx, {
      kind: 'case-closed',
      actor: 'author',
      now,
      caseId: id,
      postId,
      threadId,
      personaId,
    })
}
