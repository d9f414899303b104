import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { newId } from '../../db/ids'
import { reportTag } from '../accounts/report-tag'
import { isSay, sayOfAnswer } from '../answers/says'
import { notFound, sessionOf } from '../context'
import { isFirstToday } from '../server/first-today'
import { allow } from '../server/limits'

/** What one client may say of all answers together in an hour without a key; of one it counts once a day. */
const PER_HOUR = 20

export const loader = () => {
  throw notFound()
}

/** A reader says that an answer helped, is not for them, or is out of date. It is counted, and that is all. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, viewer, client, now } = context
  const answerId = params.answer ?? ''
  const say = (await request.formData()).get('say')
  if (!isSay(say)) return redirect(`/a/${encodeURIComponent(answerId)}`, 303)
  const session = sessionOf(viewer)
  const counts =
    session !== null || (allow(client, 'say', PER_HOUR) && isFirstToday(client, `say ${answerId}`, now))
  const tag = session ? reportTag(session.ownerKey, 'say', answerId) : newId()
  if (counts && (await sayOfAnswer(db, { answerId, tag, say, now })).outcome === 'gone') throw notFound()
  return redirect(`/a/${encodeURIComponent(answerId)}?said#said`, 303)
}
