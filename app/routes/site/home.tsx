import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listBoards } from '../../forum/boards'
import { useCarried } from '../../ui/carried'
import { useWords } from '../../words/use-words'

export const loader = async ({ context }: LoaderFunctionArgs) => ({
  boards: await listBoards(context.db.read),
  now: context.now,
})

export default function Home() {
  const words = useWords()
  const { boards, now } = useLoaderData<typeof loader>()
  const w = words.home
  const carried = useCarried()
  return (
    <>
      <section className="hero">
        <h1>{w.heading}</h1>
        <p className="lead">{w.lead}</p>
      </section>
      <h2>{w.boards}</h2>
      <ul className="boards">
        {boards.map(board => (
          <li key={board.id} className="card">
            <h3>
              <a href={carried(`/b/${board.id}`)}>{board.title}</a>
            </h3>
            <p>{board.about}</p>
            {board.threadCount === 0 ? (
              <p className="quiet">{w.quiet}</p>
            ) : (
              <>
                <ul className="latest">
                  {board.latest.map(thread => (
                    <li key={thread.id}>
                      <a href={carried(`/t/${thread.id}`)}>{thread.title}</a>
                    </li>
                  ))}
                </ul>
                <p className="quiet">
                  {w.conversations(board.threadCount)} · {w.replies(board.replyCount)} ·{' '}
                  {words.board.active(words.day(board.activeDay, now))}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
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
