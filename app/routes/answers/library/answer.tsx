import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dateText, dayOf } from '../../../../db/clock'
import { newId } from '../../../../db/ids'
import { allow } from '../../../accounts/rate-limit'
import { feedbackTag } from '../../../accounts/tags'
import {
  countFeedback,
  FEEDBACK_KINDS,
  type FeedbackCounts,
  type FeedbackKind,
  giveFeedback,
  readOwnFeedback,
} from '../../../answers/feedback'
import { openReceipt, type Receipt, sealReceipt } from '../../../answers/feedback-receipt'
import { type PublicAnswer, readPublicAnswer } from '../../../answers/public-answer'
import { readRemoval } from '../../../answers/removal'
import { badRequest, notFound, sessionOf } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { countView, forgetToday, noteToday } from '../../../server/counters'
import { PostForm } from '../../../ui/form'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { titled } from '../../../ui/title'
import { useWords } from '../../../words/use-words'
import { AnswerBounds, AnswerBy, AnswerText } from './answer-text'
import { AnswerChanges, AnswerCorrection } from './changes-list'
import { AnswerIsGone } from './removed'

/** What one client may say of all answers together in an hour without a key; of one it counts once a day. */
const PER_HOUR = 20

const title = titled(words => words.answers.title)

export const meta: MetaFunction<typeof loader> = args => {
  const answer = args.data?.answer
  if (answer?.freshness !== 'reviewed' || answer.uncovered.length > 0)
    return [...(title(args) ?? []), { name: 'robots', content: 'noindex' }]
  return [
    ...(title(args) ?? []),
    { name: 'description', content: answer.question },
    { tagName: 'link', rel: 'canonical', href: `/a/${answer.id}` },
  ]
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now, viewer, secret } = context
  const id = params.answer ?? ''
  const answer = await readPublicAnswer(db.read, id, dayOf(now))
  if (answer) {
    if (viewer.kind === 'guest' || !viewer.staff) countView(db, id)
    const said = await countFeedback(db.read, id)
    const session = sessionOf(viewer)
    const own = session ? await readOwnFeedback(db.read, id, feedbackTag(session.ownerKey, id)) : null
    const sealed = new URL(request.url).searchParams.get('said')
    const receipt = sealed && !session ? openReceipt(secret, sealed, { answerId: id, now }) : null
    const lastReviewed = dateText(answer.publishedDay ?? dayOf(now))
    return data({ answer: { ...answer, said, own, receipt, lastReviewed }, taken: null })
  }
  const taken = await readRemoval(db.read, id)
  if (!taken) throw notFound()
  return data({ answer, taken: { day: dayOf(taken.decidedAt), rule: taken.rule } }, 410)
}

/** A reader says that an answer helped, is not for them, or is out of date. It is counted, and that is all. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, secret, viewer, now } = context
  const answerId = params.answer ?? ''
  const kind = readField(await request.formData(), 'intent', oneOf(FEEDBACK_KINDS))
  if (!kind) throw badRequest()
  const back = `/a/${encodeURIComponent(answerId)}`
  const session = sessionOf(viewer)
  if (session) {
    const tag = feedbackTag(session.ownerKey, answerId)
    if ((await giveFeedback(db, { answerId, tag, kind, now })).outcome === 'gone') throw notFound()
    return redirect(`${back}#said`, 303)
  }
  const outcome = await feedbackAsGuest(context, answerId, kind)
  return redirect(`${back}?said=${sealReceipt(secret, { kind, outcome }, { answerId, now })}#said`, 303)
}

/** Whether a guest's press counts, or why it does not. */
async function feedbackAsGuest(
  { db, client, now }: AppLoadContext,
  answerId: string,
  kind: FeedbackKind,
): Promise<Receipt['outcome']> {
  if (!allow(client, 'say', PER_HOUR)) return 'limit'
  const what = `say ${answerId}`
  const noted = noteToday(client, what, now)
  if (noted !== 'first') return noted === 'again' ? 'again' : 'limit'
  try {
    if ((await giveFeedback(db, { answerId, tag: newId(), kind, now })).outcome === 'said') return 'counted'
  } catch (why) {
    forgetToday(client, what)
    throw why
  }
  throw notFound()
}

export default function Answer() {
  const { answer, taken } = useLoaderData<typeof loader>()
  return answer ? <Shown answer={answer} /> : <AnswerIsGone {...taken} />
}

type Said = {
  said: FeedbackCounts
  /** A member's own, as it stands. */
  own: FeedbackKind | null
  /** What came of a guest's press, right after it. */
  receipt: Receipt | null
}

type AnswerView = PublicAnswer & Said & { lastReviewed: string }

function Shown({ answer }: { answer: AnswerView }) {
  const words = useWords()
  const { board, reviewedSince, others } = answer
  const w = words.answers
  const isReviewed = answer.freshness === 'reviewed'
  const isReviewedWhole = isReviewed && answer.uncovered.length === 0
  return (
    <section
      className="narrow"
      {...(isReviewedWhole && { itemScope: true, itemType: 'https://schema.org/MedicalWebPage' })}
    >
      {isReviewedWhole && <ReviewedBy {...answer} />}
      {board && (
        <p className="crumb">
          <a href={`/b/${board.id}`} dir="auto">
            {board.title}
          </a>
        </p>
      )}
      <h1 dir="auto">{answer.question}</h1>
      {!isReviewed && <AnswerBy {...answer} />}
      {reviewedSince && (
        <p className="notice">
          {w.reviewedSince} <a href={`/a/${reviewedSince}`}>{w.reviewedSinceLink}</a>
        </p>
      )}
      <AnswerCorrection published={answer.published} />
      <AnswerText {...answer}>
        {isReviewed && <AnswerBy {...answer} />}
        <AnswerBounds {...answer} />
      </AnswerText>
      <AnswerChanges id={answer.id} published={answer.published} />
      <FeedbackForm {...answer} />
      <p className="own">
        <a className="report" href={`/n/a/${answer.id}`}>
          {words.reportsAndAppeals.report.linkAnswer}
        </a>
      </p>
      {board && others.length > 0 && (
        <section className="pinned">
          <h2>{w.others(board.title)}</h2>
          <PinnedAnswers answers={others} brief />
        </section>
      )}
      {board && (
        <p>
          <a href={`/b/${board.id}`}>{w.toBoard(board.title)}</a>
        </p>
      )}
    </section>
  )
}

/** For search engines: when it was last reviewed, and by whom. */
function ReviewedBy({ lastReviewed, secondReader }: AnswerView) {
  return (
    <>
      <meta itemProp="lastReviewed" content={lastReviewed} />
      {secondReader && secondReader !== 'moderator' && (
        <span itemProp="reviewedBy" itemScope itemType="https://schema.org/Person">
          <meta itemProp="name" content={secondReader.name} />
        </span>
      )}
    </>
  )
}

/** Fewer than this many say nothing of an answer, and might be told apart. */
const ENOUGH = 3

/** Three buttons below an answer. What others said is told once it is more than a few, and never ordered by. */
function FeedbackForm({ id, said, own, receipt }: Said & { id: string }) {
  const words = useWords()
  const w = words.afterwards.say
  return (
    <section className="card" id="said" aria-labelledby="say-heading">
      <h2 id="say-heading">{w.heading}</h2>
      {own && <p role="status">{w.yours(w.says[own])}</p>}
      {receipt ? (
        <p role="status">{w.thanks[receipt.outcome](w.says[receipt.kind])}</p>
      ) : (
        <PostForm withoutCookie action={`/a/${id}`} className="ways">
          {Object.entries(w.says).map(([say, label]) => (
            <button
              key={say}
              className="button second"
              name="intent"
              value={say}
              aria-pressed={own ? say === own : undefined}
            >
              {label}
            </button>
          ))}
        </PostForm>
      )}
      <p className="hint">
        {w.private} {said.helped >= ENOUGH && w.helped(said.helped)}
      </p>
    </section>
  )
}
