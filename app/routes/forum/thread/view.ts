import { type AppLoadContext, redirect } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { savePreferences } from '../../../accounts/preferences'
import type { Session } from '../../../accounts/sessions'
import { sameQuestionTag } from '../../../accounts/tags'
import { clusterAtOnce } from '../../../answers/questions/clusters'
import { readLinked, takeAnswerOut } from '../../../answers/questions/linked-answers'
import { badRequest, myPersonas, notFound, sessionOf } from '../../../context'
import { line, oneOf, readForm } from '../../../forms'
import { askExpert } from '../../../forum/ask-expert'
import { askSameQuestion, readSameQuestion } from '../../../forum/same-question'
import { readThread, type ThreadView } from '../../../forum/thread'
import { CONCERNS } from '../../../referrals/concern'
import { hideReferrals, rejectConcern, restorePlaces } from '../../../referrals/thread-concerns'
import type { ExpertViewView } from './expert-answer'
import { isReading, readingAction } from './reading'

/** What professionals have to do with a conversation, as this viewer sees it; null while others cannot read it. */
export async function expertView(
  { db, viewer, now }: AppLoadContext,
  { id, wish, visibility, isMine }: Pick<ThreadView, 'id' | 'wish' | 'visibility' | 'isMine'>,
): Promise<ExpertViewView | null> {
  if (visibility !== 'published') return null
  const session = sessionOf(viewer)
  const tag = session && sameQuestionTag(session.ownerKey, id)
  const asks = wish === 'expert'
  const [answers, { people, own }] = await Promise.all([
    readLinked(db.read, id, dayOf(now)),
    asks ? readSameQuestion(db.read, id, tag) : { people: 0, own: false },
  ])
  return {
    threadId: id,
    answers,
    asks,
    people: people >= 3 ? people : people > 0 ? 'some' : 'none',
    who: isMine ? 'author' : session ? 'member' : 'guest',
    wonders: own,
  }
}

const intents = [
  ...(['same-question', 'not-same-question', 'ask-expert', 'unask-expert', 'not-this-answer'] as const),
  ...(['not-this-concern', 'hide-referrals', 'show-referrals', 'never-referrals'] as const),
]

const readThreadForm = (form: FormData) =>
  readForm(form, { intent: oneOf(intents), answer: line, concern: oneOf(CONCERNS) })

/** Does what the buttons of a conversation say, and goes back to where they stood. */
export async function threadAction(context: AppLoadContext, threadId: string, sent: FormData) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { db, now } = context
  const form = readThreadForm(sent)
  const mine = await myPersonas(context)
  const intent = isReading(sent)
  if (intent) {
    const thread = await readThread(db.read, threadId, mine)
    if (!thread) throw notFound()
    return readingAction(context, sent, { session, mine, thread, intent })
  }
  switch (form.intent) {
    case 'same-question':
    case 'not-same-question': {
      const tag = sameQuestionTag(session.ownerKey, threadId)
      const wonders = form.intent === 'same-question'
      return toExpert(threadId, await askSameQuestion(db, { threadId, tag, mine, wonders, now }))
    }
    case 'ask-expert': {
      const asked = await askExpert(db, { threadId, mine, asks: true, now })
      if (asked.outcome === 'done') await clusterAtOnce(context)
      return toExpert(threadId, asked)
    }
    case 'unask-expert':
      return toExpert(threadId, await askExpert(db, { threadId, mine, asks: false, now }))
    case 'not-this-answer':
      return toExpert(threadId, await takeAnswerOut(db, { threadId, answerId: form.answer, mine, now }))
    case 'not-this-concern':
    case 'hide-referrals':
    case 'show-referrals':
    case 'never-referrals':
      if (!(await readThread(db.read, threadId, mine))?.isMine) throw notFound()
      await answerReferrals(context, session, threadId, form)
      return redirect(`/t/${threadId}`, 303)
    default:
      throw badRequest()
  }
}

function toExpert(threadId: string, { outcome }: { outcome: 'done' | 'gone' }) {
  if (outcome === 'gone') throw notFound()
  return redirect(`/t/${threadId}#expert`, 303)
}

/** The author says of the places beside their conversation: not about me, not here, never, or yes again. */
async function answerReferrals(
  { db, now }: AppLoadContext,
  session: Session,
  threadId: string,
  { intent, concern }: ReturnType<typeof readThreadForm>,
) {
  switch (intent) {
    case 'not-this-concern':
      if (!concern) throw badRequest()
      return rejectConcern(db, { threadId, concern, now })
    case 'hide-referrals':
      return hideReferrals(db, { threadId, now })
    case 'show-referrals':
      return restorePlaces(db, threadId)
    case 'never-referrals':
      return savePreferences(db, session, { noReferrals: true })
  }
}
