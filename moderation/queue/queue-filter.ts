import { and, eq, gt, like, lte, or, type SQL, sql } from 'drizzle-orm'
import { cases, posts, threads } from '../../db/schema'

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

export const filterQuery = ({ board, kind, signal, mine, overdue }: QueueFilter): string =>
  new URLSearchParams({
    ...(board && { board }),
    ...(kind && { kind }),
    ...(signal && { signal }),
    ...(mine && { mine: 'yes' }),
    ...(overdue && { overdue: 'yes' }),
  }).toString()

export function matching(filter: QueueFilter, { staffId, now }: { staffId: string; now: number }) {
  const { board, kind, signal, mine, overdue } = filter
  return and(
    eq(cases.state, 'open'),
    board ? eq(threads.boardId, board) : undefined,
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
