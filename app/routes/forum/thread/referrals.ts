import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findMyPersonas } from '../../../accounts/personas'
import { savePreferences } from '../../../accounts/preferences'
import { notFound, sessionOf } from '../../../context'
import { oneOf, readForm } from '../../../forms'
import { readThread } from '../../../forum/thread'
import { CONCERNS } from '../../../referrals/concern'
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

  const { 'not-me': concern, hide } = readForm(await request.formData(), {
    'not-me': oneOf(CONCERNS),
    hide: oneOf(['here', 'everywhere', 'not-any-more']),
  })
  if (concern) await rejectConcern(db, { threadId, concern, now })
  if (hide === 'here') await hideReferrals(db, { threadId, now })
  if (hide === 'not-any-more') await takeBackNo(db, threadId)
  if (hide === 'everywhere') await savePreferences(db, session, { noReferrals: true })
  return redirect(`/t/${threadId}`, 303)
}
