import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { clusterAtOnce } from '../../../answers/questions/clusters'
import { myPersonas, notFound, sessionOf } from '../../../context'
import { askExpert } from '../../../forum/ask-expert'

export const loader = () => {
  throw notFound()
}

/** The author asks for an expert's view, or takes that back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!sessionOf(context.viewer)) throw redirect('/sign-in?because=needed', 303)
  const { db, now } = context
  const [threadId, mine] = [params.thread ?? '', await myPersonas(context)]
  const asks = (await request.formData()).get('press') !== 'no'
  if ((await askExpert(db, { threadId, mine, asks, now })).outcome === 'gone') throw notFound()
  if (asks) await clusterAtOnce(context)
  return redirect(`/t/${threadId}#expert`, 303)
}
