import {
  aliasedTable,
  and,
  desc,
  eq,
  exists,
  inArray,
  isNull,
  lte,
  min,
  ne,
  notInArray,
  or,
  sql,
} from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { decisions, events, personas, posts, threadMerges, threadMoves, threads } from '../../db/schema'

const told = {
  publish: 'published',
  hide: 'hidden',
  ask: 'asked',
  refuse: 'refused',
  remove: 'removed',
} as const
const toldOfChange = {
  ...told,
  publish: 'change-made',
  ask: 'change-asked',
  refuse: 'change-refused',
} as const

export type News = { seq: number; day: number; threadId: string; title: string } & (
  | {
      kind:
        | (typeof told)[keyof typeof told]
        | (typeof toldOfChange)[keyof typeof toldOfChange]
        | 'looked-at'
        | 'moved'
        | 'merged'
        | 'merged-into'
        | 'parted'
        | 'appeal-upheld'
        | 'appeal-reversed'
        | 'confirmed'
        | 'overturned'
      postId: string
    }
  | { kind: 'reply'; replyId: string; persona: string }
  | { kind: 'opening-withdrawn'; isKept: boolean; postId: string }
)

const PAGE = 40
const from = aliasedTable(threads, 'merged_from')
const into = aliasedTable(threads, 'merged_into')
const appears = sql`(${events.detail} ->> 'visibility' = 'published' or ${events.detail} ->> 'outcome' in ('publish', 'hide'))`
/** A reply is news once, when it first appeared. */
const first = min(events.seq)

/**
 * Put together from events; nothing is stored.
 * @param settled milliseconds: a later decision can still be undone, so it isn't shown yet
 * @param hidden personas whose replies this member doesn't want to hear of
 */
export async function readNews(
  read: Reader,
  mine: string[],
  settled: number,
  hidden: string[] = [],
): Promise<News[]> {
  if (mine.length === 0) return []
  const stands = and(isNull(decisions.undoneAt), lte(decisions.decidedAt, settled))
  const moveStands = exists(
    read
      .select({ id: threadMoves.id })
      .from(threadMoves)
      .where(
        and(
          eq(threadMoves.id, sql`${events.detail} ->> 'move'`),
          isNull(threadMoves.undoneAt),
          lte(threadMoves.movedAt, settled),
        ),
      ),
  )
  const mergeOf = eq(threadMerges.id, sql`${events.detail} ->> 'merge'`)
  const mergeStands = exists(
    read
      .select({ id: threadMerges.id })
      .from(threadMerges)
      .innerJoin(from, eq(from.id, threadMerges.threadId))
      .innerJoin(into, eq(into.id, threadMerges.intoThreadId))
      .where(
        and(
          ...[mergeOf, isNull(threadMerges.ended), lte(threadMerges.mergedAt, settled)],
          ...[from, into].map(({ visibility }) => eq(visibility, 'published')),
        ),
      ),
  )
  // Once they had been told of it, and not where an author parted them.
  const isParted = exists(
    read
      .select({ id: threadMerges.id })
      .from(threadMerges)
      .where(and(mergeOf, eq(threadMerges.ended, 'moderator'))),
  )
  const [decided, replied, withdrawn] = await Promise.all([
    read
      .select({
        seq: events.seq,
        hour: events.hour,
        event: events.kind,
        detail: events.detail,
        threadId: threads.id,
        title: threads.title,
        visibility: threads.visibility,
        author: threads.personaId,
        postId: posts.id,
        outcome: decisions.outcome,
      })
      .from(events)
      .leftJoin(decisions, eq(decisions.id, events.decisionId))
      .innerJoin(posts, eq(posts.id, events.postId))
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          inArray(events.personaId, mine),
          or(
            and(eq(events.kind, 'decision-made'), stands),
            and(eq(events.kind, 'thread-moved'), moveStands),
            and(eq(events.kind, 'threads-merged'), mergeStands),
            and(eq(events.kind, 'threads-parted'), ne(events.actor, 'author'), isParted),
            inArray(events.kind, [
              'decision-proposed',
              'appeal-decided',
              'decision-confirmed',
              'decision-overturned',
            ]),
          ),
          ne(posts.visibility, 'withdrawn'),
        ),
      )
      .orderBy(desc(events.seq))
      .limit(PAGE),
    read
      .select({
        seq: first.mapWith(Number),
        hour: min(events.hour).mapWith(Number),
        threadId: threads.id,
        title: threads.title,
        replyId: posts.id,
        persona: personas.name,
      })
      .from(events)
      .leftJoin(decisions, eq(decisions.id, events.decisionId))
      .innerJoin(threads, eq(threads.id, events.threadId))
      .innerJoin(posts, eq(posts.id, events.postId))
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .where(
        and(
          inArray(threads.personaId, mine),
          ne(posts.position, 0),
          eq(posts.visibility, 'published'),
          notInArray(posts.personaId, [...mine, ...hidden]),
          appears,
          ne(events.kind, 'decision-proposed'),
          or(isNull(events.decisionId), stands),
        ),
      )
      .groupBy(posts.id, threads.id, personas.id)
      .orderBy(desc(first))
      .limit(PAGE),
    readWithdrawnOpenings(read, mine),
  ])
  return [
    ...decided.flatMap(({ hour, event, detail, outcome, title, visibility, author, ...row }) => {
      const kind = kindOf(event, detail, outcome)
      const shown = visibility === 'published' || mine.includes(author) ? title : ''
      return kind ? { ...row, kind, title: shown, day: dayOfHour(hour) } : []
    }),
    ...withdrawn,
    ...replied.map(({ hour, ...row }) => ({ ...row, day: dayOfHour(hour), kind: 'reply' as const })),
  ]
    .sort((a, b) => b.seq - a.seq)
    .slice(0, PAGE)
}

/** Those that somebody else began, and the viewer replied to. */
async function readWithdrawnOpenings(read: Reader, mine: string[]): Promise<News[]> {
  const repliedTo = read.select({ id: posts.threadId }).from(posts).where(inArray(posts.personaId, mine))
  const rows = await read
    .select({
      seq: events.seq,
      hour: events.hour,
      threadId: threads.id,
      visibility: threads.visibility,
      postId: min(posts.id),
    })
    .from(events)
    .innerJoin(threads, eq(threads.id, events.threadId))
    .innerJoin(posts, eq(posts.threadId, threads.id))
    .where(
      and(
        eq(events.kind, 'post-withdrawn'),
        inArray(posts.personaId, mine),
        ne(posts.visibility, 'withdrawn'),
        notInArray(threads.personaId, mine),
        inArray(
          events.postId,
          read
            .select({ id: posts.id })
            .from(posts)
            .where(
              and(
                inArray(posts.threadId, repliedTo),
                eq(posts.position, 0),
                eq(posts.visibility, 'withdrawn'),
              ),
            ),
        ),
      ),
    )
    .groupBy(events.seq, threads.id)
    .orderBy(desc(events.seq))
    .limit(PAGE)
  return rows.map(({ hour, visibility, postId, ...row }) => ({
    ...row,
    kind: 'opening-withdrawn',
    title: '',
    day: dayOfHour(hour),
    isKept: visibility === 'published',
    postId: postId ?? '',
  }))
}

function kindOf(
  event: string,
  detail: Record<string, string | number>,
  outcome: keyof typeof told | null,
): Exclude<News['kind'], 'reply' | 'opening-withdrawn'> | null {
  if (event === 'decision-proposed') return detail.held === 1 ? 'looked-at' : null
  if (event === 'appeal-decided') return detail.outcome === 'reversed' ? 'appeal-reversed' : 'appeal-upheld'
  if (event === 'thread-moved') return 'moved'
  if (event === 'threads-merged') return detail.side === 'into' ? 'merged-into' : 'merged'
  if (event === 'threads-parted') return 'parted'
  if (event === 'decision-confirmed') return 'confirmed'
  if (event === 'decision-overturned') return 'overturned'
  if (!outcome) return null
  if (detail.kind === 'edit') return toldOfChange[outcome]
  // Published before and after: nothing changed for its author.
  if (outcome === 'publish' && detail.from === 'published') return null
  return told[outcome]
}
