import { expect } from 'vitest'
import type { Db } from '../../db'
import { boards, posts, threads } from '../../db/schema'

/** What lists show, against what is there: every kept number is the number of rows it stands for. */
export async function expectCounted(db: Db) {
  const [allBoards, allThreads, allPosts] = await Promise.all([
    db.read.select().from(boards),
    db.read.select().from(threads),
    db.read.select().from(posts),
  ])
  const published = allPosts.filter(post => post.visibility === 'published')
  const boardOf = new Map(allThreads.map(thread => [thread.id, thread.boardId]))
  const shown = new Set(allThreads.filter(each => each.visibility === 'published').map(each => each.id))
  const repliesIn = (threadId: string) =>
    published.filter(post => post.threadId === threadId && post.position > 0).length

  for (const thread of allThreads) {
    const opening = allPosts.find(post => post.threadId === thread.id && post.position === 0)
    const stays =
      opening?.visibility === 'withdrawn' && thread.title === '' && thread.visibility === 'published'
    if (!stays) expect(thread.visibility, 'a conversation follows its opening post').toBe(opening?.visibility)
    expect(thread.replyCount, 'replies of a conversation').toBe(repliesIn(thread.id))
  }
  expect(allBoards.map(({ id, threadCount, replyCount }) => ({ id, threadCount, replyCount }))).toEqual(
    allBoards.map(({ id }) => ({
      id,
      threadCount: [...shown].filter(threadId => boardOf.get(threadId) === id).length,
      replyCount: published.filter(
        post => post.position > 0 && shown.has(post.threadId) && boardOf.get(post.threadId) === id,
      ).length,
    })),
  )
  const places = allPosts.map(post => `${post.threadId} ${post.position}`)
  expect(new Set(places).size, 'each post has a place of its own').toBe(places.length)
}
