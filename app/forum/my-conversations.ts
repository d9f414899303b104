import { desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { boards, personas, posts, threads } from '../../db/schema'
import { titleOrPlaceholder } from './title'

export async function listMyConversations(read: Reader, mine: string[]) {
  if (mine.length === 0) return []
  const rows = await read
    .select({
      threadId: threads.id,
      title: threads.title,
      visibility: threads.visibility,
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
  const conversations = new Map<string, MyConversation>()
  for (const { postId, position, state, author, activeHour, ...row } of rows) {
    const found = conversations.get(row.threadId) ?? {
      ...row,
      title: titleOrPlaceholder({ ...row, personaId: author }, mine),
      started: mine.includes(author),
      activeDay: dayOfHour(activeHour),
      posts: [],
    }
    found.posts.push({ postId, position, state })
    conversations.set(row.threadId, found)
  }
  return [...conversations.values()]
}

export type MyConversation = {
  threadId: string
  title: string
  visibility: string
  replyCount: number
  board: string
  persona: string
  personaId: string
  started: boolean
  activeDay: number
  posts: { postId: string; position: number; state: string }[]
}
