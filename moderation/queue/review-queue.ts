import { and, asc, count, eq, notInArray, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import {
  boards,
  cases,
  type Priority,
  posts,
  type StoredSignal,
  threads,
  type Visibility,
} from '../../db/schema'
import { mayTake, notAgainst } from '../cases/case'
import { notOwn, type Own, withinReach } from '../cases/own-cases'
import { rowsFor } from '../triage-table'
import { bandOf, matching, type QueueFilter, type QueueKind } from './queue-filter'

type QueuedCase = {
  id: string
  kind: QueueKind
  priority: Priority
  band: Priority
  because: string[]
  heavy: boolean
  deadlineAt: number
  overdue: boolean
  board: string
  title: string
  postId: string
  /** Both empty where it's hard to read. */
  text: string
  signals: StoredSignal[]
  /** What is decided where it stands in the list; null where its own page has to be opened. */
  ordinary: { version: number } | null
  claimedBy: string | null
  notFor: string | null
}

type Asked = { now: number; staffId?: string; own?: Own; filter?: QueueFilter }

const PAGE = 30

export const bandIn = (now: number) =>
  sql<number>`case when ${cases.priority} = 'now' then 0 when ${cases.priority} = 'today' or ${cases.deadlineAt} <= ${now} then 1 else 2 end`.mapWith(
    Number,
  )

/**
 * @param staffId hides appeals against their own decisions
 * @param own hides what they wrote or reported themselves
 * @param without cases that stand elsewhere on the page
 * @param after id of the last case on the page before, even if it's closed since; if unknown, the list starts again
 */
export async function listQueue(
  read: Reader,
  {
    now,
    staffId = '',
    own,
    filter = {},
    without = [],
    after,
  }: Asked & { without?: string[]; after?: string | null },
): Promise<{ cases: QueuedCase[]; next: string | null }> {
  const band = bandIn(now)
  const [seen] = after
    ? await read
        .select({ id: cases.id, band, deadlineAt: cases.deadlineAt })
        .from(cases)
        .where(eq(cases.id, after))
    : []
  const rows = await read
    .select({
      id: cases.id,
      kind: cases.kind,
      priority: cases.priority,
      because: cases.because,
      heavy: cases.heavy,
      deadlineAt: cases.deadlineAt,
      claimedBy: cases.claimedBy,
      claimedUntil: cases.claimedUntil,
      notFor: cases.notFor,
      board: boards.title,
      title: threads.title,
      postId: cases.postId,
      body: posts.body,
      version: posts.version,
      visibility: posts.visibility,
      signals: cases.signals,
      position: posts.position,
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(
      and(
        matching(filter, { staffId, now }),
        notAgainst(staffId),
        notOwn(own),
        withinReach(own),
        without.length > 0 ? notInArray(cases.id, without) : undefined,
        seen &&
          sql`(${band}, ${cases.deadlineAt}, ${cases.id}) > (${seen.band}, ${seen.deadlineAt}, ${seen.id})`,
      ),
    )
    .orderBy(band, asc(cases.deadlineAt), asc(cases.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    cases: page.map(({ kind, position, claimedUntil, claimedBy, body, version, visibility, ...row }) => ({
      ...row,
      text: row.heavy || kind === 'appeal' ? '' : body,
      signals: row.heavy ? [] : row.signals,
      ordinary: isOrdinary({ ...row, kind }, visibility) ? { version } : null,
      kind: kind !== 'post' ? kind : position > 0 ? 'reply' : 'thread',
      band: bandOf(row, now),
      overdue: row.deadlineAt <= now,
      claimedBy: claimedUntil !== null && claimedUntil > now ? claimedBy : null,
    })),
    next: rows.length > PAGE && last ? last.id : null,
  }
}

/**
 * Whether a case may be published from the list, once its whole text was opened there: somebody's first posts, in which
 * the rules found nothing that opens a case. Everything else needs its own page.
 */
const isOrdinary = (
  {
    kind,
    priority,
    because,
    heavy,
    signals,
  }: Pick<typeof cases.$inferSelect, 'kind' | 'priority' | 'because' | 'heavy' | 'signals'>,
  visibility: Visibility,
): boolean =>
  kind === 'post' &&
  visibility === 'held' &&
  priority === 'soon' &&
  !heavy &&
  because.every(each => each === 'newcomer') &&
  rowsFor(signals).every(({ look }) => look === null)

export async function isOrdinaryCase(read: Reader, caseId: string): Promise<boolean> {
  const [row] = await read
    .select({ case: cases, visibility: posts.visibility })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .where(eq(cases.id, caseId))
  return row !== undefined && isOrdinary(row.case, row.visibility)
}

type QueueSize = { open: number; overdue: number } & Record<Priority, number>

export async function queueSize(
  read: Reader,
  { now, staffId = '', own, filter = {}, of = 'shown' }: Asked & { of?: 'shown' | 'theirs-to-take' },
): Promise<QueueSize> {
  const band = bandIn(now)
  const inBand = (number: number) =>
    sql`coalesce(sum(case when ${band} = ${number} then 1 else 0 end), 0)`.mapWith(Number)
  const [row] = await read
    .select({
      open: count().mapWith(Number),
      overdue: sql`coalesce(sum(case when ${cases.deadlineAt} <= ${now} then 1 else 0 end), 0)`.mapWith(
        Number,
      ),
      now: inBand(0),
      today: inBand(1),
      soon: inBand(2),
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        matching(filter, { staffId, now }),
        of === 'shown' ? and(notAgainst(staffId), notOwn(own), withinReach(own)) : mayTake(staffId, own),
      ),
    )
  return row ?? { open: 0, overdue: 0, now: 0, today: 0, soon: 0 }
}
