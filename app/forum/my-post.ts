import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { boards, cases, decisions, offeredHelp, personas, posts, threads } from '../../db/schema'
import { toldToAuthor } from '../../moderation/appeals'
import { becomes } from '../../moderation/decisions'
import { shownTitle } from './shown-title'

/** One post for its author, with the decision that made it what it is; null for anybody else. */
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
  const [[decided], [help]] = await Promise.all([
    read
      .select({ decision: decisions, signals: cases.signals })
      .from(decisions)
      .innerJoin(cases, eq(cases.id, decisions.caseId))
      .where(and(eq(decisions.postId, postId), toldToAuthor))
      .orderBy(desc(decisions.decidedAt))
      .limit(1),
    read.select().from(offeredHelp).where(eq(offeredHelp.postId, postId)),
  ])
  // An old "please change this" says nothing about a post that was changed and is published since.
  const holds = decided && becomes[decided.decision.outcome] === row.post.visibility
  return {
    ...row,
    thread: { ...row.thread, title: shownTitle(row.thread, mine) },
    decision: holds ? decided.decision : null,
    signals: holds ? decided.signals : [],
    help: help && help.closedDay === null ? help.kinds : [],
  }
}

export type MyPost = NonNullable<Awaited<ReturnType<typeof readMyPost>>>

/** May the author still change this post and send it again? */
export const maySendAgain = (visibility: string) =>
  visibility === 'held' || visibility === 'asked' || visibility === 'published'
