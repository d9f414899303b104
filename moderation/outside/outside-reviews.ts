import { and, asc, eq, gte, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { appeals, boards, cases, decisions, outsideReviews, posts, threads } from '../../db/schema'
import { lacksSecondReader } from '../appeals/appeals'
import { isOwnCase, type Own } from '../cases/own-cases'
import { openProposal } from '../decisions/decisions'
import { provisionalIn } from '../decisions/provisional'
import { policy } from '../policy'

/** How long a row is kept after its last day. */
const FORGOTTEN_AFTER_DAYS = 30

/**
 * What an independent reviewer can do about a case: check a provisional decision, decide an appeal, or decide the case.
 * `caseId`: where that is done, as an appeal has a case of its own.
 */
type Task = { kind: 'provisional' | 'appeal' | 'case'; caseId: string }
/** `decisionId` of what is to be checked, or was appealed. */
type Waiting = Task & { decisionId: string | null; madeBy: string | null }

/** What is left to do about a case by somebody from outside; null where it's settled, or waits for an answer. */
async function taskIn(read: Reader, caseId: string): Promise<Waiting | null> {
  const [it] = await read.select().from(cases).where(eq(cases.id, caseId))
  if (!it) return null
  if (it.state === 'open' && it.kind !== 'appeal')
    return (await openProposal(read, caseId))
      ? null
      : { kind: 'case', caseId, decisionId: null, madeBy: null }
  if (it.state === 'open') {
    const [appeal] = await read.select().from(appeals).where(eq(appeals.caseId, caseId))
    return appeal ? { kind: 'appeal', caseId, decisionId: appeal.decisionId, madeBy: null } : null
  }
  const made = await provisionalIn(read, caseId)
  if (!made) return null
  const { decisionId, staffId: madeBy } = made
  if (!made.appealed) return { kind: 'provisional', caseId, decisionId, madeBy }
  const [appeal] = await read.select().from(appeals).where(eq(appeals.decisionId, decisionId))
  return appeal ? { kind: 'appeal', caseId: appeal.caseId, decisionId, madeBy: null } : null
}

type Asking = { alone: boolean; now: number }

/**
 * A provisional decision can always be shown to somebody from outside; an appeal where nobody here may decide it, and
 * any open case where whoever asks is alone. Any, so that asking doesn't tell whose a case is.
 */
async function mayBeAsked(read: Reader, caseId: string, { alone, now }: Asking): Promise<Task | null> {
  const task = await taskIn(read, caseId)
  if (!task) return null
  const { kind, decisionId } = task
  const may =
    kind === 'provisional' ||
    alone ||
    (decisionId !== null && kind === 'appeal' && (await lacksSecondReader(read, { decisionId, now })))
  return may ? { kind, caseId: task.caseId } : null
}

/** Of these cases, where somebody from outside has something to decide: each once, an appeal for its decision. */
export async function casesToAsk(read: Reader, caseIds: string[], asking: Asking): Promise<string[]> {
  const found = new Set<string>()
  for (const id of caseIds) {
    const task = await mayBeAsked(read, id, asking)
    if (task) found.add(task.caseId)
  }
  return [...found]
}

const MOST_OFFERED = 50

/**
 * What a moderator can ask somebody from outside about: decisions that wait to be checked, appeals that nobody here may
 * decide, a case they came from, and, where they're alone, what they wrote themselves.
 */
export async function listToAsk(
  read: Reader,
  { own, chosen, now }: { own: Own; chosen: string | null; now: number },
) {
  const waits = and(eq(decisions.provisional, 'waiting'), isNull(decisions.undoneAt))
  const provisional = await read.select({ id: decisions.caseId }).from(decisions).where(waits).limit(200)
  const open = await read
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .where(
      and(
        eq(cases.state, 'open'),
        or(
          eq(cases.kind, 'appeal'),
          own.alone && own.personas.length > 0 ? inArray(posts.personaId, own.personas) : undefined,
        ),
      ),
    )
    .limit(200)
  const ids = [...(chosen ? [chosen] : []), ...[...provisional, ...open].flatMap(({ id }) => id ?? [])]
  const found = await casesToAsk(read, ids.slice(0, MOST_OFFERED), { alone: own.alone ?? false, now })
  if (found.length === 0) return []
  const rows = await read
    .select({
      ...described,
      kind: cases.kind,
      staffId: outsideReviews.staffId,
      untilDay: outsideReviews.untilDay,
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .leftJoin(outsideReviews, and(eq(outsideReviews.caseId, cases.id), isOpenOn(dayOf(now))))
    .where(inArray(cases.id, found))
    .orderBy(asc(cases.openedAt), asc(cases.id))
  return rows.map(({ staffId, untilDay, ...row }) => ({
    ...row,
    asked: untilDay === null ? null : { opened: staffId !== null, untilDay },
  }))
}

const described = { caseId: cases.id, title: threads.title, heavy: cases.heavy, board: boards.title }

const isOpenOn = (today: number) => gte(outsideReviews.untilDay, today)

/**
 * From now on, whoever opens this invitation may read these cases. A case has one independent reviewer at a time.
 * @returns invitations that lead to no case any more
 */
export async function askOutside(
  db: Db,
  tx: Tx,
  asked: { caseIds: string[]; invitationId: string; by: string; now: number },
): Promise<string[]> {
  const { caseIds, invitationId, by, now } = asked
  const replaced = await tx.delete(outsideReviews).where(inArray(outsideReviews.caseId, caseIds)).returning()
  const untilDay = lastDay(now)
  await tx.insert(outsideReviews).values(caseIds.map(caseId => ({ caseId, invitationId, untilDay })))
  for (const caseId of caseIds) {
    const [it] = await tx.select({ postId: cases.postId }).from(cases).where(eq(cases.id, caseId))
    await appendEvent(db, tx, { kind: 'outside-asked', actor: by, now, caseId, postId: it?.postId })
  }
  const before = [...new Set(replaced.map(row => row.invitationId))]
  const left: string[] = []
  for (const id of before)
    if ((await tx.$count(outsideReviews, eq(outsideReviews.invitationId, id))) === 0) left.push(id)
  return left
}

const lastDay = (now: number) => dayOf(now) + policy()['outside-review-days']

export const countInvitedTo = (read: Reader, invitationId: string): Promise<number> =>
  read.$count(outsideReviews, eq(outsideReviews.invitationId, invitationId))

/** Whoever opened the invitation has the policy's days for its cases, from now on. */
export const joinOutside = (
  tx: Tx,
  { invitationId, staffId, now }: { invitationId: string; staffId: string; now: number },
) =>
  tx
    .update(outsideReviews)
    .set({ staffId, untilDay: lastDay(now) })
    .where(eq(outsideReviews.invitationId, invitationId))
    .returning()

/** Their role was removed. */
export const endOutsideReviews = (tx: Tx, staffId: string) =>
  tx.delete(outsideReviews).where(eq(outsideReviews.staffId, staffId)).returning()

export const dropOutsideInvitation = (tx: Tx, invitationId: string) =>
  tx
    .delete(outsideReviews)
    .where(and(eq(outsideReviews.invitationId, invitationId), isNull(outsideReviews.staffId)))
    .returning()

export const purgeOutsideReviews = (tx: Tx, now: number) =>
  tx
    .delete(outsideReviews)
    .where(lt(outsideReviews.untilDay, dayOf(now) - FORGOTTEN_AFTER_DAYS))
    .returning()

/** Until when somebody from outside has been asked about a decision, or the appeal against it; null if nobody has. */
export async function askedOutsideAbout(
  read: Reader,
  { decisionId, now }: { decisionId: string; now: number },
): Promise<number | null> {
  const [made] = await read.select().from(decisions).where(eq(decisions.id, decisionId))
  const [appeal] = await read
    .select()
    .from(appeals)
    .where(and(eq(appeals.decisionId, decisionId), eq(appeals.state, 'open')))
  const ids = [made?.provisional === 'waiting' ? made.caseId : null, appeal?.caseId].filter(
    id => typeof id === 'string',
  )
  if (ids.length === 0) return null
  const [asked] = await read
    .select({ untilDay: outsideReviews.untilDay })
    .from(outsideReviews)
    .where(and(inArray(outsideReviews.caseId, ids), isOpenOn(dayOf(now))))
  return asked?.untilDay ?? null
}

type Whose = { staffId: string; own: Own; now: number }

/** What waits for this independent reviewer. */
export async function listOutside(read: Reader, { staffId, own, now }: Whose) {
  const rows = await read
    .select({ ...described, untilDay: outsideReviews.untilDay })
    .from(outsideReviews)
    .innerJoin(cases, eq(cases.id, outsideReviews.caseId))
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(and(eq(outsideReviews.staffId, staffId), isOpenOn(dayOf(now))))
    .orderBy(asc(outsideReviews.untilDay), asc(cases.id))
  const waiting: ((typeof rows)[number] & Pick<Task, 'kind'>)[] = []
  for (const row of rows) {
    const access = await outsideAccess(read, { caseId: row.caseId, staffId, own, now })
    if (access && 'task' in access) waiting.push({ ...row, kind: access.task.kind })
  }
  return waiting
}

export type AccessEnded = 'late' | 'decided' | 'by-you' | 'own'

/** What this independent reviewer may see and decide of a case, and until which day; null if it was never theirs. */
export async function outsideAccess(
  read: Reader,
  { caseId, staffId, own, now }: Whose & { caseId: string },
): Promise<{ task: Task; untilDay: number } | { ended: AccessEnded } | null> {
  const [row] = await read
    .select()
    .from(outsideReviews)
    .where(and(eq(outsideReviews.caseId, caseId), eq(outsideReviews.staffId, staffId)))
  if (!row) return null
  const { untilDay } = row
  if (await isOwnCase(read, caseId, own)) return { ended: 'own' }
  if (await wasDecidedBy(read, caseId, staffId)) return { ended: 'by-you' }
  if (untilDay < dayOf(now)) return { ended: 'late' }
  const task = await taskIn(read, caseId)
  return task ? { task: { kind: task.kind, caseId: task.caseId }, untilDay } : { ended: 'decided' }
}

async function wasDecidedBy(read: Reader, caseId: string, staffId: string): Promise<boolean> {
  const theirs = or(eq(decisions.staffId, staffId), eq(decisions.checkedBy, staffId))
  return (
    (await read.$count(decisions, and(eq(decisions.caseId, caseId), isNull(decisions.undoneAt), theirs))) >
      0 || (await read.$count(appeals, and(eq(appeals.caseId, caseId), eq(appeals.decidedBy, staffId)))) > 0
  )
}
