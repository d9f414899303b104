import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readSaid, type Said } from '../../../answers/feedback'
import { type PublicAnswer, readPublicAnswer } from '../../../answers/public-answer'
import { readTaken } from '../../../answers/removal'
import { notFound } from '../../../context'
import { countRead } from '../../../server/views'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { AnswerBounds } from './bounds'
import { AnswerBy } from './by'
import { AnswerChanges, AnswerCorrection } from './changes-list'
import { AnswerSay, type Thanks } from './say-form'
import { AnswerIsGone } from './taken'
import { AnswerText } from './text'

export const meta = titled(words => words.answers.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now, viewer } = context
  const id = params.answer ?? ''
  const answer = await readPublicAnswer(db.read, id, dayOf(now))
  if (answer) {
    if (viewer.kind === 'guest' || !viewer.staff) countRead(db, id)
    const said = await readSaid(db.read, id)
    const thanks = thanksIn(request)
    return data({ answer: { ...answer, said, thanks }, taken: null })
  }
  const taken = await readTaken(db.read, id)
  if (!taken) throw notFound()
  return data({ answer, taken: { day: dayOf(taken.decidedAt), rule: taken.rule } }, 410)
}

export default function Answer() {
  const { answer, taken } = useLoaderData<typeof loader>()
  return answer ? <Shown answer={answer} /> : <AnswerIsGone {...taken} />
}

function thanksIn(request: Request): Thanks | null {
  const said = new URL(request.url).searchParams.get('said')
  return said === 'counted' || said === 'again' || said === 'limit' ? said : null
}

type ShownAnswer = PublicAnswer & { said: Said; thanks: Thanks | null }

function Shown({ answer }: { answer: ShownAnswer }) {
  const words = useWords()
  const { board, reviewedSince, others } = answer
  const w = words.answers
  const isReviewed = answer.freshness === 'reviewed'
  return (
    <section className="narrow">
      {board && (
        <p className="crumb">
          <a href={`/b/${board.id}`}>{board.title}</a>
        </p>
      )}
      <h1>{answer.question}</h1>
      {!isReviewed && <AnswerBy {...answer} />}
      {reviewedSince && (
        <p className="notice">
          {w.reviewedSince} <a href={`/a/${reviewedSince}`}>{w.reviewedSinceLink}</a>
        </p>
      )}
      <AnswerCorrection published={answer.published} />
      <AnswerText {...answer}>
        {isReviewed && <AnswerBy {...answer} />}
        <AnswerBounds {...answer} />
      </AnswerText>
      <AnswerChanges id={answer.id} published={answer.published} />
      <AnswerSay {...answer} />
      <p className="own">
        <a className="report" href={`/n/a/${answer.id}`}>
          {words.recourse.report.linkAnswer}
        </a>
      </p>
      {board && others.length > 0 && (
        <section className="pinned">
          <h2>{w.others(board.title)}</h2>
          <PinnedAnswers answers={others} brief />
        </section>
      )}
      {board && (
        <p>
          <a href={`/b/${board.id}`}>{w.toBoard(board.title)}</a>
        </p>
      )}
    </section>
  )
}
