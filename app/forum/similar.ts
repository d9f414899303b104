import { and, count, desc, eq, inArray, isNull, ne, notInArray } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { boards, posts, threadConcerns, threads } from '../../db/schema'
import { withoutNotice } from '../../moderation/incidents/notice'
import { withoutMerged } from '../../moderation/merges/merged'
import type { NoteChoices } from '../accounts/preferences'
import { publicConcerns } from '../referrals/thread-concerns'
import { withoutHiddenNotes } from './note-choices'

type Similar = { threadId: string; title: string; board: string; replyCount: number }

const MOST = 3
const LOOKED_AT = 40
const ALIKE = 2

type Sought = {
  words: string[]
  concerns: string[]
  mine: string[]
  threadId?: string
}

export async function findSimilar(db: Db, { words, concerns, mine, threadId }: Sought): Promise<Similar[]> {
  const [one, two, three] = words
  if (!one) return []
  const sought = [[one, two], [one, three], [two, three], [one], [two]].map(each =>
    each.filter(word => word !== undefined),
  )
  const unlike = new Map(sought.filter(each => each.length > 0).map(each => [each.join(' '), each]))
  const keys = new Set<number>()
  for (const each of unlike.values())
    if (keys.size < LOOKED_AT) for (const { key } of await newestWith(db, each)) keys.add(key)
  if (keys.size === 0) return []

  const rows = await db.read
    .select({
      threadId: threads.id,
      title: threads.title,
      board: boards.title,
      replyCount: threads.replyCount,
      body: posts.body,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(
      and(
        inArray(posts.searchKey, [...keys]),
        eq(posts.visibility, 'published'),
        eq(threads.visibility, 'published'),
        ne(threads.title, ''),
        withoutNotice(db.read),
        withoutMerged(db.read),
        mine.length > 0 ? notInArray(threads.personaId, mine) : undefined,
      ),
    )
  const about = await aboutTheSame(
    db,
    rows.map(row => row.threadId),
    concerns,
  )
  const found = new Map<string, Similar & { alike: number }>()
  for (const { body, ...row } of rows) {
    if (row.threadId === threadId) continue
    const text = `${row.title} ${body}`.toLowerCase()
    const alike = words.filter(word => text.includes(stemOf(word))).length + (about.get(row.threadId) ?? 0)
    if (alike >= ALIKE && alike > (found.get(row.threadId)?.alike ?? 0))
      found.set(row.threadId, { ...row, alike })
  }
  return [...found.values()]
    .sort((a, b) => b.alike - a.alike || b.replyCount - a.replyCount || (a.threadId < b.threadId ? -1 : 1))
    .slice(0, MOST)
    .map(({ alike, ...row }) => row)
}

const LATEST = 100

/**
 * For below a conversation: of the latest on its board, those that are about most of the same, as far as readers are
 * told. Reads no more than those.
 */
export function readAlike(
  read: Reader,
  { threadId, boardId, choices }: { threadId: string; boardId: string; choices: NoteChoices },
): Promise<{ id: string; title: string; replyCount: number }[]> {
  const latest = read
    .select({
      id: threads.id,
      title: threads.title,
      replyCount: threads.replyCount,
      activeHour: threads.activeHour,
    })
    .from(threads)
    .where(
      and(
        eq(threads.boardId, boardId),
        eq(threads.visibility, 'published'),
        ne(threads.id, threadId),
        ne(threads.title, ''),
        withoutNotice(read),
        withoutMerged(read),
        withoutHiddenNotes(read, choices),
      ),
    )
    .orderBy(desc(threads.activeHour), desc(threads.id))
    .limit(LATEST)
    .as('latest')
  const own = read
    .select({ concern: threadConcerns.concern })
    .from(threadConcerns)
    .where(and(eq(threadConcerns.threadId, threadId), publicConcerns(read)))
  return read
    .select({ id: latest.id, title: latest.title, replyCount: latest.replyCount })
    .from(latest)
    .innerJoin(
      threadConcerns,
      and(eq(threadConcerns.threadId, latest.id), inArray(threadConcerns.concern, own), publicConcerns(read)),
    )
    .groupBy(latest.id, latest.title, latest.replyCount, latest.activeHour)
    .orderBy(desc(count()), desc(latest.activeHour), desc(latest.id))
    .limit(MOST)
}

const newestWith = ({ read, matching }: Db, words: string[]) =>
  read
    .select({ key: posts.searchKey })
    .from(posts)
    .where(inArray(posts.searchKey, matching(words)))
    .orderBy(desc(posts.searchKey))
    .limit(LOOKED_AT)

async function aboutTheSame(db: Db, threadIds: string[], concerns: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  if (threadIds.length === 0 || concerns.length === 0) return counts
  const rows = await db.read
    .select({ threadId: threadConcerns.threadId })
    .from(threadConcerns)
    .where(
      and(
        inArray(threadConcerns.threadId, [...new Set(threadIds)]),
        inArray(threadConcerns.concern, concerns),
        isNull(threadConcerns.rejectedDay),
        isNull(threadConcerns.droppedDay),
      ),
    )
  for (const { threadId } of rows) counts.set(threadId, (counts.get(threadId) ?? 0) + 1)
  return counts
}

const COMMON = new Set(
  `about after again against almost alone along already also although always another anybody anymore anyone anything
  anyway around asked away back became because become been before began behind being believe better between both came
  cannot come comes could couldn days dear didn different does doesn doing done down during each either else enough
  even ever every everybody everyone everything feel feeling feelings feels felt find first found from gets getting
  give given goes going gone good half happened happens hardly have haven having hello help here herself himself
  hours how however husband into isn itself just keep kind knew know known last later least less like likely little
  long longer look looking lot love made make makes making many married maybe mean might months more most much must
  myself near need never next nobody none nothing often once only other others ours over part partner people perhaps
  person place please possible probably quite rather read really relationship right said same says seem seems several
  shall should shouldn since some somebody someone something sometimes soon started still stop such sure take taken
  talk tell than thank thanks that their them themselves then there these they thing things think this those though
  thought three through time times today together told took towards tried true trying turn under understand until
  used usually very want wanted wants wasn week weeks well went were weren what when where whether which while whole
  wife will with within without wonder words work would wouldn write wrote year years your yours yourself boyfriend
  girlfriend feels night nights makes really anyone maybe`.split(/\s+/),
)
const MOST_KEYWORDS = 6

export function keywordsOf(text: string, because: [start: number, end: number][]): string[] {
  const wordsIn = (some: string) =>
    (
      some
        .toLowerCase()
        .normalize('NFC')
        .match(/\p{L}{4,24}/gu) ?? []
    ).filter(word => !COMMON.has(word))
  const first = because.flatMap(([start, end]) => wordsIn(text.slice(start, end)))
  const rest = wordsIn(text.slice(0, 2_000)).toSorted((a, b) => b.length - a.length)
  return [...new Set([...first, ...rest])].slice(0, MOST_KEYWORDS)
}

export const stemOf = (word: string) => {
  const stem = word.replace(/(?:fully|ness|ful|ing|ions?|ed|ly|es|s)$/, '')
  return stem.length >= 4 ? stem : word
}
