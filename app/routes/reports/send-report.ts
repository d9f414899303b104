import { type AppLoadContext, redirect, type TypedResponse } from '@remix-run/node'
import { dayOf } from '../../../db/clock'
import { makeReport, type NewReport } from '../../../moderation/reports/reports'
import { verifyNonce } from '../../accounts/nonce'
import { findMyPersonas } from '../../accounts/personas'
import { reportCookie } from '../../accounts/plain-cookies'
import { allowForm, tooMany } from '../../accounts/rate-limit'
import { reportTag } from '../../accounts/tags'
import { readBadges } from '../../answers/badge'
import { readPublicAnswer } from '../../answers/public-answer'
import { sessionOf } from '../../context'
import { line, readField } from '../../forms'
import { readPublicPost } from '../../forum/thread'
import { postAddress } from '../../ui/post-address'

/** Reports from one client in an hour: in all, and on one thing. Two on one thing are never three that come together. */
const PER_HOUR = 5
const ON_ONE_THING = 2

/** How much of a text is shown again, so that one sees that it is the right one. */
const EXCERPT = 280

const shorten = (text: string) =>
  text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`

/** What somebody may report: a post in view that is not their own, or an answer. Null for everything else. */
export async function reportable({ db, viewer, now }: AppLoadContext, kind = '', id = '') {
  if (kind === 'a') {
    const answer = await readPublicAnswer(db.read, id, dayOf(now))
    if (!answer) return null
    return { kind: 'answer' as const, id, by: null, text: answer.question, back: `/a/${id}` }
  }
  if (kind !== 'p') return null
  const session = sessionOf(viewer)
  const mine = session ? (await findMyPersonas(db.read, session.ownerKey)).mine : []
  const post = await readPublicPost(
    db.read,
    id,
    mine.map(persona => persona.id),
  )
  if (!post || post.isMine) return null
  const mark = (await readBadges(db.read, [id], dayOf(now)))[id]
  return {
    kind: 'post' as const,
    id,
    by: mark && !mark.ended ? mark.by.name : post.persona,
    text: shorten(post.body),
    back: postAddress(post.threadId, id),
  }
}

type Reportable = NonNullable<Awaited<ReturnType<typeof reportable>>>
type NotSent = { hindrance: 'expired' | 'limit' | 'already' | 'gone'; init: number | ResponseInit }

/** @returns the page that shows the reference, or why nothing was sent and with which status to say so */
export async function sendReport(
  context: AppLoadContext,
  form: FormData,
  subject: Reportable,
  { reason, words }: Pick<NewReport, 'reason' | 'words'>,
): Promise<TypedResponse<never> | NotSent> {
  const { secret, client, viewer, now } = context
  const once = readField(form, 'once', line)
  if (!verifyNonce(secret, once, now)) return { hindrance: 'expired', init: 409 }
  const mayReport =
    allowForm(once, client, 'report', PER_HOUR) &&
    allowForm(once, client, `report ${subject.id}`, ON_ONE_THING)
  if (!mayReport) return { hindrance: 'limit', init: tooMany(ON_ONE_THING) }

  const session = sessionOf(viewer)
  const report = { subjectKind: subject.kind, subjectId: subject.id, reason }
  const made = await makeReport(context, {
    ...report,
    once,
    words,
    reporterTag: session && reportTag(session.ownerKey, report),
    now,
  })
  if (made.outcome !== 'made') return { hindrance: made.outcome, init: 409 }
  const from = new URLSearchParams({ from: subject.back })
  return redirect(`/n/sent?${from}`, { status: 303, headers: { 'Set-Cookie': reportCookie(made.code) } })
}
