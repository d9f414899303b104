import { sendAgain } from '../../app/forum/compose/send-again'
import { readTrustLevel } from '../../app/forum/compose/trust-level'
import { readMyPost } from '../../app/forum/my-post'
import { withdrawPost } from '../../app/forum/withdraw'
import { type Member, NOON, type World } from './world'

/** One's own post, as its author's page reads it. */
export async function myPost(world: World, who: Member, postId: string) {
  const post = await readMyPost(world.db.read, postId, await world.mine(who))
  if (!post) throw new Error('This post is somebody else’s.')
  return post
}

type Words = { title?: string; body?: string; version?: number; now?: number }

/** Changes a post and sends it again, as its author does on its page. */
export async function changePost(
  world: World,
  who: Member,
  postId: string,
  { title, body = 'Said differently.', version, now = NOON }: Words = {},
) {
  const mine = await myPost(world, who, postId)
  return sendAgain(world.db, {
    mine,
    personaIds: await world.mine(who),
    version: version ?? mine.post.version,
    title: mine.post.position === 0 ? (title ?? mine.thread.title) : null,
    body,
    concerns: [],
    standing: await readTrustLevel(world.db.read, await world.mine(who)),
    now,
  })
}

/** Takes a post back. */
export const takeBack = async (world: World, who: Member, postId: string, now = NOON) =>
  withdrawPost(world.db, { mine: await myPost(world, who, postId), now })
