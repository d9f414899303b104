import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { posts, threads } from '../../../db/schema'
import type { DetailKind } from '../../../moderation/signals/personal/details/detail'
import { findAllDetails } from '../../../moderation/signals/personal/details/find-details'
import { triagedText } from '../../../moderation/triage'

type CrossPostDisclosure = 'age' | 'work' | 'place' | 'family' | 'health' | 'date' | 'name'
type RevealedIn = {
  what: CrossPostDisclosure
  /** Without a title where the text is still being written. */
  in: { threadId: string; title: string | null; passages: string[] }[]
}

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

/** As many words of one kind are shown from one conversation. */
const PASSAGES = 5

type Told = { threadId: string; title: string | null; text: string }

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
    title,
    text: triagedText(position === 0 ? title : null, body),
  }))
}

/** Empty unless there are at least two conversations and two kinds of details. */
export function crossPostDisclosures(told: Told[], year: number): RevealedIn[] {
  const found = new Map<CrossPostDisclosure, Map<string, RevealedIn['in'][number]>>()
  for (const { threadId, title, text } of told)
    for (const { kind, start, end } of findAllDetails(text, year)) {
      const what = whatOf[kind]
      if (!what) continue
      const places = found.get(what) ?? new Map()
      const place = places.get(threadId) ?? { threadId, title, passages: [] }
      const passage = text.slice(start, end).trim()
      if (place.passages.length < PASSAGES && !place.passages.includes(passage)) place.passages.push(passage)
      found.set(what, places.set(threadId, place))
    }
  const conversations = new Set([...found.values()].flatMap(places => [...places.keys()]))
  if (found.size < 2 || conversations.size < 2) return []
  return [...found]
    .map(([what, places]) => ({ what, in: [...places.values()] }))
    .sort((a, b) => b.in.length - a.in.length || a.what.localeCompare(b.what, 'en'))
}
