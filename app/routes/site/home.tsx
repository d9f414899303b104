import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listBoards } from '../../forum/boards'
import { brakesFor } from '../../forum/compose/braked'
import { readHidden } from '../../forum/hidden'
import { isWritingOpen } from '../../forum/writing-open'
import { WAYS } from '../../referrals/ways'
import { BrakeNotes } from '../../ui/brake-notes'
import { useCarried } from '../../ui/carried'
import { SearchForm, WaysIn } from '../../ui/search'
import { WritingClosed } from '../../ui/writing-closed'
import { useWords } from '../../words/use-words'

export async function loader({ context }: LoaderFunctionArgs) {
  const [boards, hidden, isOpen, brakes] = await Promise.all([
    listBoards(context.db.read),
    readHidden(context),
    isWritingOpen(context.db.read, context.now),
    brakesFor(context, null),
  ])
  return {
    boards: boards.filter(({ id }) => !hidden.boards.includes(id)),
    isLeftOut: hidden.boards.length > 0,
    ways: WAYS.map(({ id, number }) => ({ id, number })),
    isClosed: !isOpen,
    brakes,
    now: context.now,
  }
}

export default function Home() {
  const words = useWords()
  const { boards, isLeftOut, ways, isClosed, brakes, now } = useLoaderData<typeof loader>()
  const w = words.home
  const carried = useCarried()
  return (
    <>
      <section className="hero">
        <h1>{w.heading}</h1>
        <p className="lead">{w.lead}</p>
        <ul className="safe">
          {w.safe.map(promise => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <SearchForm />
        <WritingClosed isClosed={isClosed} />
        <BrakeNotes brakes={brakes} />
      </section>
      <WaysIn heading={words.ways.heading} ways={ways} />
      <h2 id="boards">{w.boards}</h2>
      <ul className="boards">
        {boards.map(board => (
          <li key={board.id}>
            <a href={carried(`/b/${board.id}`)} dir="auto">
              {board.title}
            </a>
            <p dir="auto">{board.about}</p>
            <p className="quiet">
              {board.threadCount === 0
                ? w.quiet
                : `${w.conversations(board.threadCount)} · ${words.board.active(words.day(board.activeDay, now))}`}
            </p>
          </li>
        ))}
      </ul>
      {isLeftOut && (
        <p className="quiet">
          {words.hiding.leftOut} <a href="/mine/hidden">{words.hiding.link}</a>
        </p>
      )}
      <p className="ways">
        <a href={carried('/unanswered')}>{words.waiting.link}</a>
      </p>
      <section className="promises">
        {w.promises.map(promise => (
          <div key={promise.title}>
            <h2>{promise.title}</h2>
            <p>{promise.text}</p>
          </div>
        ))}
      </section>
    </>
  )
}
