import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../../db'
import { boards, cases, decisions, offeredHelp, personas, posts, revisions, threads } from '../../db/schema'
import { toldToAuthor } from '../../moderation/appeals/appeals'
import { openCaseOf } from '../../moderation/cases/case-file'
import { readPendingEdit } from '../../moderation/cases/pending-edits'
import { becomes } from '../../moderation/decisions/decisions'
import { beforeHiding } from '../../moderation/decisions/hidden-words'
import { sanctionOf } from '../../moderation/sanctions'
import { titleOrPlaceholder } from './title'

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
    help: help && help.closedDay === null ? help.kinds : [],
  }
}

export type MyPost = NonNullable<Awaited<ReturnType<typeof readMyPost>>>

export const maySendAgain = (visibility: string) =>
  visibility === 'held' || visibility === 'asked' || visibility === 'published'
