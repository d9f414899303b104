import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../db/clock'
import { findMyPersonas } from '../../accounts/personas'
import { readBadges } from '../../answers/badge'
import { readPublicAnswer } from '../../answers/public-answer'
import { sessionOf } from '../../context'
import { readPublicPost } from '../../forum/public-post'

/** How much of a text is shown again, so that one sees that it is the right one. */
const EXCERPT = 280

const shorten = (text: string) =>
  text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`

/** What somebody may report: a post in view that is not their own, or an answer. Null for everything else. */
export async function reportable({ db, viewer, now }: AppLoadContext, kind = '', id = '') {
  if (kind === 'a') {
    const answer = await readPublicAnswer(db.read, id, dayOf(now))
    if (!answer) return null
    return { kind: 'answer' as const, id, by: null, text: answer.question, back: `/a/${id}` }
  }
  if (kind !== 'p') return null
  const session = sessionOf(viewer)
  const mine = session ? (await findMyPersonas(db.read, session.ownerKey)).mine : []
  const post = await readPublicPost(
    db.read,
    id,
    mine.map(persona => persona.id),
  )
  if (!post || post.isMine) return null
  const mark = (await readBadges(db.read, [id], dayOf(now)))[id]
  return {
    kind: 'post' as const,
    id,
    by: mark && !mark.ended ? mark.by.name : post.persona,
    text: shorten(post.body),
    back: `/t/${post.threadId}`,
  }
}
