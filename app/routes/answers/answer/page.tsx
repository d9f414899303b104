import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../../../db/clock'
import { adoptAnswer } from '../../../answers/adopt'
import { type DeskAnswerFile, readDeskAnswer } from '../../../answers/desk-answer'
import { countFeedback, readDays, readEffect } from '../../../answers/feedback'
import { DUE_BEFORE, renewAnswer, sendAnswer } from '../../../answers/lifecycle'
import { badRequest, notFound, requireStaff } from '../../../context'
import { checked, oneOf, readForm, versionNumber } from '../../../forms'
import { Alert } from '../../../ui/form'
import { ProfessionalLink } from '../../../ui/professional'
import { Prose } from '../../../ui/prose'
import { Head, titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { requireAuthor } from '../desk/author'
import { AnswerBounds, AnswerText } from '../library/answer-text'
import { RemovedAnswer } from '../library/removed'
import { statementOn } from '../library/statement-on'
import { AnswerActions } from './actions'
import { compareRemarks } from './compare-remarks'
import { AnswerEffect, AnswerRenew } from './effect'
import { PassageNotes } from './passage-notes'

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
      {changed && <Alert>{w.changed}</Alert>}
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

type State = Pick<
  DeskAnswerFile,
  | 'id'
  | 'state'
  | 'freshness'
  | 'asked'
  | 'by'
  | 'version'
  | 'reviewByDay'
  | 'publishedDay'
  | 'isPublic'
  | 'boards'
  | 'pinnedOn'
>

/** Where an answer stands: its state, its author, its dates, its boards. */
function AnswerState({ isTaken, ...answer }: State & { isTaken: boolean }) {
  const words = useWords()
  const w = words.desk
  const state =
    answer.state === 'published'
      ? isTaken
        ? 'taken'
        : answer.freshness
      : answer.asked && answer.state === 'draft'
        ? 'asked'
        : answer.state
  const titles = (boards: { title: string }[]) => words.list(boards.map(board => board.title))
  return (
    <>
      <p>
        <span className="badge">{w.states[state]}</span>{' '}
        <span className="quiet">{w.answer.version(answer.version)}</span>
      </p>
      <p className="quiet">
        {answer.by && (
          <ProfessionalLink
            by={answer.by}
            sentence={
              answer.freshness === 'under-review'
                ? words.answers.writtenOnceBy(answer.by.name)
                : words.answers.writtenBy(answer.by.name, answer.by.credential)
            }
          />
        )}{' '}
        {answer.publishedDay !== null && words.answers.publishedOn(words.date(answer.publishedDay))}{' '}
        {state !== 'starter' && words.answers.reviewBy(words.date(answer.reviewByDay))}{' '}
        {answer.pinnedOn.length > 0 && w.answer.pinnedOn(titles(answer.pinnedOn))}{' '}
        {answer.state !== 'published' &&
          titles(answer.boards) !== titles(answer.pinnedOn) &&
          w.answer.willBePinned(titles(answer.boards))}
      </p>
      {answer.isPublic && (
        <p>
          <a href={`/a/${answer.id}`}>{w.answer.see}</a>
        </p>
      )}
    </>
  )
}

/** The version that readers see while a newer one is prepared, folded away. */
function AnswerBefore({ before }: Pick<DeskAnswerFile, 'before'>) {
  const words = useWords()
  if (!before) return null
  return (
    <details>
      <summary>{words.desk.answer.before(before.version)}</summary>
      <Prose text={before.easy} />
      <Prose text={before.body} />
    </details>
  )
}

/** What second readers said, and the versions. */
function AnswerStory({ reviews, versions }: Pick<DeskAnswerFile, 'reviews' | 'versions'>) {
  const words = useWords()
  const w = words.desk.answer
  return (
    <>
      <h2>{w.reviews}</h2>
      {reviews.length === 0 && <p className="quiet">{w.noReviews}</p>}
      <ul>
        {reviews.map(review => (
          <li key={`${review.version} ${review.handle}`}>
            {w.version(review.version)}: {review.handle ?? w.somebody}{' '}
            <span className="badge">{review.outcome === 'confirmed' ? w.confirmed : w.asked}</span>{' '}
            <span className="quiet">{words.date(review.day)}</span>
            {review.words !== '' && <Prose text={review.words} />}
          </li>
        ))}
      </ul>
      <h2>{w.versions}</h2>
      <ul>
        {versions.map(({ version, day }) => (
          <li key={version}>
            {w.version(version)} <span className="quiet">{words.date(day)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
