import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { sameQuestionTag } from '../../../accounts/same-question-tag'
import { readLinked } from '../../../answers/questions/linked-answers'
import { sessionOf } from '../../../context'
import { readSameQuestion } from '../../../forum/same-question'
import type { ThreadView } from '../../../forum/thread'
import type { ExpertViewView } from './expert-answer'

/** What professionals have to do with a conversation, as this viewer sees it; null while others cannot read it. */
export async function expertView(
  { db, viewer, now }: AppLoadContext,
  { id, wish, visibility, isMine }: Pick<ThreadView, 'id' | 'wish' | 'visibility' | 'isMine'>,
): Promise<ExpertViewView | null> {
  if (visibility !== 'published') return null
  const session = sessionOf(viewer)
  const tag = session && sameQuestionTag(session.ownerKey, id)
  const asks = wish === 'expert'
  const [answers, { people, own }] = await Promise.all([
    readLinked(db.read, id, dayOf(now)),
    asks ? readSameQuestion(db.read, id, tag) : { people: 0, own: false },
  ])
  return {
    threadId: id,
    answers,
    asks,
    people: people >= 3 ? people : people > 0 ? 'some' : 'none',
    who: isMine ? 'author' : session ? 'member' : 'guest',
    wonders: own,
  }
}
