import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { sendAnswer } from '../answers/send-answer'
import { notFound } from '../context'
import { requireAuthor, versionOf } from './desk-author'

/** Nothing to see here: the button stands on the answer's page. */
export const loader = () => {
  throw notFound()
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const answerId = params.answer ?? ''
  const version = versionOf(await request.formData())
  const { outcome } = await sendAnswer(context.db, { answerId, staff, version, now: context.now })
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  return redirect(`/desk/${answerId}${outcome === 'stale' ? '?changed' : ''}`, 303)
}
