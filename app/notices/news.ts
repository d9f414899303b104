import { and, desc, eq, inArray, min, ne, not, notInArray, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { decisions, events, personas, posts, threads } from '../../db/schema'

/** One thing that a member is told: what became of a post of theirs, or that somebody replied where they began. */
export type News = { seq: number; day: number; threadId: string; title: string } & (
  | {
      kind: 'published' | 'hidden' | 'asked' | 'refused' | 'removed' | 'appeal-upheld' | 'appeal-reversed'
      postId: string
    }
  | { kind: 'reply'; persona: string }
)

const PAGE = 40
/** The events by which a reply appears: at once, when its author sent it again, or when a moderator published it. */
const appears = sql`(${events.detail} ->> 'visibility' = 'published' or ${events.detail} ->> 'outcome' in ('publish', 'hide'))`
/** A report or a sample that changed nothing is not told: nobody need know that somebody looked. */
const quiet = sql`(${events.detail} ->> 'outcome' = 'publish' and ${events.detail} ->> 'kind' in ('report', 'sample'))`
/** A reply is news once, when it first appeared. */
const first = min(events.seq)

const told = {
  publish: 'published',
  hide: 'hidden',
  ask: 'asked',
  refuse: 'refused',
  remove: 'removed',
} as const

/** The latest news of the member who owns these personas, put together from the events. Nothing is stored about it. */
export async function readNews(read: Reader, mine: string[]): Promise<News[]> {
  if (mine.length === 0) return []
  const [decided, replied] = await Promise.all([
    read
      .select({
        seq: events.seq,
        hour: events.hour,
        threadId: threads.id,
        title: threads.title,
        visibility: threads.visibility,
        author: threads.personaId,
        postId: posts.id,
        outcome: decisions.outcome,
        verdict: sql<
          string | null
        >`case when ${events.kind} = 'appeal-decided' then ${events.detail} ->> 'outcome' end`,
      })
      .from(events)
      .innerJoin(decisions, eq(decisions.id, events.decisionId))
      .innerJoin(posts, eq(posts.id, events.postId))
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          inArray(events.personaId, mine),
          inArray(events.kind, ['decision-made', 'appeal-decided']),
          not(quiet),
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
        persona: personas.name,
      })
      .from(events)
      .innerJoin(threads, eq(threads.id, events.threadId))
      .innerJoin(posts, eq(posts.id, events.postId))
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .where(
        and(
          inArray(threads.personaId, mine),
          ne(posts.position, 0),
          eq(posts.visibility, 'published'),
          notInArray(posts.personaId, mine),
          appears,
        ),
      )
      .groupBy(posts.id, threads.id, personas.id)
      .orderBy(desc(first))
      .limit(PAGE),
  ])
  return [
    ...decided.map(({ hour, outcome, verdict, title, visibility, author, ...row }) => ({
      ...row,
      // A title that is out of sight is for its author alone.
      title: visibility === 'published' || mine.includes(author) ? title : '',
      day: dayOfHour(hour),
      kind: verdict
        ? verdict === 'reversed'
          ? ('appeal-reversed' as const)
          : ('appeal-upheld' as const)
        : told[outcome],
    })),
    ...replied.map(({ hour, ...row }) => ({ ...row, day: dayOfHour(hour), kind: 'reply' as const })),
  ]
    .sort((a, b) => b.seq - a.seq)
    .slice(0, PAGE)
}
