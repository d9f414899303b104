import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { policy, reportReasonLabel } from '../../../../moderation/policy'
import { readReportedAnswers } from '../../../answers/answer-reports'
import { readDeskAnswer } from '../../../answers/desk-answer'
import { removeAnswer, restoreAnswer } from '../../../answers/removal'
import { badRequest, notFound, requireStaff } from '../../../context'
import { line, oneOf, readForm, text } from '../../../forms'
import { FaultList, Field, PostForm } from '../../../ui/form'
import { ReasonChoice } from '../../../ui/reason-choice'
import { Reports } from '../../../ui/reports-list'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { RemovedAnswer } from '../library/removed'
import { statementOn } from '../library/statement-on'
import { answerNotes } from './report-notes'
import { AnswerNotes } from './report-notes-list'

export const meta = titled(words => words.removedAnswers.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'moderator')
  const { db, secret, now } = context
  const answer = await readDeskAnswer(db.read, params.answer ?? '', staff, dayOf(now))
  if (!answer?.may.takeAway) throw notFound()
  const reported = (await readReportedAnswers(db.read, secret, staff, dayOf(now))).find(
    each => each.id === answer.id,
  )
  return {
    id: answer.id,
    question: answer.question.text,
    taken: await statementOn(db.read, answer.id),
    reports: (reported?.reports ?? []).map(({ reason, ...report }) => ({
      ...report,
      reason: reportReasonLabel(reason),
    })),
    notes: await answerNotes(context, answer.id),
    reasons: policy().reasons.map(({ code, label, ...reason }) => ({ code, label, for: reason.for })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireStaff(context.viewer, 'moderator')
  const { db, now } = context
  const answerId = params.answer ?? ''
  const { intent, ...typed } = readForm(await request.formData(), {
    intent: oneOf(['take', 'back']),
    reason: line,
    words: text,
  })
  const { outcome } = await apply()
  if (outcome === 'gone') throw notFound()
  if (outcome === 'taken' || outcome === 'back') return redirect(`/desk/${answerId}/view`, 303)
  return data({ typed, fault: outcome }, 400)

  function apply() {
    switch (intent) {
      case 'take':
        return removeAnswer(db, { answerId, staff, ...typed, now })
      case 'back':
        return restoreAnswer(db, { answerId, staff, now })
      default:
        throw badRequest()
    }
  }
}

export default function DeskView() {
  const words = useWords()
  const it = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const w = words.removedAnswers
  return (
    <section className="narrow">
      <p className="crumb">
        <a href="/desk">{words.desk.heading}</a> · <a href={`/desk/${it.id}`}>{w.toDesk}</a>
      </p>
      <h1 dir="auto">{it.question}</h1>
      {it.taken ? (
        <>
          <RemovedAnswer taken={it.taken} />
          {tried && <Field name="words" label={words.case.words} value={tried.typed.words} rows={5} />}
          <PostForm>
            <button className="button second" name="intent" value="back">
              {w.putBack}
            </button>
          </PostForm>
        </>
      ) : (
        <>
          <p className="lead">{w.deskLead}</p>
          <Reports reports={it.reports} />
          <RemoveForm reasons={it.reasons} typed={tried?.typed ?? null} fault={tried?.fault ?? null} />
        </>
      )}
      <AnswerNotes notes={it.notes} />
    </section>
  )
}

type Props = {
  reasons: { code: string; for: (keyof Words['case']['outcomes'])[]; label: string }[]
  typed: { reason: string; words: string } | null
  fault: 'reason-missing' | 'words-too-long' | null
}

/** Why an answer leaves view, and what its author is told. */
function RemoveForm({ reasons, typed, fault }: Props) {
  const words = useWords()
  const w = words.removedAnswers
  const sentence = fault ? words.case.faults[fault] : null
  const field = fault === 'reason-missing' ? 'reason' : 'words'
  return (
    <PostForm>
      <FaultList heading={words.case.notDecided} faults={sentence ? [[field, sentence]] : []} />
      <ReasonChoice
        outcomes={['remove']}
        reasons={reasons}
        value={typed?.reason}
        fault={field === 'reason' ? sentence : null}
      />
      <Field
        name="words"
        label={words.case.words}
        hint={w.wordsHint}
        fault={field === 'words' ? sentence : null}
        value={typed?.words}
        rows={5}
      />
      <button className="button" name="intent" value="take">
        {w.take}
      </button>
    </PostForm>
  )
}
