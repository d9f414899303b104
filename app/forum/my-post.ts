import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import {
  boards,
  cases,
  decisions,
  offeredHelp,
  personas,
  posts,
  revisions,
  threads,
  type Visibility,
} from '../../db/schema'
import { toldToAuthor } from '../../moderation/appeals/appeals'
import { openCaseOf } from '../../moderation/cases/case-file'
import { readPendingEdit } from '../../moderation/cases/pending-edits'
import { beforeHiding } from '../../moderation/decisions/hidden-words'
import { becomes } from '../../moderation/decisions/outcomes'
import { type Goal, goalsOf } from '../../moderation/merges/merged'
import { sanctionOf } from '../../moderation/sanctions'

export async function readMyPost(read: Reader, postId: string, mine: string[]) {
  const [row] = await read
    .select({
      post: posts,
      thread: threads,
      board: boards,
      persona: { id: personas.id, name: personas.name },
    })
    .from(posts)
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(eq(posts.id, postId))
  if (!row || !mine.includes(row.post.personaId)) return null
  const [made, [help], edit, open, kept] = await Promise.all([
    read
      .select({ decision: decisions, signals: cases.signals, kind: cases.kind })
      .from(decisions)
      .innerJoin(cases, eq(cases.id, decisions.caseId))
      .where(and(eq(decisions.postId, postId), isNull(decisions.undoneAt), toldToAuthor))
      .orderBy(desc(decisions.decidedAt)),
    read.select().from(offeredHelp).where(eq(offeredHelp.postId, postId)),
    readPendingEdit(read, postId),
    openCaseOf(read, postId, 'edit'),
    read.select().from(revisions).where(eq(revisions.postId, postId)).orderBy(desc(revisions.version)),
  ])
  const aboutEdit = ({ kind, decision }: (typeof made)[number]) =>
    kind === 'edit' && decision.outcome !== 'publish'
  const decided = made.find(each => !aboutEdit(each))
  const title = row.post.position === 0 ? row.thread.title : null
  const original =
    decided?.decision.outcome === 'hide'
      ? beforeHiding({ title, body: row.post.body }, kept, decided.decision.hidden)
      : undefined
  // A past request for a change says nothing about a post that was edited and published since.
  const holds =
    decided &&
    becomes[decided.decision.outcome] === row.post.visibility &&
    (decided.decision.outcome !== 'hide' || original !== undefined)
  const [last] = made
  return {
    ...row,
    thread: { ...row.thread, title: titleOrPlaceholder(row.thread, mine) },
    decision: holds ? decided.decision : null,
    signals: holds ? decided.signals : [],
    sanction: holds ? await sanctionOf(read, decided.decision.id) : null,
    original: holds ? (original ?? null) : null,
    edit: edit && {
      ...edit,
      waits: open !== null,
      decision: open === null && last && aboutEdit(last) ? last.decision : null,
      signals: open === null && last && aboutEdit(last) ? last.signals : [],
    },
    /** The message of whoever checked the last decision, which one moderator made alone, and reversed it. */
    overturned: last?.decision.provisional === 'overturned' ? last.decision.checkWords : '',
    help: help && help.closedDay === null ? help.kinds : [],
  }
}

export type MyPost = NonNullable<Awaited<ReturnType<typeof readMyPost>>>

export const maySendAgain = (visibility: string) =>
  visibility === 'held' || visibility === 'asked' || visibility === 'published'

const titleOrPlaceholder = (
  { title, visibility, personaId }: { title: string; visibility: Visibility; personaId: string },
  mine: string[],
) => (visibility === 'published' || mine.includes(personaId) ? title : '')

export async function listMyConversations(read: Reader, mine: string[]) {
  if (mine.length === 0) return []
  const rows = await read
    .select({
      threadId: threads.id,
      title: threads.title,
      visibility: threads.visibility,
      createdDay: threads.createdDay,
      laterPostId: threads.laterPostId,
      activeHour: threads.activeHour,
      replyCount: threads.replyCount,
      board: boards.title,
      author: threads.personaId,
      postId: posts.id,
      position: posts.position,
      state: posts.visibility,
      persona: personas.name,
      personaId: personas.id,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(inArray(posts.personaId, mine))
    .orderBy(desc(threads.activeHour), desc(threads.id), posts.position)
    .limit(500)
  const goals = await goalsOf(read, [...new Set(rows.map(({ threadId }) => threadId))])
  const conversations = new Map<string, MyConversation>()
  for (const { postId, position, state, author, activeHour, ...row } of rows) {
    const found = conversations.get(row.threadId) ?? {
      ...row,
      title: titleOrPlaceholder({ ...row, personaId: author }, mine),
      started: mine.includes(author),
      activeDay: dayOfHour(activeHour),
      goesOnIn: goals.get(row.threadId) ?? null,
      posts: [],
    }
    const isOutOfSight = state === 'published' && row.visibility !== 'published'
    found.posts.push({ postId, position, state: isOutOfSight ? 'out-of-sight' : state })
    conversations.set(row.threadId, found)
  }
  return [...conversations.values()]
}

export type MyConversation = {
  threadId: string
  title: string
  visibility: string
  createdDay: number
  laterPostId: string | null
  replyCount: number
  board: string
  persona: string
  personaId: string
  started: boolean
  activeDay: number
  /** Where a moderator led it. */
  goesOnIn: Goal | null
  posts: { postId: string; position: number; state: string }[]
}
