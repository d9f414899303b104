import { askedAs } from '../../app/answers/matching/asked-as'
import { answerTerms, askedTerms, rankAnswers } from '../../app/answers/matching/rank-answers'
import { shorten } from '../../app/answers/shown-answers'
import { starterAnswers } from '../../db/seed/starter-answers'
import { readOn } from './read'
import { type Half, ofHalf, tellHalves } from './side-by-side'

/** A text, and the answer of those that a new forum has that fits it. */
type Row = { board: string; title: string; text: string; answer: string }

const onServer = new Map(
  starterAnswers.map(({ id, question, easy, answer }) => [
    id,
    answerTerms({ question, gist: easy, body: answer, asked: askedAs(id) }),
  ]),
)
/** As app/routes/forum/compose/answers-ahead.ts sends them. */
const onDevice = (board: string) =>
  new Map(
    starterAnswers.map(({ id, question, easy, boards }) => [
      id,
      answerTerms({
        question,
        gist: shorten(easy),
        body: '',
        asked: boards.includes(board) ? askedAs(id) : [],
      }),
    ]),
  )

/** Whether the right answer is among the three that are shown while somebody writes. */
export function tellAnswers(): void {
  const found = (isThere: (row: Row) => boolean) => (half: Half) => {
    const rows = ofHalf<Row>(half, 'answers')
    return { hits: rows.filter(isThere).length, of: rows.length }
  }
  const server = found(row => ranked(row, onServer, textOf(row)).includes(row.answer))
  const device = found(row => ranked(row, onDevice(row.board), null).includes(row.answer))
  const aim = { atLeast: 0.75 }
  console.log(tellHalves('found, looked at before sending', server('tuned on'), server('untouched'), aim))
  console.log(tellHalves('found, while typing on the device', device('tuned on'), device('untouched'), aim))
}

const textOf = ({ title, text }: Row) => `${title}\n\n${text}`

/** @param read what concerns are read from; null where none are known */
function ranked(row: Row, terms: Map<string, Map<string, number>>, read: string | null): string[] {
  const asked = { terms: askedTerms(textOf(row)), concerns: read === null ? [] : readOn(row.board, read) }
  const answers = starterAnswers.map(({ id, concerns, boards }) => ({
    id,
    concerns,
    terms: terms.get(id) ?? new Map<string, number>(),
    onThisBoard: boards.includes(row.board),
  }))
  return rankAnswers(asked, answers).map(({ id }) => id)
}
