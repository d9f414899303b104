import { and, asc, desc, eq, gt, lt, ne, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { boards, type ContentNote, posts, threads, type Wish } from '../../db/schema'
import type { NoteChoices } from '../accounts/preferences'
import { excerptOf } from '../answers/shown-answers'
import type { Concern } from '../referrals/concern'
import { isAbout, publicThemes } from '../referrals/thread-concerns'
import { isFolded, isNotHidden } from './content-notes'

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
 * Published conversations, page by page.
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
    choices = {},
  }: { sort?: ThreadSort; about?: Concern[]; choices?: NoteChoices } = {},
): Promise<{ threads: ThreadSummary[]; next: string | null }> {
  const time = sort === 'newest' ? threads.createdDay : threads.activeHour
  const listed = and(
    eq(threads.boardId, boardId),
    eq(threads.visibility, 'published'),
    // Nothing is left to read where the opening was withdrawn and then the last reply.
    or(ne(threads.title, ''), gt(threads.replyCount, 0)),
    sort === 'unanswered' ? eq(threads.replyCount, 0) : undefined,
    about.length > 0 ? isAbout(read, ...about) : undefined,
    isNotHidden(read, choices),
  )
  const [seen] = after
    ? await read
        .select({ id: threads.id, time })
        .from(threads)
        .where(and(listed, eq(threads.id, after)))
    : []
  const rows = await read
    .select({
      id: threads.id,
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
    .where(and(listed, seen && or(lt(time, seen.time), and(eq(time, seen.time), lt(threads.id, seen.id)))))
    .orderBy(desc(time), desc(threads.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  const themes = await publicThemes(
    read,
    page.map(({ id }) => id),
  )
  return {
    threads: page.map(({ body, notes, activeHour, ...thread }) => ({
      ...thread,
      notes: notes ?? [],
      excerpt: isFolded(notes ?? [], choices) ? '' : excerptOf(body ?? ''),
      themes: themes.get(thread.id) ?? [],
      activeDay: dayOfHour(activeHour),
    })),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}
