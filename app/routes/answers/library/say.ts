import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { newId } from '../../../../db/ids'
import { allow } from '../../../accounts/rate-limit'
import { reportTag } from '../../../accounts/report-tag'
import { SAYS, sayOfAnswer } from '../../../answers/feedback'
import { notFound, sessionOf } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { isFirstToday } from '../../../server/first-today'
import type { Thanks } from './say-form'

/** What one client may say of all answers together in an hour without a key; of one it counts once a day. */
const PER_HOUR = 20

export const loader = () => {
  throw notFound()
}

/** Whether a guest's press counts, or why it does not. */
function sayAsGuest(client: string, answerId: string, now: number): Thanks {
  if (!allow(client, 'say', PER_HOUR)) return 'limit'
  return isFirstToday(client, `say ${answerId}`, now) ? 'counted' : 'again'
}

/** A reader says that an answer helped, is not for them, or is out of date. It is counted, and that is all. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, viewer, client, now } = context
  const answerId = params.answer ?? ''
  const say = readField(await request.formData(), 'say', oneOf(SAYS))
  if (!say) return redirect(`/a/${encodeURIComponent(answerId)}`, 303)
  const session = sessionOf(viewer)
  const tag = session ? reportTag(session.ownerKey, 'say', answerId) : newId()
  const thanks = session ? 'counted' : sayAsGuest(client, answerId, now)
  if (thanks === 'counted' && (await sayOfAnswer(db, { answerId, tag, say, now })).outcome === 'gone')
    throw notFound()
  return redirect(`/a/${encodeURIComponent(answerId)}?said=${thanks}#said`, 303)
}
