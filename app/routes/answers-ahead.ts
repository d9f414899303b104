import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../db/clock'
import { readPinned } from '../answers/pinned'
import type { AnswerAhead } from '../components/answers-ahead'
import { stemOf, tellingWords } from '../forum/telling-words'

/** The answers of a board with what their words begin with, so that a device can tell which fit what is typed on it. */
export async function answersAhead({ db, now }: AppLoadContext, boardId: string): Promise<AnswerAhead[]> {
  const pinned = await readPinned(db.read, boardId, dayOf(now))
  return pinned.map(({ id, question, short }) => ({
    id,
    question,
    stems: tellingWords(`${question} ${short}`, []).map(stemOf),
  }))
}
