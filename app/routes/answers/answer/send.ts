import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { sendAnswer } from '../../../answers/lifecycle'
import { notFound } from '../../../context'
import { checked, readForm, versionNumber } from '../../../forms'
import { requireAuthor } from '../desk/author'

/** Nothing to see here: the button stands on the answer's page. */
export const loader = () => {
  throw notFound()
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const answerId = params.answer ?? ''
  const form = readForm(await request.formData(), { version: versionNumber, outside: checked })
  const { outcome } = await sendAnswer(context.db, {
    answerId,
    staff,
    version: form.version,
    saysOutside: form.outside,
    now: context.now,
  })
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  const told = { sent: '', stale: '?changed', outside: '?outside' }[outcome]
  return redirect(`/desk/${answerId}${told}`, 303)
}
