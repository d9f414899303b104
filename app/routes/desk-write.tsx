import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { sixRows } from '../answers/answer-draft'
import { readGroup } from '../answers/asked-groups'
import { draftAnswer, newAnswerId } from '../answers/draft-answer'
import { listQuestions } from '../answers/questions'
import { readAnswerForm } from '../answers/read-answer-form'
import { dateText, monthsAfter, REVIEW_MONTHS } from '../answers/review-date'
import { AnswerForm } from '../components/answer-form'
import { titled } from '../components/title'
import { WritingFor } from '../components/writing-for'
import { words } from '../words'
import { requireAuthor } from './desk-author'

export const meta = titled(words.desk.form.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = requireAuthor(context)
  const today = dayOf(context.now)
  const asked = new URL(request.url).searchParams
  const groupId = asked.get('group')
  const group = groupId ? await readGroup(context.db.read, groupId, context.now) : null
  const boards = await listQuestions(context.db.read, staff, today)
  const question = boards.flatMap(board => board.questions).find(({ id }) => id === asked.get('question'))
  const board = boards.find(({ id }) => id === (question?.boardId ?? asked.get('board')))
  const fields = {
    questionId: question?.id ?? '',
    question: '',
    boards: board ? [board.id] : (group?.boards.map(({ id }) => id) ?? []),
    body: '',
    easy: '',
    sources: sixRows([]),
    reviewBy: dateText(monthsAfter(today, REVIEW_MONTHS)),
  }
  // With a board given, only the questions of that board are offered.
  const offered = boards.map(each => ({
    ...each,
    questions: !board || each.id === board.id ? each.questions : [],
  }))
  return {
    answerId: newAnswerId(),
    fields,
    boards: offered,
    fixed: question?.question ?? null,
    groupId,
    group:
      group?.claim?.staffId === staff.id
        ? { id: group.id, people: group.people, openings: group.openings }
        : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const { db, now } = context
  const form = await request.formData()
  const boards = await listQuestions(db.read, staff, dayOf(now))
  const { fields, faults, draft } = readAnswerForm(form, {
    boards: boards.map(board => board.id),
    questions: boards.flatMap(board => board.questions.map(question => question.id)),
    today: dayOf(now),
  })
  const answerId = String(form.get('answer'))
  const groupId = form.get('group') ? String(form.get('group')) : null
  if (!draft) return data({ answerId, fields, faults, problem: null }, 400)

  const saved = await draftAnswer(db, {
    answerId,
    staff,
    draft,
    send: form.get('then') === 'send',
    now,
    groupId,
  })
  if (saved.outcome === 'saved') return redirect(`/desk/${saved.answerId}`, 303)
  return data({ answerId, fields, faults, problem: words.desk.form.notAllowed }, 400)
}

export default function DeskWrite() {
  const { answerId, fields, boards, fixed, groupId, group } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/desk">{words.desk.heading}</a>
      </p>
      <h1>{words.desk.form.heading}</h1>
      {groupId && <WritingFor group={group} />}
      <AnswerForm
        fields={tried?.fields ?? fields}
        faults={tried?.faults ?? {}}
        problem={tried?.problem ?? null}
        boards={boards}
        fixed={fixed}
        carried={{ answer: tried?.answerId ?? answerId, ...(group ? { group: group.id } : {}) }}
      />
    </section>
  )
}
