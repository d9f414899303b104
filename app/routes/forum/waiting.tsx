import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { myPersonas } from '../../context'
import { boardNames, listWaiting } from '../../forum/boards'
import { hidesAny, readHidden } from '../../forum/hidden'
import { readNoteChoices } from '../../forum/note-choices'
import { useCarried } from '../../ui/carried'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'
import { ThreadRow } from './board/thread-row'
import { AnsweringWell } from './compose/answering-well'

export const meta = titled(words => words.waiting.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, now } = context
  const { searchParams } = new URL(request.url)
  const after = searchParams.get('after')
  const [all, hidden, choices, mine] = await Promise.all([
    boardNames(db.read),
    readHidden(context),
    readNoteChoices(context),
    myPersonas(context),
  ])
  const board = all.find(({ id }) => id === searchParams.get('board'))?.id ?? null
  const { threads, next } = await listWaiting(db.read, { board, after, hidden, choices, mine })
  const slow = new Set(all.filter(each => each.slow).map(({ id }) => id))
  return {
    boards: all.filter(({ id }) => id === board || !hidden.boards.includes(id)),
    board,
    threads: threads.map(thread => ({
      ...thread,
      // Where what is told may be heavy, nobody meets more of it than they open.
      excerpt: slow.has(thread.boardId) ? '' : thread.excerpt,
    })),
    next,
    after,
    isLeftOut: hidesAny(hidden),
    now,
  }
}

const WISHES = ['heard', 'experience', 'ideas', 'expert'] as const

/** Who waits longest for a first reply. */
const addressOf = (board: string | null, after?: string) => {
  const query = new URLSearchParams({ ...(board && { board }), ...(after && { after }) })
  return query.size > 0 ? `/unanswered?${query}` : '/unanswered'
}

export default function Unanswered() {
  const words = useWords()
  const { boards, board, threads, next, after, isLeftOut, now } = useLoaderData<typeof loader>()
  const carried = useCarried()
  const w = words.waiting
  const current = (id: string | null) => (id === board ? ('true' as const) : undefined)
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <details className="reread">
        <summary>{w.howTo}</summary>
        {WISHES.map(wish => (
          <AnsweringWell key={wish} wish={wish} />
        ))}
      </details>
      <nav aria-label={w.boards} className="states">
        <a href={carried(addressOf(null))} aria-current={current(null)}>
          {w.all}
        </a>
        {boards.map(({ id, title }) => (
          <a key={id} href={carried(addressOf(id))} aria-current={current(id)} dir="auto">
            {title}
          </a>
        ))}
      </nav>
      {threads.length === 0 && <p className="quiet">{board ? w.noneHere : w.none}</p>}
      <ul className="threads" data-nosnippet="">
        {threads.map(thread => (
          <ThreadRow
            key={thread.id}
            thread={thread}
            board={board ? null : (boards.find(({ id }) => id === thread.boardId)?.title ?? null)}
            now={now}
          />
        ))}
      </ul>
      <nav className="pages" aria-label={w.heading}>
        {after && <a href={carried(addressOf(board))}>{w.first}</a>}
        {next && (
          <a rel="next" href={carried(addressOf(board, next))}>
            {w.older}
          </a>
        )}
      </nav>
      {isLeftOut && (
        <p className="quiet">
          {words.hiding.leftOut} <a href="/mine/hidden">{words.hiding.link}</a>
        </p>
      )}
    </section>
  )
}
