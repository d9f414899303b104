import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { askedAs } from '../../../answers/matching/asked-as'
import { answersToCompare } from '../../../answers/matching/matching-answers'
import { answerTerms, writeTerms } from '../../../answers/matching/rank-answers'
import type { AnswerAhead } from './answers-beside'

/** So many go with a page, those of its board first. */
const MOST = 60

/**
 * Answers with the words that they are compared by, so that a device can tell which fit what is typed on it.
 * Ways of asking go with those of the board alone: all of them would double the page.
 */
export async function answersAhead({ db, now }: AppLoadContext, boardId: string): Promise<AnswerAhead[]> {
  const compared = await answersToCompare(db.read, boardId, dayOf(now))
  return compared.slice(0, MOST).map(({ id, onThisBoard, summary: { question, short } }) => ({
    id,
    question,
    terms: writeTerms(
      answerTerms({ question, gist: short, body: '', asked: onThisBoard ? askedAs(id) : [] }),
    ),
    onThisBoard,
  }))
}
