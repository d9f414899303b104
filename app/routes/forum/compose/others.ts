import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { matchingAnswers } from '../../../answers/matching-answers'
import { findSimilar } from '../../../forum/similar'
import { tellingWords } from '../../../forum/telling-words'
import { findConcerns } from '../../../referrals/concerns'
import type { ShownOthers } from './others-card'

type About = { text: string; boardId: string; mine: string[]; threadId?: string }

/** What professionals and other members wrote about the same as a text; asked for by its writer alone, and not kept. */
export async function othersAbout(
  { db, now }: AppLoadContext,
  { text, boardId, mine, threadId }: About,
): Promise<ShownOthers> {
  const found = findConcerns(text, boardId)
  const concerns = found.map(({ concern }) => concern)
  const words = tellingWords(
    text,
    found.flatMap(({ because }) => because),
  )
  const [answers, conversations] = await Promise.all([
    matchingAnswers(db.read, { text, concerns, boardId, today: dayOf(now) }),
    findSimilar(db, { words, concerns, mine, threadId }),
  ])
  return { answers: answers.map(({ id, question }) => ({ id, question })), conversations }
}
