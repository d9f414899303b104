import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOfHour } from '../../../../db/clock'
import { notFound } from '../../../context'
import { deletionDay } from '../../../forum/withdraw'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireMyPostOrDeleted } from './view'

export const meta = titled(words => words.myAccount.receipt.title)

/** Of one post, and without its id: two receipts side by side don't say that one person wrote both. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { mine } = await requireMyPostOrDeleted(context, params.post)
  if (mine.post.visibility !== 'withdrawn') throw notFound()
  const { id, threadId, position, createdHour } = mine.post
  return {
    opening: position === 0,
    board: mine.board.title,
    name: mine.persona.name,
    writtenDay: dayOfHour(createdHour),
    deletedDay: await deletionDay(context.db.read, { postId: id, threadId }),
  }
}

export default function Receipt() {
  const words = useWords()
  const { opening, board, name, writtenDay, deletedDay } = useLoaderData<typeof loader>()
  const w = words.myAccount.receipt
  return (
    <section className="narrow">
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <dl className="card">
        <dt>{w.what}</dt>
        <dd>
          {opening ? w.opening : w.reply} · {board}
        </dd>
        <dt>{w.name}</dt>
        <dd dir="auto">{name}</dd>
        <dt>{w.written}</dt>
        <dd>{words.date(writtenDay)}</dd>
        {deletedDay !== null && (
          <>
            <dt>{w.deleted}</dt>
            <dd>{words.date(deletedDay)}</dd>
          </>
        )}
      </dl>
      <h2>{w.scope}</h2>
      <ul>
        {w.scopeList.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <a href="/mine">{w.back}</a>
      </p>
    </section>
  )
}
