import {
  type ActionFunctionArgs,
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
import { countFeedback, FEEDBACK_KINDS, type FeedbackCounts, giveFeedback } from '../../../answers/feedback'
import { type PublicAnswer, readPublicAnswer } from '../../../answers/public-answer'
import { readRemoval } from '../../../answers/removal'
import { badRequest, notFound, sessionOf } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { countView, isFirstToday } from '../../../server/counters'
import { PostForm } from '../../../ui/form'
import { PinnedAnswers } from '../../../ui/pinned-answers'
import { titled } from '../../../ui/title'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { AnswerBounds, AnswerBy, AnswerText } from './answer-text'
import { AnswerChanges, AnswerCorrection } from './changes-list'
import { AnswerIsGone } from './removed'

/** What one client may say of all answers together in an hour without a key; of one it counts once a day. */
const PER_HOUR = 20

const title = titled(words => words.answers.title)

export const meta: MetaFunction<typeof loader> = args => {
  const answer = args.data?.answer
  if (answer?.freshness !== 'reviewed')
    return [...(title(args) ?? []), { name: 'robots', content: 'noindex' }]
  return [
    ...(title(args) ?? []),
    { name: 'description', content: answer.question },
    { tagName: 'link', rel: 'canonical', href: `/a/${answer.id}` },
  ]
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now, viewer } = context
  const id = params.answer ?? ''
  const answer = await readPublicAnswer(db.read, id, dayOf(now))
  if (answer) {
    if (viewer.kind === 'guest' || !viewer.staff) countView(db, id)
    const said = await countFeedback(db.read, id)
    const thanks = thanksIn(request)
    const lastReviewed = dateText(answer.publishedDay ?? dayOf(now))
    return data({ answer: { ...answer, said, thanks, lastReviewed }, taken: null })
  }
  const taken = await readRemoval(db.read, id)
  if (!taken) throw notFound()
  return data({ answer, taken: { day: dayOf(taken.decidedAt), rule: taken.rule } }, 410)
}

/** A reader says that an answer helped, is not for them, or is out of date. It is counted, and that is all. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, viewer, client, now } = context
  const answerId = params.answer ?? ''
  const kind = readField(await request.formData(), 'intent', oneOf(FEEDBACK_KINDS))
  if (!kind) throw badRequest()
  const session = sessionOf(viewer)
  const tag = session ? feedbackTag(session.ownerKey, answerId) : newId()
  const thanks = session ? 'counted' : feedbackAsGuest(client, answerId, now)
  if (thanks === 'counted' && (await giveFeedback(db, { answerId, tag, kind, now })).outcome === 'gone')
    throw notFound()
  return redirect(`/a/${encodeURIComponent(answerId)}?said=${thanks}#said`, 303)
}

/** Whether a guest's press counts, or why it does not. */
function feedbackAsGuest(client: string, answerId: string, now: number): Thanks {
  if (!allow(client, 'say', PER_HOUR)) return 'limit'
  return isFirstToday(client, `say ${answerId}`, now) ? 'counted' : 'again'
}

export default function Answer() {
  const { answer, taken } = useLoaderData<typeof loader>()
  return answer ? <Shown answer={answer} /> : <AnswerIsGone {...taken} />
}

function thanksIn(request: Request): Thanks | null {
  const said = new URL(request.url).searchParams.get('said')
  return said === 'counted' || said === 'again' || said === 'limit' ? said : null
}

type AnswerView = PublicAnswer & { said: FeedbackCounts; thanks: Thanks | null; lastReviewed: string }

function Shown({ answer }: { answer: AnswerView }) {
  const words = useWords()
  const { board, reviewedSince, others } = answer
  const w = words.answers
  const isReviewed = answer.freshness === 'reviewed'
  return (
    <section
      className="narrow"
      {...(isReviewed && { itemScope: true, itemType: 'https://schema.org/MedicalWebPage' })}
    >
      {isReviewed && <ReviewedBy {...answer} />}
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

/** Whether what a reader said counts: `again` came from a guest who had said something of it today. */
type Thanks = keyof Words['afterwards']['say']['thanks']

/** Fewer than this many say nothing of an answer, and might be told apart. */
const ENOUGH = 3

/** Three buttons below an answer. What others said is told once it is more than a few, and never ordered by. */
function FeedbackForm({ id, said, thanks }: { id: string; said: FeedbackCounts; thanks: Thanks | null }) {
  const words = useWords()
  const w = words.afterwards.say
  return (
    <section className="card" id="said" aria-labelledby="say-heading">
      <h2 id="say-heading">{w.heading}</h2>
      {thanks ? (
        <p role="status">{w.thanks[thanks]}</p>
      ) : (
        <PostForm withoutCookie action={`/a/${id}`} className="ways">
          {Object.entries(w.says).map(([say, label]) => (
            <button key={say} className="button second" name="intent" value={say}>
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
