import { aliasedTable, and, asc, desc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf, dayOfHour } from '../../db/clock'
import {
  boards,
  type ContentNote,
  offeredHelp,
  personas,
  posts,
  threads,
  type Visibility,
} from '../../db/schema'
import { readNotice } from '../../moderation/incidents/notice'
import { readGoal } from '../../moderation/merges/merged'
import { partsOfReply, type ReplyPart } from '../../moderation/quotes'

export type PostView = {
  id: string
  position: number
  body: string
  /** With those of the post that it quotes. */
  notes: ContentNote[]
  visibility: Visibility
  day: number
  edited: boolean
  /** Its author says that an AI tool wrote some of it. */
  aiHelped: boolean
  persona: { id: string; name: string }
  isMine: boolean
  byAuthor: boolean
  /** The post that it replies to, where its author chose one; 'gone' when that isn't shown any more. */
  answers: { id: string; persona: string; opening: boolean } | 'gone' | null
  parts: ReplyPart[]
}

const later = aliasedTable(posts, 'later')

const PAGE = 50
/** Replies beside the form in which somebody writes one. */
const IN_VIEW = 8
/** No conversation is longer, and larger numbers overflow PostgreSQL's integers. */
const LAST = 100_000

/**
 * What's published, and the viewer's own posts in any state.
 * @param mine the viewer's personas
 * @param after the position of the last reply on the page before
 * @returns null when this viewer can't see it
 */
export async function readThread(read: Reader, id: string, mine: string[], after = -1, most = PAGE) {
  const [row] = await read
    .select({
      thread: threads,
      board: { id: boards.id, title: boards.title, slow: boards.slow },
      laterId: later.id,
    })
    .from(threads)
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .leftJoin(later, and(eq(later.id, threads.laterPostId), eq(later.visibility, 'published')))
    .where(eq(threads.id, id))
  if (!row) return null
  const { thread, board, laterId } = row
  const isMine = mine.includes(thread.personaId)
  if (thread.visibility !== 'published' && !isMine) return null

  const shown = shownTo(mine)
  const columns = { post: posts, name: personas.name }
  const [notice, goesOnIn, opening, replies] = await Promise.all([
    readNotice(read, id),
    readGoal(read, id),
    read
      .select(columns)
      .from(posts)
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .where(and(eq(posts.threadId, id), eq(posts.position, 0))),
    read
      .select(columns)
      .from(posts)
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .where(and(eq(posts.threadId, id), gt(posts.position, Math.min(Math.max(0, after), LAST)), shown))
      .orderBy(asc(posts.position))
      .limit(most + 1),
  ])
  const page = replies.slice(0, most)
  const answered = await readAnswered(
    read,
    page.flatMap(({ post }) => post.answersPostId ?? []),
  )
  const asShown = ({ post, name }: (typeof replies)[number]): PostView => ({
    id: post.id,
    position: post.position,
    body: post.body,
    ...asAnswer(post, answered),
    visibility: post.visibility,
    day: dayOfHour(post.createdHour),
    edited: post.editedDay !== null,
    aiHelped: post.aiHelped,
    persona: { id: post.personaId, name },
    isMine: mine.includes(post.personaId),
    byAuthor: post.personaId === thread.personaId,
  })
  return {
    id,
    title: thread.title,
    wish: thread.wish,
    visibility: thread.visibility,
    replyCount: thread.replyCount,
    /** Nobody finds a conversation by a search engine while something grave is said above it. */
    findable: thread.findable && !notice,
    /** After a death or another serious incident. */
    notice,
    /** The conversation that a moderator closed this one for; replies go there. */
    goesOnIn,
    createdDay: thread.createdDay,
    /** The reply that says how it went, where others see it. */
    laterId,
    hasLater: thread.laterPostId !== null,
    isMine,
    board,
    opening: asShown(opening[0] as (typeof replies)[number]),
    replies: page.map(asShown),
    next: replies.length > most ? (page.at(-1)?.post.position ?? null) : null,
  }
}

/** Posts that others reply to, in whatever state, by their ids. */
async function readAnswered(read: Reader, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await read
    .select({
      id: posts.id,
      body: posts.body,
      notes: posts.notes,
      position: posts.position,
      visibility: posts.visibility,
      persona: personas.name,
    })
    .from(posts)
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(inArray(posts.id, ids))
  return new Map(rows.map(row => [row.id, row]))
}

function asAnswer(
  { body, notes, answersPostId }: typeof posts.$inferSelect,
  answered: Awaited<ReturnType<typeof readAnswered>>,
): Pick<PostView, 'answers' | 'notes' | 'parts'> {
  const found = answersPostId === null ? undefined : answered.get(answersPostId)
  if (!found) return { answers: null, notes, parts: [{ kind: 'own', text: body }] }
  const { id, persona, position } = found
  const isShown = found.visibility === 'published'
  const parts = partsOfReply(body, found.body, isShown)
  const quotes = parts.some(({ kind }) => kind === 'quote')
  return {
    answers: isShown ? { id, persona, opening: position === 0 } : 'gone',
    notes: quotes ? [...new Set([...notes, ...found.notes])] : notes,
    parts,
  }
}

const shownTo = (mine: string[]) =>
  mine.length > 0
    ? or(eq(posts.visibility, 'published'), inArray(posts.personaId, mine))
    : eq(posts.visibility, 'published')

/** @returns what to read the conversation `after`, so that this post is on the page; -1, the first page, without it */
export async function pageWith(
  read: Reader,
  threadId: string,
  postId: string,
  mine: string[],
): Promise<number> {
  const [post] = await read
    .select({ position: posts.position })
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId), shownTo(mine)))
  if (!post) return -1
  const before = await read
    .select({ position: posts.position })
    .from(posts)
    .where(
      and(
        eq(posts.threadId, threadId),
        gt(posts.position, 0),
        lt(posts.position, post.position),
        shownTo(mine),
      ),
    )
    .orderBy(asc(posts.position))
  return before[Math.floor(before.length / PAGE) * PAGE - 1]?.position ?? -1
}

/** What's in view while somebody replies: the post that they answer, the opening, and the latest replies. */
export async function readForReply(read: Reader, threadId: string, answersPostId: string | null) {
  const [last, chosen] = await Promise.all([
    read
      .select({ position: posts.position })
      .from(posts)
      .where(and(eq(posts.threadId, threadId), gt(posts.position, 0), shownTo([])))
      .orderBy(desc(posts.position))
      .limit(IN_VIEW),
    read
      .select({ position: posts.position })
      .from(posts)
      .where(and(eq(posts.threadId, threadId), eq(posts.id, answersPostId ?? ''), shownTo([]))),
  ])
  const thread = await readThread(read, threadId, [], (last.at(-1)?.position ?? 1) - 1)
  if (!thread) return null
  const { position } = chosen[0] ?? {}
  if (position === undefined) return { ...thread, answered: null }
  const around = position === 0 ? null : await readThread(read, threadId, [], position - 1)
  return { ...thread, answered: around?.replies[0] ?? thread.opening }
}

export type ThreadView = NonNullable<Awaited<ReturnType<typeof readThread>>>

export async function readThreadTitle(read: Reader, id: string) {
  const [row] = await read
    .select({ id: threads.id, title: threads.title, visibility: threads.visibility })
    .from(threads)
    .where(eq(threads.id, id))
  if (!row?.title || row.visibility === 'withdrawn') return null
  return { id: row.id, title: row.title, published: row.visibility === 'published' }
}

/** The notes of one post of a conversation, of its opening where none is named. */
export async function readNotesOf(read: Reader, threadId: string, postId: string | null) {
  const [post] = await read
    .select({ id: posts.id, notes: posts.notes, position: posts.position, persona: personas.name })
    .from(posts)
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(and(eq(posts.threadId, threadId), postId ? eq(posts.id, postId) : eq(posts.position, 0)))
  return post ?? null
}

/** A member keeps one persona throughout a conversation. */
export async function personasIn(read: Reader, threadId: string, mine: string[]) {
  const rows = await read
    .selectDistinct({ id: personas.id, name: personas.name })
    .from(posts)
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(eq(posts.threadId, threadId))
  return { fixed: rows.find(row => mine.includes(row.id))?.id ?? null, taken: rows.map(row => row.name) }
}

export async function readPublicPost(read: Reader, id: string, mine: string[]) {
  const [row] = await read
    .select({
      body: posts.body,
      threadId: posts.threadId,
      personaId: posts.personaId,
      persona: personas.name,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(and(eq(posts.id, id), eq(posts.visibility, 'published'), eq(threads.visibility, 'published')))
  if (!row) return null
  const { personaId, ...post } = row
  return { ...post, isMine: mine.includes(personaId) }
}

/** No event: it's nobody else's business. */
export const closeHelp = (db: Db, { postId, now }: { postId: string; now: number }) =>
  db.write(tx =>
    tx
      .update(offeredHelp)
      .set({ closedDay: dayOf(now) })
      .where(eq(offeredHelp.postId, postId))
      .returning({ postId: offeredHelp.postId }),
  )

export const helpBeside = (read: Reader, postIds: string[]) =>
  read
    .select({ postId: offeredHelp.postId, kinds: offeredHelp.kinds })
    .from(offeredHelp)
    .where(and(inArray(offeredHelp.postId, postIds), isNull(offeredHelp.closedDay)))
