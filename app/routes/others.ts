import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../db/clock'
import { matchingAnswers } from '../answers/matching-answers'
import type { ShownOthers } from '../components/others'
import { findSimilar } from '../forum/similar'
import { stemOf, tellingWords } from '../forum/telling-words'
import { findConcerns } from '../referrals/concerns'

type About = { text: string; boardId: string; mine: string[]; threadId?: string }

/** What professionals and other members wrote about the same as a text; asked for by its writer alone, and not kept. */
export async function othersAbout(
  { db, now }: AppLoadContext,
  { text, boardId, mine, threadId }: About,
): Promise<ShownOthers> {
  const concerns = findConcerns(text)
  const words = tellingWords(
    text,
    concerns.flatMap(({ because }) => because),
  )
  const [answers, conversations] = await Promise.all([
    matchingAnswers(db.read, { stems: words.map(stemOf), boardId, today: dayOf(now) }),
    findSimilar(db, { words, concerns: concerns.map(({ concern }) => concern), mine, threadId }),
  ])
  return { answers: answers.map(({ id, question }) => ({ id, question })), conversations }
}
