import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { takeAnswerOut } from '../../../answers/questions/linked-answers'
import { myPersonas, notFound, sessionOf } from '../../../context'
import { line, readField } from '../../../forms'

export const loader = () => {
  throw notFound()
}

/** The author says of an answer: this is not what I asked. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!sessionOf(context.viewer)) throw redirect('/sign-in?because=needed', 303)
  const threadId = params.thread ?? ''
  const { outcome } = await takeAnswerOut(context.db, {
    threadId,
    answerId: readField(await request.formData(), 'answer', line),
    mine: await myPersonas(context),
    now: context.now,
  })
  if (outcome === 'gone') throw notFound()
  return redirect(`/t/${threadId}#expert`, 303)
}
