import { and, desc, eq, inArray, ne, notInArray, or } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { decisions, events, personas, posts, threads } from '../../db/schema'

/** One thing that a member is told: what became of a post of theirs, or that somebody replied where they began. */
export type News = { seq: number; day: number; threadId: string; title: string } & (
  | { kind: 'published' | 'asked' | 'refused'; postId: string }
  | { kind: 'reply'; persona: string }
)

const PAGE = 40
const told = { publish: 'published', ask: 'asked', refuse: 'refused' } as const

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
        postId: posts.id,
        outcome: decisions.outcome,
      })
      .from(events)
      .innerJoin(decisions, eq(decisions.id, events.decisionId))
      .innerJoin(posts, eq(posts.id, events.postId))
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          inArray(events.personaId, mine),
          eq(events.kind, 'decision-made'),
          ne(posts.visibility, 'withdrawn'),
        ),
      )
      .orderBy(desc(events.seq))
      .limit(PAGE),
    read
      .select({
        seq: events.seq,
        hour: events.hour,
        kind: events.kind,
        detail: events.detail,
        postId: posts.id,
        threadId: threads.id,
        title: threads.title,
        persona: personas.name,
      })
      .from(events)
      .innerJoin(threads, eq(threads.id, events.threadId))
      .innerJoin(posts, eq(posts.id, events.postId))
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .leftJoin(decisions, eq(decisions.id, events.decisionId))
      .where(
        and(
          inArray(threads.personaId, mine),
          ne(posts.position, 0),
          eq(posts.visibility, 'published'),
          notInArray(posts.personaId, mine),
          or(
            eq(events.kind, 'post-sent'),
            and(eq(events.kind, 'decision-made'), eq(decisions.outcome, 'publish')),
          ),
        ),
      )
      .orderBy(desc(events.seq))
      .limit(PAGE),
  ])
  // A reply is news when it appears: at once, or when a moderator published it.
  const appeared = replied.filter(
    row => row.kind === 'decision-made' || row.detail.visibility === 'published',
  )
  return [
    ...decided.map(({ hour, outcome, ...row }) => ({ ...row, day: dayOfHour(hour), kind: told[outcome] })),
    ...appeared.map(({ seq, hour, threadId, title, persona }) => ({
      seq,
      day: dayOfHour(hour),
      threadId,
      title,
      persona,
      kind: 'reply' as const,
    })),
  ]
    .sort((a, b) => b.seq - a.seq)
    .slice(0, PAGE)
}
