import { and, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '../db'
import { appendEvent } from '../db/events'
import { newId } from '../db/ids'
import { type CaseKind, cases, type StoredSignal } from '../db/schema'
import { type Priority, policy } from './policy'
import { carryReports, reportedOn } from './settle-reports'
import { stricter } from './stricter'
import { isHeavy } from './triage'

const QUARTER = 15 * 60_000

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
 * reports that waited there go along; an appeal stands beside whatever else is open.
 */
export async function openCase(
  db: Db,
  tx: Tx,
  { kind = 'post', postId, personaId, threadId, signals, notFor = null, now, ...asked }: NewCase,
): Promise<string> {
  const isAppeal = kind === 'appeal'
  if (!isAppeal) await closeCasesOf(db, tx, { postId, personaId, threadId, now })
  const reported = isAppeal ? null : await reportedOn(tx, postId)
  const priority = reported ? stricter(asked.priority, reported) : asked.priority
  const because = reported ? [...new Set([...asked.because, 'reported'])] : asked.because
  // Rounded, so that the row says no more than a deadline needs about when somebody wrote.
  const openedAt = Math.ceil(now / QUARTER) * QUARTER
  const id = newId()
  await tx.insert(cases).values({
    id,
    kind,
    postId,
    priority,
    because,
    signals,
    heavy: isHeavy(signals),
    openedAt,
    deadlineAt: openedAt + policy().deadlines[priority] * 60_000,
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
  { postId, personaId, threadId, now }: Pick<NewCase, 'postId' | 'personaId' | 'threadId' | 'now'>,
): Promise<void> {
  const closed = await tx
    .update(cases)
    .set({ state: 'closed', claimedBy: null, claimedUntil: null })
    .where(and(eq(cases.postId, postId), eq(cases.state, 'open'), ne(cases.kind, 'appeal')))
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
