import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findMyPersonas } from '../../../accounts/personas'
import { savePreferences } from '../../../accounts/preferences'
import { notFound, sessionOf } from '../../../context'
import { readThread } from '../../../forum/thread'
import { isConcern } from '../../../referrals/concern'
import { hideReferrals, rejectConcern, takeBackNo } from '../../../referrals/thread-concerns'

export const loader = () => {
  throw notFound()
}

/** The author says of the places shown beside their conversation: not about me, not here, never, or yes again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { db, now } = context
  const threadId = params.thread ?? ''
  const { mine } = await findMyPersonas(db.read, session.ownerKey)
  const thread = await readThread(
    db.read,
    threadId,
    mine.map(persona => persona.id),
  )
  if (!thread?.isMine) throw notFound()

  const form = await request.formData()
  const notMe = form.get('not-me')
  if (isConcern(notMe)) await rejectConcern(db, { threadId, concern: notMe, now })
  if (form.get('hide') === 'here') await hideReferrals(db, { threadId, now })
  if (form.get('hide') === 'not-any-more') await takeBackNo(db, threadId)
  if (form.get('hide') === 'everywhere') await savePreferences(db, session, { noReferrals: true })
  return redirect(`/t/${threadId}`, 303)
}
