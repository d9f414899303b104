import { findMyPersonas } from '../../app/accounts/personas'
import type { Session } from '../../app/accounts/sessions'
import { listMyConversations } from '../../app/forum/my-post'
import { appealable, makeAppeal } from '../../moderation/appeals/appeals'

import type { Forum } from './forum'
import type { Random } from './random'
import { thankFor } from './thank-for'

/** Of those who could: a third ask for a second look, and one in five says thank you. */
const APPEALS = 0.35
const THANKS = 0.2

/**
 * What a member may do about a decision on one of their posts: appeal, or thank for it. One thing in one visit; two at
 * once would be told by their hour, as two posts are.
 * @returns whether they did
 */
export async function answerBack(forum: Forum, session: Session, random: Random): Promise<boolean> {
  const { db, secret } = forum.world
  const now = Date.now()
  const mine = (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
  const written = (await listMyConversations(db.read, mine)).flatMap(each => each.posts)
  const down = written.filter(({ state }) => state === 'refused' || state === 'removed' || state === 'asked')
  if (down.length > 0 && random.chance(APPEALS)) {
    const { postId } = random.pick(down)
    const found = await appealable(db.read, { postId, now })
    if (!found) return false
    const decisionId = found.decision.id
    const words = 'Please look again. I meant it kindly, and I think it fits.'
    return (await makeAppeal({ db, secret }, { postId, decisionId, words, now })).outcome === 'made'
  }
  return written.length > 0 && random.chance(THANKS) && thankFor(db, random.pick(written).postId, now)
}
