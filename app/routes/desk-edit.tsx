import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { sixRows } from '../answers/answer-draft'
import { readDeskAnswer } from '../answers/desk-answer'
import { listQuestions } from '../answers/questions'
import { readAnswerForm } from '../answers/read-answer-form'
import { dateText } from '../answers/review-date'
import { reviseAnswer } from '../answers/revise-answer'
import { AnswerForm } from '../components/answer-form'
import { titled } from '../components/title'
import { notFound } from '../context'
import { words } from '../words'
import { requireAuthor, versionOf } from './desk-author'

export const meta = titled(words.desk.form.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { answer, boards } = await mine(context, params.answer ?? '')
  const fields = {
    questionId: '',
    question: answer.question.text,
    boards: answer.boards.map(board => board.id),
    body: answer.body,
    easy: answer.easy,
    sources: sixRows(answer.sources),
    reviewBy: dateText(answer.reviewByDay),
  }
  return {
    id: answer.id,
    version: answer.version,
    makesVersion: answer.state !== 'draft',
    fields,
    // Nothing to choose from: an answer keeps its question.
    boards: boards.map(({ id, title }) => ({ id, title, questions: [] })),
    fixed: answer.question.mayReword ? null : answer.question.text,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, answer, boards } = await mine(context, params.answer ?? '')
  const { db, now } = context
  const form = await request.formData()
  const version = versionOf(form)
  const { fields, faults, draft } = readAnswerForm(form, {
    boards: boards.map(board => board.id),
    questions: answer.question.mayReword ? [] : 'fixed',
    today: dayOf(now),
  })
  if (!draft) return data({ version, fields, faults, problem: null }, 400)

  const saved = await reviseAnswer(db, {
    answerId: answer.id,
    staff,
    draft,
    version,
    send: form.get('then') === 'send',
    now,
  })
  if (saved.outcome === 'saved') return redirect(`/desk/${answer.id}`, 303)
  // Once told, their next press is a choice: it is made on the version that stands now.
  const stale = saved.outcome === 'stale'
  return data(
    {
      version: stale ? answer.version : version,
      fields,
      faults,
      problem: words.desk.form[stale ? 'stale' : 'notAllowed'],
    },
    400,
  )
}

async function mine(context: AppLoadContext, id: string) {
  const staff = requireAuthor(context)
  const today = dayOf(context.now)
  const [answer, boards] = await Promise.all([
    readDeskAnswer(context.db.read, id, staff, today),
    listQuestions(context.db.read, staff, today),
  ])
  if (!answer?.may.edit) throw notFound()
  return { staff, answer, boards }
}

export default function DeskEdit() {
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.desk.form
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/desk/${page.id}`}>{tried?.problem ? w.seeNow : words.desk.answer.title}</a>
      </p>
      <h1>{w.editHeading}</h1>
      {page.makesVersion && <p className="notice">{w.editNotice}</p>}
      <AnswerForm
        fields={tried?.fields ?? page.fields}
        faults={tried?.faults ?? {}}
        problem={tried?.problem ?? null}
        boards={page.boards}
        fixed={page.fixed}
        carried={{ version: String(tried?.version ?? page.version) }}
      />
    </section>
  )
}
