import { and, asc, desc, eq, gt, inArray, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { boards, type ContentNote, posts, threads, type Wish } from '../../db/schema'
import { threadsUnderNotice } from '../../moderation/incidents/notice'
import { withoutMerged } from '../../moderation/merges/merged'
import { withoutReply } from '../../moderation/queue/unanswered'
import type { Hidden, NoteChoices } from '../accounts/preferences'
import { excerptOf } from '../answers/shown-answers'
import type { Concern } from '../referrals/concern'
import { isAbout, publicThemes } from '../referrals/thread-concerns'
import { notHidden } from './hidden'
import { isFolded, withoutHiddenNotes } from './note-choices'

/** All boards in their order, with how much was published on each. */
export const listBoards = (read: Reader) =>
  read
    .select({
      id: boards.id,
      title: boards.title,
      about: boards.about,
      threadCount: boards.threadCount,
      activeDay: boards.activeDay,
    })
    .from(boards)
    .orderBy(asc(boards.position))

export const boardNames = (read: Reader) =>
  read
    .select({ id: boards.id, title: boards.title, slow: boards.slow })
    .from(boards)
    .orderBy(asc(boards.position))

export async function readBoard(read: Reader, id: string) {
  const [board] = await read.select().from(boards).where(eq(boards.id, id))
  return board ?? null
}

export type ThreadSummary = {
  id: string
  boardId: string
  title: string
  /** Empty where the opening is folded. */
  excerpt: string
  notes: ContentNote[]
  wish: Wish
  themes: string[]
  replyCount: number
  activeDay: number
}

/** The latest active first; the latest begun first; or only those that nobody has replied to. */
export const threadSorts = ['active', 'newest', 'unanswered'] as const
export type ThreadSort = (typeof threadSorts)[number]

const PAGE = 30
/** Letters of an opening that are read for its excerpt. */
const READ = 400

/**
 * Published conversations, page by page; after all others, those under a notice of an incident. Those that go on in
 * another one are reached from there.
 * @param after id of the last one on the page before; where it is not among them, they begin anew. The hour it stands
 *   at is looked up, so that no address holds one or can be made up to ask for one
 */
export async function listThreads(
  read: Reader,
  boardId: string,
  after: string | null,
  {
    sort = 'active',
    about = [],
    hidden,
    choices = {},
    withNotices = true,
  }: {
    sort?: ThreadSort
    about?: Concern[]
    hidden?: Hidden
    choices?: NoteChoices
    withNotices?: boolean
  } = {},
): Promise<{ threads: ThreadSummary[]; next: string | null }> {
  const time = sort === 'newest' ? threads.createdDay : threads.activeHour
  const listed = and(
    eq(threads.boardId, boardId),
    eq(threads.visibility, 'published'),
    withoutMerged(read),
    // Nothing is left to read where the opening was withdrawn and then the last reply.
    or(ne(threads.title, ''), gt(threads.replyCount, 0)),
    sort === 'unanswered' ? eq(threads.replyCount, 0) : undefined,
    about.length > 0 ? isAbout(read, ...about) : undefined,
    hidden && notHidden(read, hidden, { board: boardId, about }),
    withoutHiddenNotes(read, choices),
  )
  const last = await threadsUnderNotice(read)
  const others = last.length > 0 ? notInArray(threads.id, last) : undefined
  const [seen] = after
    ? await read
        .select({ id: threads.id, time })
        .from(threads)
        .where(and(listed, eq(threads.id, after)))
    : []
  const rows = await selectSummaries(read)
    .where(and(listed, others, seen && sql`(${time}, ${threads.id}) < (${seen.time}, ${seen.id})`))
    .orderBy(desc(time), desc(threads.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  const isLast = rows.length <= PAGE
  const underNotice =
    isLast && withNotices && last.length > 0
      ? await selectSummaries(read)
          .where(and(listed, inArray(threads.id, last)))
          .orderBy(desc(time), desc(threads.id))
      : []
  return {
    threads: await summarise(read, [...page, ...underNotice], choices),
    next: isLast ? null : (page.at(-1)?.id ?? null),
  }
}

type Waiting = {
  board?: string | null
  after?: string | null
  hidden: Hidden
  choices?: NoteChoices
  mine: string[]
}

/**
 * Conversations that nobody else has replied to, page by page, those that wait longest first.
 * @param after id of the last one on the page before; where it doesn't wait any more, they begin anew
 * @param mine the viewer's personas: nobody is asked to help themselves
 */
export async function listWaiting(read: Reader, { board, after, hidden, choices = {}, mine }: Waiting) {
  const listed = and(
    withoutReply(read),
    ne(threads.title, ''),
    board ? eq(threads.boardId, board) : undefined,
    notHidden(read, hidden, { board }),
    withoutHiddenNotes(read, choices),
    mine.length > 0 ? notInArray(threads.personaId, mine) : undefined,
  )
  const [seen] = after
    ? await read
        .select({ id: threads.id, day: threads.createdDay })
        .from(threads)
        .where(and(listed, eq(threads.id, after)))
    : []
  const day = threads.createdDay
  const rows = await selectSummaries(read)
    .where(and(listed, seen && sql`(${day}, ${threads.id}) > (${seen.day}, ${seen.id})`))
    .orderBy(asc(day), asc(threads.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  return {
    threads: await summarise(read, page, choices),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}

const selectSummaries = (read: Reader) =>
  read
    .select({
      id: threads.id,
      boardId: threads.boardId,
      title: threads.title,
      body: sql<string | null>`substr(${posts.body}, 1, ${READ})`,
      notes: posts.notes,
      wish: threads.wish,
      replyCount: threads.replyCount,
      activeHour: threads.activeHour,
    })
    .from(threads)
    .leftJoin(
      posts,
      and(eq(posts.threadId, threads.id), eq(posts.position, 0), eq(posts.visibility, 'published')),
    )

/** How they begin, and what they are about. */
async function summarise(
  read: Reader,
  rows: Awaited<ReturnType<typeof selectSummaries>>,
  choices: NoteChoices,
) {
  const themes = await publicThemes(
    read,
    rows.map(({ id }) => id),
  )
  return rows.map(
    ({ body, notes, activeHour, ...thread }): ThreadSummary => ({
      ...thread,
      notes: notes ?? [],
      excerpt: isFolded(notes ?? [], choices) ? '' : excerptOf(body ?? ''),
      themes: themes.get(thread.id) ?? [],
      activeDay: dayOfHour(activeHour),
    }),
  )
}
