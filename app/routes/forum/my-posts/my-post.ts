import { type AppLoadContext, redirect } from '@remix-run/node'
import { readWaiting } from '../../../../moderation/metrics/time-left'
import { findMyPersonas } from '../../../accounts/personas'
import { notFound, sessionOf } from '../../../context'
import { type MyPost, readMyPost } from '../../../forum/my-post'

/** The member's own post with this id. A guest is asked to sign in; anybody else's post is not there. */
export async function requireMyPost(context: AppLoadContext, id = '') {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const personas = (await findMyPersonas(context.db.read, session.ownerKey)).mine.map(persona => persona.id)
  const mine = await readMyPost(context.db.read, id, personas)
  if (!mine || mine.post.visibility === 'withdrawn') throw notFound()
  return { session, mine, personas }
}

/** How much longer this post waits, for a moderator or for a first reply; null when it waits for neither. */
export async function waitingFor({ db, now }: AppLoadContext, { post }: Pick<MyPost, 'post'>) {
  const { id: postId, threadId, position, visibility: state } = post
  return (await readWaiting(db.read, [{ postId, threadId, position, state }], now)).get(postId) ?? null
}
