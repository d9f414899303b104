import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { posts, threads } from '../../../db/schema'
import type { DetailKind } from '../../../moderation/signals/personal/details/detail'
import { findAllDetails } from '../../../moderation/signals/personal/details/find-details'
import { triagedText } from '../../../moderation/triage'

type CrossPostDisclosure = 'age' | 'work' | 'place' | 'family' | 'health' | 'date' | 'name'
type RevealedIn = { what: CrossPostDisclosure; conversations: number }

const whatOf: Record<DetailKind, CrossPostDisclosure | null> = {
  age: 'age',
  job: 'work',
  employer: 'work',
  place: 'place',
  family: 'family',
  health: 'health',
  date: 'date',
  name: 'name',
  rare: 'work',
  contact: null,
}

const MOST = 150

type Told = { threadId: string; text: string }

export async function readOwnWords(read: Reader, personaIds: string[]): Promise<Told[]> {
  if (personaIds.length === 0) return []
  const rows = await read
    .select({ threadId: posts.threadId, position: posts.position, title: threads.title, body: posts.body })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(inArray(posts.personaId, personaIds), ne(posts.visibility, 'withdrawn')))
    .limit(MOST)
  return rows.map(({ threadId, position, title, body }) => ({
    threadId,
    text: triagedText(position === 0 ? title : null, body),
  }))
}

/** Empty unless there are at least two conversations and two kinds of details. */
export function crossPostDisclosures(told: Told[], year: number): RevealedIn[] {
  const found = new Map<CrossPostDisclosure, Set<string>>()
  for (const { threadId, text } of told)
    for (const { kind } of findAllDetails(text, year)) {
      const what = whatOf[kind]
      if (what) found.set(what, (found.get(what) ?? new Set()).add(threadId))
    }
  const conversations = new Set([...found.values()].flatMap(threadIds => [...threadIds]))
  if (found.size < 2 || conversations.size < 2) return []
  return [...found]
    .map(([what, threadIds]) => ({ what, conversations: threadIds.size }))
    .sort((a, b) => b.conversations - a.conversations || a.what.localeCompare(b.what, 'en'))
}
