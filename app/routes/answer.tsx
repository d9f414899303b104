import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { readPublicAnswer } from '../answers/public-answer'
import { AnswerBy } from '../components/answer-by'
import { AnswerText } from '../components/answer-text'
import { PinnedAnswers } from '../components/pinned-answers'
import { titled } from '../components/title'
import { notFound } from '../context'
import { words } from '../words'

export const meta = titled(words.answers.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const answer = await readPublicAnswer(context.db.read, params.answer ?? '', dayOf(context.now))
  if (!answer) throw notFound()
  return { answer }
}

export default function Answer() {
  const { answer } = useLoaderData<typeof loader>()
  const { board, reviewedSince, others } = answer
  const w = words.answers
  return (
    <section className="narrow">
      {board && (
        <p className="crumb">
          <a href={`/b/${board.id}`}>{board.title}</a>
        </p>
      )}
      <h1>{answer.question}</h1>
      <AnswerBy {...answer} />
      {reviewedSince && (
        <p className="notice">
          {w.reviewedSince} <a href={`/a/${reviewedSince}`}>{w.reviewedSinceLink}</a>
        </p>
      )}
      <AnswerText {...answer} />
      <p className="own">
        <a className="report" href={`/n/a/${answer.id}`}>
          {words.recourse.report.linkAnswer}
        </a>
      </p>
      {board && others.length > 0 && (
        <section className="pinned">
          <h2>{w.others(board.title)}</h2>
          <PinnedAnswers answers={others} />
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
