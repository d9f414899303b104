import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { sendAnswer } from '../../../answers/lifecycle'
import { notFound } from '../../../context'
import { requireAuthor, versionOf } from '../desk/author'

/** Nothing to see here: the button stands on the answer's page. */
export const loader = () => {
  throw notFound()
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const answerId = params.answer ?? ''
  const form = await request.formData()
  const saysOutside = form.get('outside') === 'yes'
  const sending = { answerId, staff, version: versionOf(form), saysOutside, now: context.now }
  const { outcome } = await sendAnswer(context.db, sending)
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  const told = { sent: '', stale: '?changed', outside: '?outside' }[outcome]
  return redirect(`/desk/${answerId}${told}`, 303)
}
