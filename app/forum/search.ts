import { and, desc, eq, gte, inArray, max, notInArray, type SQL } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { DAY, dayOf, hourOf } from '../../db/clock'
import { boards, type ContentNote, posts, threads } from '../../db/schema'
import { likelyLanguages } from '../../db/search/stem-by-language'
import { ftsDocument, matcherOf, wordsIn } from '../../db/search/terms'
import { searchKeysUnderNotice } from '../../moderation/incidents/notice'
import { goalsOf, searchKeysOfMerged } from '../../moderation/merges/merged'
import type { Hidden, NoteChoices } from '../accounts/preferences'
import { answeredByExpert } from '../answers/answered'
import { searchAnswers } from '../answers/library'
import { excerptOf } from '../answers/shown-answers'
import { cutText, proseText } from '../prose'
import type { Concern } from '../referrals/concern'
import { findConcerns } from '../referrals/concerns'
import { isAbout } from '../referrals/thread-concerns'
import { notHidden } from './hidden'
import { isFolded, withoutHiddenNotes } from './note-choices'
import { correctSpelling } from './spelling'

export const REPLIES = ['expert', 'unanswered'] as const
export const PERIODS = ['week', 'month', 'year'] as const
const DAYS = { week: 7, month: 31, year: 366 }

export type SearchFilter = {
  board?: string | null
  about?: Concern | null
  replies?: (typeof REPLIES)[number] | null
  /** In which somebody last wrote in the conversation. */
  period?: (typeof PERIODS)[number] | null
  hidden?: Hidden
  /** How whoever searches wants to meet content notes. */
  choices?: NoteChoices
}

export type Search = SearchFilter & { typed: string; page?: number | null; now: number }

type Found = {
  threadId: string
  postId: string
  title: string
  board: string
  excerpt: string
  notes: ContentNote[]
  /** The conversation in which this one goes on. */
  goesOnIn: { id: string; title: string } | null
}

export type SearchResult = {
  count: number
  conversations: Found[]
  page: number
  pages: number
}

const PAGE = 20
const MOST_WORDS = 12

/** In almost every post: beside other words they say nothing. */
const COMMON = new Set(
  `a an and are as at be been but by can did do does for from had has have he her him his how i if in is it its just me
  my no not of on or our she so that the their them then there they this to too us was we were what when which who will
  with would you your im ive id`.split(/\s+/),
)

/**
 * What a typed text is searched by.
 * @returns `common`: it has nothing but words that are everywhere; `leftOut`: words past the most that are searched by
 */
export function readTyped(typed: string): { words: string[]; leftOut: string[]; common: boolean } {
  const all = [...new Set(wordsIn(typed))]
  const telling = all.filter(word => !COMMON.has(word))
  return {
    words: telling.slice(0, MOST_WORDS),
    leftOut: telling.slice(MOST_WORDS),
    common: all.length > 0 && telling.length === 0,
  }
}

/** Conversations in which one post has all the words, or, without words, those that the filter leaves. */
export async function findConversations(
  db: Db,
  { words, page = 1, now, ...filter }: SearchFilter & { words: string[]; page?: number; now: number },
): Promise<SearchResult> {
  const [found, underNotice, merged] = await Promise.all([
    words.length > 0 ? matchingKeys(db, words, filter, now) : latestKeys(db.read, filter, now),
    searchKeysUnderNotice(db.read),
    searchKeysOfMerged(db.read),
  ])
  // What goes on in another conversation comes after all others, and last what stands under a notice of an incident.
  const rank = (key: number) => (underNotice.has(key) ? 2 : merged.has(key) ? 1 : 0)
  const keys = found.toSorted((a, b) => rank(a) - rank(b))
  const pages = Math.max(1, Math.ceil(keys.length / PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  return {
    count: keys.length,
    conversations: await readFound(
      db.read,
      keys.slice((shown - 1) * PAGE, shown * PAGE),
      words,
      filter.choices,
    ),
    page: shown,
    pages,
  }
}

/** Why nothing can be searched for: nothing was asked, or only words that are everywhere. */
export function faultOf({
  typed,
  board,
  about,
  replies,
  period,
}: Omit<Search, 'now'>): 'common' | 'empty' | null {
  const { words, common } = readTyped(typed)
  if (common) return 'common'
  return words.length === 0 && !board && !about && !replies && !period ? 'empty' : null
}

/**
 * Answers and conversations that have all the words. Where nothing has them as they were typed, the nearest known ones
 * are tried. What the words are about leads to more, in other people's words.
 */
export async function search(db: Db, asked: Search) {
  const { typed, page, ...filter } = asked
  const { words, leftOut } = readTyped(typed)
  const fault = faultOf(asked)
  if (fault) return { fault }
  const find = async (words: string[], text: string) => {
    const about = words.length > 0 ? (findConcerns(text)[0]?.concern ?? null) : null
    const [found, answers] = await Promise.all([
      findConversations(db, { ...filter, words, page: page ?? 1 }),
      searchAnswers(db.read, words, dayOf(filter.now), { board: filter.board, about }),
    ])
    const related = about && !filter.about ? await readRelated(db, about, filter, found) : null
    return { words, found, answers, related, isAny: found.count + answers.length + (related?.count ?? 0) > 0 }
  }
  const first = await find(words, typed)
  const nearest = first.isAny || words.length === 0 ? null : await correctSpelling(db, words, filter.now)
  const second = nearest && (await find(nearest, nearest.join(' ')))
  const { found, answers, related } = second?.isAny ? second : first
  return {
    fault: null,
    ...found,
    // What stands above the conversations needn't be read again on the further pages.
    ...(found.page === 1 ? { answers, related } : { answers: [], related: null }),
    leftOut: leftOut.length,
    instead: second?.isAny ? second.words : null,
  }
}

const MOST_RELATED = 5

/** Conversations on a theme; in view where the words themselves found few. */
async function readRelated(
  db: Db,
  about: Concern,
  filter: SearchFilter & { now: number },
  found: SearchResult,
) {
  const { count, conversations } = await findConversations(db, { ...filter, about, words: [] })
  const seen = new Set(found.conversations.map(({ threadId }) => threadId))
  const others = conversations.filter(({ threadId }) => !seen.has(threadId))
  return { about, count, conversations: found.count > MOST_RELATED ? [] : others.slice(0, MOST_RELATED) }
}

async function conditionsOf(read: Reader, filter: SearchFilter, now: number): Promise<SQL | undefined> {
  const { board, about, replies, period, hidden, choices = {} } = filter
  return and(
    eq(threads.visibility, 'published'),
    board ? eq(threads.boardId, board) : undefined,
    about ? isAbout(read, about) : undefined,
    replies === 'unanswered' ? eq(threads.replyCount, 0) : undefined,
    replies === 'expert' ? await answeredByExpert(read, now) : undefined,
    period ? gte(threads.activeHour, hourOf(now - DAYS[period] * DAY)) : undefined,
    hidden && notHidden(read, hidden, filter),
    withoutHiddenNotes(read, choices),
  )
}

/** The newest matching post of each conversation, the newest first. */
async function matchingKeys(
  { read, matching }: Db,
  words: string[],
  filter: SearchFilter,
  now: number,
): Promise<number[]> {
  const newest = max(posts.searchKey)
  const rows = await read
    .select({ key: newest.mapWith(Number) })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        inArray(posts.searchKey, matching(words)),
        eq(posts.visibility, 'published'),
        filter.hidden?.personas.length ? notInArray(posts.personaId, filter.hidden.personas) : undefined,
        await conditionsOf(read, filter, now),
      ),
    )
    .groupBy(threads.id)
    .orderBy(desc(newest))
  return rows.map(({ key }) => key)
}

/** The openings of the latest active. */
async function latestKeys(read: Reader, filter: SearchFilter, now: number): Promise<number[]> {
  const rows = await read
    .select({ key: posts.searchKey })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.position, 0)))
    .where(and(eq(posts.visibility, 'published'), await conditionsOf(read, filter, now)))
    .orderBy(desc(threads.activeHour), desc(threads.id))
  return rows.map(({ key }) => key)
}

async function readFound(
  read: Reader,
  keys: number[],
  words: string[],
  choices: NoteChoices = {},
): Promise<Found[]> {
  if (keys.length === 0) return []
  const rows = await read
    .select({
      key: posts.searchKey,
      threadId: threads.id,
      postId: posts.id,
      title: threads.title,
      board: boards.title,
      slow: boards.slow,
      body: posts.body,
      notes: posts.notes,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(inArray(posts.searchKey, keys))
  const goals = await goalsOf(
    read,
    rows.map(({ threadId }) => threadId),
  )
  return rows
    .sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
    .map(({ key, body, slow, ...found }) => ({
      ...found,
      goesOnIn: goals.get(found.threadId) ?? null,
      // Where what is told may be heavy, nobody who chose a theme meets more of it than they open.
      excerpt: isFolded(found.notes, choices)
        ? ''
        : words.length > 0
          ? excerptAround(body, words)
          : slow
            ? ''
            : excerptOf(body),
    }))
}

function excerptAround(body: string, words: string[]): string {
  const flat = proseText(body)
  const languages = likelyLanguages(body)
  const wanted = words.map(word => matcherOf([word]))
  const found = [...flat.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].find(([word]) => {
    const document = ftsDocument(word, languages)
    return wanted.some(isIn => isIn(document))
  })
  const from = Math.max(0, (found?.index ?? 0) - 60)
  return `${from > 0 ? '…' : ''}${cutText(flat, from, from + 160)}${from + 160 < flat.length ? '…' : ''}`
}
