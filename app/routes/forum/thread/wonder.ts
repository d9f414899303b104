import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { wonderTag } from '../../../accounts/wonder-tag'
import { myPersonas, notFound, sessionOf } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { wonderToo } from '../../../forum/wonder'

export const loader = () => {
  throw notFound()
}

/** "I wonder too", or no longer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { db, now } = context
  const threadId = params.thread ?? ''
  const { outcome } = await wonderToo(db, {
    threadId,
    tag: wonderTag(session.ownerKey, threadId),
    mine: await myPersonas(context),
    wonders: readField(await request.formData(), 'press', oneOf(['no'])) === null,
    now,
  })
  if (outcome === 'gone') throw notFound()
  return redirect(`/t/${threadId}#expert`, 303)
}
