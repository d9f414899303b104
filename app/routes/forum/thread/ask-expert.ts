import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { allow } from '../../../accounts/rate-limit'
import { clusterQuestions } from '../../../answers/questions/clusters'
import { myPersonas, notFound, sessionOf } from '../../../context'
import { oneOf, readField } from '../../../forms'
import { askExpert } from '../../../forum/ask-expert'

/**
 * Presses of one client in an hour that are grouped at once; those after wait for the job, which comes once a minute.
 * Comparing keeps every other writer waiting, so nobody may have it done again and again.
 */
const AT_ONCE = 10

export const loader = () => {
  throw notFound()
}

/** The author asks for an expert's view, or takes that back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!sessionOf(context.viewer)) throw redirect('/sign-in?because=needed', 303)
  const { db, client, now } = context
  const [threadId, mine] = [params.thread ?? '', await myPersonas(context)]
  const asks = readField(await request.formData(), 'press', oneOf(['no'])) === null
  if ((await askExpert(db, { threadId, mine, asks, now })).outcome === 'gone') throw notFound()
  if (asks && allow(client, 'expert', AT_ONCE)) await clusterQuestions(db, now)
  return redirect(`/t/${threadId}#expert`, 303)
}
