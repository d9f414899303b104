import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { renewAnswer } from '../../../answers/lifecycle'
import { notFound } from '../../../context'
import { readForm, versionNumber } from '../../../forms'
import { requireAuthor } from '../desk/author'

export const loader = () => {
  throw notFound()
}

/** The author says that their answer still holds: it goes to a second reader as it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireAuthor(context)
  const answerId = params.answer ?? ''
  const { version } = readForm(await request.formData(), { version: versionNumber })
  const { outcome } = await renewAnswer(context.db, { answerId, staff, version, now: context.now })
  if (outcome === 'gone' || outcome === 'not-allowed') throw notFound()
  return redirect(`/desk/${answerId}${outcome === 'stale' ? '?changed' : ''}`, 303)
}
