import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../db/clock'
import { askForChange } from '../answers/ask-for-change'
import { confirmAnswer } from '../answers/confirm-answer'
import { readDeskAnswer } from '../answers/desk-answer'
import { AnswerActions, SecondReaderForm } from '../components/answer-actions'
import { AnswerText } from '../components/answer-text'
import { FaultList } from '../components/form'
import { titled } from '../components/title'
import { notFound, requireStaff } from '../context'
import { words } from '../words'
import { versionOf } from './desk-author'

export const meta = titled(words.desk.confirm.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { answer } = await onDesk(context, params.answer ?? '')
  return { answer }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, answer } = await onDesk(context, params.answer ?? '')
  const form = await request.formData()
  const typed = String(form.get('words') ?? '')
  const reading = { answerId: answer.id, staff, version: versionOf(form), now: context.now }
  const chosen = form.get('outcome')
  const { outcome } =
    chosen === 'confirm'
      ? await confirmAnswer(context.db, reading)
      : chosen === 'ask'
        ? await askForChange(context.db, { ...reading, words: typed })
        : { outcome: 'choose' as const }
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  // After a change was asked for, the draft is its author's alone again.
  if (outcome === 'published') return redirect(`/desk/${answer.id}`, 303)
  if (outcome === 'asked') return redirect('/desk', 303)
  return data({ words: typed, fault: outcome }, 400)
}

async function onDesk(context: AppLoadContext, id: string) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const answer = await readDeskAnswer(context.db.read, id, staff, dayOf(context.now))
  if (!answer) throw notFound()
  return { staff, answer }
}

export default function DeskConfirm() {
  const { answer } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.desk.confirm
  const fault = tried ? w.faults[tried.fault] : null
  return (
    <section className="narrow">
      <p className="crumb">
        <a href={`/desk/${answer.id}`}>{words.desk.answer.title}</a>
      </p>
      <h1>{answer.question.text}</h1>
      <FaultList heading={w.faults.heading} faults={fault ? [['words', fault]] : []} />
      <AnswerText {...answer} />
      <h2>{w.heading}</h2>
      {answer.may.confirm ? (
        <SecondReaderForm id={answer.id} version={answer.version} words={tried?.words ?? ''} fault={fault} />
      ) : (
        <AnswerActions {...answer} />
      )}
    </section>
  )
}
