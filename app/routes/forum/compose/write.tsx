import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { clusterAtOnce } from '../../../answers/questions/clusters'
import { notFound } from '../../../context'
import { line, readForm } from '../../../forms'
import { readBoard } from '../../../forum/boards'
import { openDraft, sameDraft } from '../../../forum/compose/draft-form'
import { waitIn } from '../../../forum/compose/first-work'
import { keepForm } from '../../../forum/compose/keep-draft'
import { readPostForm } from '../../../forum/compose/post-form'
import { helpFor, intentOf, type LookView, previewPost } from '../../../forum/compose/preview-post'
import { sendForm } from '../../../forum/compose/send'
import { submitThread } from '../../../forum/compose/submit'
import { findConcerns } from '../../../referrals/concerns'
import { useCarried } from '../../../ui/carried'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { answersAhead } from './answers-ahead'
import {
  BeforeWriting,
  CarefulNote,
  noProblems,
  noValues,
  WriteFaults,
  WriteForm,
  type WriteProblems,
} from './form'
import { newName } from './name-choice'
import { Preview } from './preview'
import { problemsOf, readLapsed, statusOf, writePage } from './view'

export const meta = titled(words => words.write.title)
export const handle = { enhance: ['preview', 'quote'] }

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const board = await readBoard(context.db.read, params.board ?? '')
  if (!board) throw notFound()
  return {
    board: { id: board.id, title: board.title, slow: board.slow },
    answers: await answersAhead(context, board.id),
    opened: await openDraft(context, request, { boardId: board.id }),
    ...(await writePage(context, request, { boardId: board.id, threadId: null })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { words } = context
  const boardId = params.board ?? ''
  if (!(await readBoard(context.db.read, boardId))) throw notFound()
  const form = await request.formData()
  const { fields, faults } = readPostForm(form, 'thread')
  const chosen = readForm(form, { persona: line, other: line })
  const answer = (
    problems: WriteProblems,
    init: number | ResponseInit = 200,
    look: LookView | null = null,
    draft = sameDraft(form),
  ) => data({ fields, chosen, problems, look, draft, ticket: waitIn(context, form) }, init)
  const lapsed = readLapsed(context, form)
  if (intentOf(form) === 'keep') {
    const kept = await keepForm(context, form, { boardId })
    if (kept instanceof Response) return kept
    const { hindrance, draft } = kept
    return answer(
      problemsOf(words, {}, hindrance, lapsed),
      hindrance ? statusOf(hindrance) : 409,
      null,
      draft,
    )
  }
  const looked = { fields, faults, boardId, withTitle: true }
  const look = await previewPost(context, request, form, looked)
  if (look) return answer(noProblems, 200, look)
  if (intentOf(form) === 'write') return answer(problemsOf(words, {}, null, lapsed))
  const { title, body, wish, findable, notes, aiHelped } = fields
  if (Object.keys(faults).length > 0 || wish === null)
    return answer(problemsOf(words, faults, null, lapsed), 400)

  const concerns = findConcerns(`${title}\n\n${body}`, boardId)
  const sent = await sendForm(context, request, form, { boardId, threadId: null }, sending =>
    submitThread(context.db, { boardId, title, body, wish, findable, notes, aiHelped, concerns, ...sending }),
  )
  if (sent instanceof Response && wish === 'expert') await clusterAtOnce(context)
  if (sent instanceof Response) return sent
  const help = await helpFor(context, request, form, { title, body })
  return answer(problemsOf(words, {}, sent, lapsed, help), statusOf(sent))
}

export default function Write() {
  const words = useWords()
  const { board, opened, ...page } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.write
  const typed = tried ?? opened
  const carried = useCarried()
  const address = `/b/${board.id}/write`
  if (tried?.look) return <Preview look={tried.look} action={address} {...page} />
  return (
    <section className="narrow">
      <WriteFaults problems={tried?.problems ?? noProblems} />
      <p className="crumb">
        <a href={carried(`/b/${board.id}`)} dir="auto">
          {board.title}
        </a>
      </p>
      <h1>{w.heading}</h1>
      <BeforeWriting isClosed={page.isClosed} brakes={page.brakes} problems={tried?.problems ?? noProblems} />
      <p className="lead">{w.lead}</p>
      {board.slow && <p className="notice">{words.board.slow}</p>}
      <CarefulNote first={!page.isAdult} />
      <WriteForm
        kind="thread"
        action={carried(address)}
        values={typed?.fields ?? noValues}
        problems={tried?.problems ?? noProblems}
        chosen={typed?.chosen ?? newName}
        draft={typed?.draft ?? null}
        ticket={tried?.ticket}
        {...page}
      />
      <p>
        <a href={carried(`/b/${board.id}`)}>{w.back}</a>
      </p>
    </section>
  )
}
