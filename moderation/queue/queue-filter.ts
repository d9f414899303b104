import { and, eq, gt, inArray, like, lte, or, type SQL, sql } from 'drizzle-orm'
import { cases, type Priority, posts, threads } from '../../db/schema'

export const queueKinds = ['thread', 'reply', 'edit', 'report', 'appeal', 'sample'] as const
export type QueueKind = (typeof queueKinds)[number]

export const queueSignals = [
  'crisis',
  'violence',
  'under-18',
  'hostility',
  'solicitation',
  'personal',
  'contact',
  'link',
  'advertising',
  'health-claim',
  'language',
  'unreadable',
  'shouting',
  'unchecked',
] as const
type QueueSignal = (typeof queueSignals)[number]

export type QueueFilter = Partial<{
  board: string
  /** Any of these; where given, `board` is only how an address calls them. */
  boards: string[]
  kind: QueueKind
  signal: QueueSignal
  mine: boolean
  overdue: boolean
}>

export function readQueueFilter(asked: URLSearchParams): QueueFilter {
  const board = asked.get('board') ?? ''
  return {
    ...(/^[a-z0-9-]{1,40}$/.test(board) && { board }),
    kind: queueKinds.find(kind => kind === asked.get('kind')),
    signal: queueSignals.find(signal => signal === asked.get('signal')),
    ...(asked.has('mine') && { mine: true }),
    ...(asked.has('overdue') && { overdue: true }),
  }
}

export function matching(filter: QueueFilter, { staffId, now }: { staffId: string; now: number }) {
  const { board, boards, kind, signal, mine, overdue } = filter
  return and(
    eq(cases.state, 'open'),
    boards && inArray(threads.boardId, boards),
    board && !boards ? eq(threads.boardId, board) : undefined,
    kind && ofKind(kind),
    signal && naming(signal),
    mine ? and(eq(cases.claimedBy, staffId), gt(cases.claimedUntil, now)) : undefined,
    overdue ? lte(cases.deadlineAt, now) : undefined,
  )
}

const ofKind = (kind: QueueKind): SQL | undefined => {
  if (kind === 'thread') return and(eq(cases.kind, 'post'), eq(posts.position, 0))
  if (kind === 'reply') return and(eq(cases.kind, 'post'), gt(posts.position, 0))
  return eq(cases.kind, kind)
}

/** Both databases store JSON as it was written, so a code is in quotation marks. */
const naming = (signal: QueueSignal) =>
  or(
    like(sql`cast(${cases.because} as text)`, `%"${signal}"%`),
    like(sql`cast(${cases.signals} as text)`, `%"kind":"${signal}"%`),
  )

export type Waiting = { id: string; priority: Priority; deadlineAt: number }

export const bands = ['now', 'today', 'soon'] as const satisfies Priority[]

/** An overdue "soon" counts as "today". */
export const bandOf = ({ priority, deadlineAt }: Waiting, now: number): Priority =>
  priority === 'soon' && deadlineAt <= now ? 'today' : priority

export const byUrgency =
  (now: number) =>
  (a: Waiting, b: Waiting): number =>
    bands.indexOf(bandOf(a, now)) - bands.indexOf(bandOf(b, now)) ||
    a.deadlineAt - b.deadlineAt ||
    (a.id < b.id ? -1 : Number(a.id > b.id))

/** One pick in this many is for overdue cases outside "now", so that a flood of "now" doesn't starve the rest. */
export const ONE_IN = 4

export const looksOutside = (lately: Priority[]): boolean =>
  lately.length >= ONE_IN - 1 && lately.slice(0, ONE_IN - 1).every(each => each === 'now')

export function pickNext<Case extends Waiting>(
  waiting: Case[],
  { now, lately }: { now: number; lately: Priority[] },
): Case | undefined {
  const inOrder = waiting.toSorted(byUrgency(now))
  const outside = looksOutside(lately) ? inOrder.find(each => each.priority !== 'now') : undefined
  return outside && outside.deadlineAt <= now ? outside : inOrder[0]
}
