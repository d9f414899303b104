import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { readAboutTherapy } from '../../../answers/about-therapy'
import { readPinned } from '../../../answers/shown-answers'
import { notFound } from '../../../context'
import { listThreads, readBoard } from '../../../forum/boards'
import { useCarried } from '../../../ui/carried'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'

/** Pinned answers in view; the rest unfold, so that conversations are near on a phone. */
const SHOWN = 3

export const meta = titled(words => words.board.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context
  const board = await readBoard(db.read, params.board ?? '')
  if (!board) throw notFound()
  const after = new URL(request.url).searchParams.get('after')
  const [page, pinned, therapy] = await Promise.all([
    listThreads(db.read, board.id, after),
    readPinned(db.read, board.id, dayOf(now)),
    readAboutTherapy(db.read, dayOf(now)),
  ])
  return {
    board: { id: board.id, title: board.title, welcome: board.welcome, slow: board.slow },
    threads: page.threads,
    next: page.next,
    pinned,
    therapy: therapy.every(({ id }) => pinned.some(answer => answer.id === id)) ? [] : therapy,
    after,
    now,
  }
}

export default function Board() {
  const words = useWords()
  const { board, threads, next, pinned, therapy, after, now } = useLoaderData<typeof loader>()
  const w = words.board
  const carried = useCarried()
  return (
    <>
      <section className="hero">
        <h1>{board.title}</h1>
        {!after && <p className="lead">{board.welcome}</p>}
        <p className="actions">
          <a className="button" href={carried(`/b/${board.id}/write`)}>
            {w.write}
          </a>
          <span className="quiet">{w.writeHint}</span>
        </p>
        {!after && (
          <p>
            <a href={carried(`/b/${board.id}/places`)}>{words.referring.list.link}</a>
          </p>
        )}
      </section>
      {!after && pinned.length + therapy.length > 0 && (
        <section className="pinned">
          <h2>{w.pinned}</h2>
          <PinnedAnswers answers={pinned.slice(0, SHOWN)} />
          {pinned.length > SHOWN && (
            <details>
              <summary>{w.morePinned(pinned.length - SHOWN)}</summary>
              <PinnedAnswers answers={pinned.slice(SHOWN)} />
            </details>
          )}
          {therapy.length > 0 && (
            <details>
              <summary>{w.aboutTherapy}</summary>
              <ul>
                {therapy.map(({ id, question }) => (
                  <li key={id}>
                    <a href={`/a/${id}`}>{question}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p>
            <a href={`/b/${board.id}/answers`}>{words.afterwards.board.link}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{w.conversations}</h2>
        {threads.length === 0 && <p className="quiet">{w.none}</p>}
        <ul className="threads">
          {threads.map(thread => (
            <li key={thread.id}>
              <a href={carried(`/t/${thread.id}`)}>{thread.title}</a>
              <p className="quiet">
                <span className="badge">{words.wishes[thread.wish].short}</span>{' '}
                {thread.replyCount === 0 ? w.noReply : words.home.replies(thread.replyCount)} ·{' '}
                {words.day(thread.activeDay, now)}
              </p>
            </li>
          ))}
        </ul>
        <nav className="pages" aria-label={w.conversations}>
          {after && <a href={carried(`/b/${board.id}`)}>{w.newest}</a>}
          {next && (
            <a rel="next" href={carried(`/b/${board.id}?after=${next}`)}>
              {w.older}
            </a>
          )}
        </nav>
      </section>
    </>
  )
}
