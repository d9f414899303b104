import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readAnswersAbout } from '../../../answers/library'
import { notFound } from '../../../context'
import { boardNames, listThreads } from '../../../forum/boards'
import { hidesAny, readHidden } from '../../../forum/hidden'
import { readNoteChoices } from '../../../forum/note-choices'
import { WAYS, wayNumbered } from '../../../referrals/ways'
import { useCarried } from '../../../ui/carried'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { WaysIn } from '../../../ui/search'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { ThreadRow } from '../board/thread-row'

export const meta = titled(words => words.ways.title)

/** Conversations in view from each board. */
const SHOWN = 6

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.db
  const way = wayNumbered(params.way ?? '')
  if (!way) throw notFound()
  const [answers, names, choices, hidden] = await Promise.all([
    readAnswersAbout(read, way.concerns, dayOf(context.now)),
    boardNames(read),
    readNoteChoices(context),
    readHidden(context),
  ])
  const boards = names.filter(({ id }) => way.boards.includes(id) && !hidden.boards.includes(id))
  return {
    way: { id: way.id, help: way.help ?? null },
    answers,
    boards: await Promise.all(
      boards
        .sort((a, b) => way.boards.indexOf(a.id) - way.boards.indexOf(b.id))
        .map(async ({ id, title, slow }) => {
          const { threads } = await listThreads(read, id, null, {
            ...{ about: way.concerns, hidden, choices },
            withNotices: false,
          })
          const shown = threads.slice(0, SHOWN)
          return { id, title, threads: slow ? shown.map(thread => ({ ...thread, excerpt: '' })) : shown }
        }),
    ),
    isLeftOut: hidesAny(hidden),
    others: WAYS.filter(each => each !== way).map(({ id, number }) => ({ id, number })),
    now: context.now,
  }
}

export default function WayIn() {
  const words = useWords()
  const carried = useCarried()
  const { way, answers, boards, isLeftOut, others, now } = useLoaderData<typeof loader>()
  const w = words.ways
  return (
    <>
      <section className="hero">
        <h1>{w.sentences[way.id]}</h1>
        <p className="lead">{w.lead}</p>
        {way.help && (
          <p className="notice">
            {w.help[way.help]} <a href={`${carried('/help')}#${way.help}`}>{w.helpLink}</a>
          </p>
        )}
      </section>
      {answers.length > 0 && (
        <section className="pinned">
          <h2>{w.answers}</h2>
          <PinnedAnswers answers={answers} brief />
        </section>
      )}
      {boards.map(({ id, title, threads }) => (
        <section key={id}>
          <h2 dir="auto">{w.conversations(title)}</h2>
          {threads.length === 0 && <p className="quiet">{w.none}</p>}
          <ul className="threads">
            {threads.map(thread => (
              <ThreadRow key={thread.id} thread={thread} now={now} />
            ))}
          </ul>
          <p className="actions">
            <a className="button second" href={carried(`/b/${id}/write`)}>
              {w.write}
            </a>
            <a href={carried(`/b/${id}`)}>{w.whole}</a>
          </p>
        </section>
      ))}
      {isLeftOut && (
        <p className="quiet">
          {words.hiding.leftOut} <a href="/mine/hidden">{words.hiding.link}</a>
        </p>
      )}
      <WaysIn heading={w.others} ways={others} />
    </>
  )
}
