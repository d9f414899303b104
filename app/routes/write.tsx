import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Wish } from '../../db/schema'
import { titled } from '../components/title'
import { CarefulNote, noProblems, noValues, WriteForm } from '../components/write-form'
import { notFound } from '../context'
import { readBoard } from '../forum/boards'
import { readPostForm } from '../forum/read-post-form'
import { submitThread } from '../forum/submit'
import { findConcerns } from '../referrals/concerns'
import { words } from '../words'
import { sendForm } from './sending'
import { hasLapsed, problemsOf, writePage } from './write-page'

export const meta = titled(words.write.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const board = await readBoard(context.db.read, params.board ?? '')
  if (!board) throw notFound()
  return {
    board: { id: board.id, title: board.title, slow: board.slow },
    ...(await writePage(context, null)),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const boardId = params.board ?? ''
  if (!(await readBoard(context.db.read, boardId))) throw notFound()
  const form = await request.formData()
  const { fields, faults } = readPostForm(form, 'thread')
  const chosen = String(form.get('persona') ?? '')
  const lapsed = hasLapsed(context, form)
  if (Object.keys(faults).length > 0)
    return data({ fields, chosen, problems: problemsOf(faults, null, lapsed) }, 400)

  const { title, body, wish } = fields
  const concerns = findConcerns(`${title}\n\n${body}`)
  const sent = await sendForm(context, form, null, sending =>
    submitThread(context.db, { boardId, title, body, wish: wish as Wish, concerns, ...sending }),
  )
  return sent instanceof Response
    ? sent
    : data({ fields, chosen, problems: problemsOf({}, sent, lapsed) }, sent === 'too-many' ? 503 : 400)
}

export default function Write() {
  const { board, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.write
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/b/${board.id}`}>{board.title}</a>
      </p>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      {board.slow && <p className="notice">{words.board.slow}</p>}
      <CarefulNote />
      <WriteForm
        kind="thread"
        action={`/b/${board.id}/write`}
        values={tried?.fields ?? noValues}
        problems={tried?.problems ?? noProblems}
        chosen={tried?.chosen ?? ''}
        {...page}
      />
      <p>
        <a href={`/b/${board.id}`}>{w.back}</a>
      </p>
    </section>
  )
}
