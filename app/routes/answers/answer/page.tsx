import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { adoptAnswer } from '../../../answers/adopt'
import { readDeskAnswer } from '../../../answers/desk-answer'
import { readDays, readEffect } from '../../../answers/effect'
import { countFeedback } from '../../../answers/feedback'
import { DUE_BEFORE, renewAnswer, sendAnswer } from '../../../answers/lifecycle'
import { badRequest, notFound, requireStaff } from '../../../context'
import { checked, oneOf, readForm, versionNumber } from '../../../forms'
import { Head } from '../../../ui/head'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireAuthor } from '../desk/author'
import { AnswerBounds } from '../library/bounds'
import { RemovedAnswer } from '../library/removed'
import { statementOn } from '../library/statement-on'
import { AnswerText } from '../library/text'
import { AnswerActions } from './actions'
import { compareRemarks } from './compare-remarks'
import { AnswerEffect, AnswerRenew } from './effect'
import { PassageNotes } from './passage-notes'
import { AnswerBefore, AnswerState } from './state'
import { AnswerStory } from './story'

export const meta = titled(words => words.desk.answer.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context.viewer, 'professional', 'moderator')
  const answer = await readDeskAnswer(context.db.read, params.answer ?? '', staff, dayOf(context.now))
  if (!answer) throw notFound()
  const today = dayOf(context.now)
  const [effect, days, saidSince] = await Promise.all([
    readEffect(context.db.read, answer.id, today),
    readDays(context.db.read, answer.id, today),
    countFeedback(context.db.read, answer.id, answer.publishedDay ?? 0),
  ])
  const isDue = answer.reviewByDay <= today + DUE_BEFORE || saidSince['out-of-date'] > 0
  return {
    answer,
    notes: compareRemarks(answer),
    after: answer.isPublic ? { effect, days } : null,
    renew: answer.may.renew && isDue ? saidSince : null,
    taken: await statementOn(context.db.read, answer.id),
    remarked: new URL(request.url).searchParams.has('remarked'),
    changed: new URL(request.url).searchParams.has('changed'),
    late: new URL(request.url).searchParams.has('late'),
    unsaid: new URL(request.url).searchParams.has('outside'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const { db, now } = context
  const answerId = params.answer ?? ''
  const { intent, version, outside } = readForm(await request.formData(), {
    intent: oneOf(['send', 'renew', 'adopt']),
    version: versionNumber,
    outside: checked,
  })
  switch (intent) {
    case 'send':
      return answered(await sendAnswer(db, { answerId, staff, version, saysOutside: outside, now }))
    // The author says that their answer still holds: it goes to a second reader as it is.
    case 'renew':
      return answered(await renewAnswer(db, { answerId, staff, version, now }))
    case 'adopt': {
      const adopted = await adoptAnswer(db, { starterId: answerId, staff, now })
      if (adopted.outcome !== 'adopted') throw notFound()
      return redirect(`/desk/${adopted.answerId}/edit?adopted`, 303)
    }
    default:
      throw badRequest()
  }

  function answered({
    outcome,
  }: {
    outcome: 'sent' | 'saved' | 'stale' | 'outside' | 'gone' | 'not-allowed'
  }) {
    if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
    const told = { sent: '', saved: '', stale: '?changed', outside: '?outside' }[outcome]
    return redirect(`/desk/${answerId}${told}`, 303)
  }
}

export default function DeskAnswer() {
  const words = useWords()
  const { answer, notes, after, renew, taken, remarked, late, changed, unsaid } =
    useLoaderData<typeof loader>()
  const w = words.desk.answer
  return (
    <section className="narrow">
      <Head below="desk" heading={answer.question.text} />
      {changed && (
        <p className="notice" role="alert">
          {w.changed}
        </p>
      )}
      {(remarked || late) && (
        <p className="notice" role="status">
          {words.writing.read[late ? 'late' : 'left']}
        </p>
      )}
      {taken && <RemovedAnswer taken={taken} />}
      <AnswerState {...answer} isTaken={taken !== null} />
      {renew && <AnswerRenew {...answer} said={renew} />}
      <h2>{w.may}</h2>
      <AnswerActions {...answer} unsaid={unsaid} />
      {answer.may.takeAway && (
        <p>
          <a href={`/desk/${answer.id}/view`}>{words.removedAnswers.link}</a>
        </p>
      )}
      <h2>{answer.state === 'published' ? w.asReadersSee : w.preview}</h2>
      <div className="card">
        <AnswerBounds {...answer} />
        <AnswerText {...answer} />
      </div>
      <AnswerBefore before={answer.before} />
      <PassageNotes notes={notes} lead={!answer.own} />
      <AnswerStory {...answer} />
      <p>
        <a href={`/desk/${answer.id}/versions`}>{words.writing.versions.link}</a>
      </p>
      {after && <AnswerEffect {...after} />}
    </section>
  )
}
