import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { savePreferences } from '../../../accounts/preferences'
import { notFound, sessionOf } from '../../../context'
import { line, readForm } from '../../../forms'
import { COUNTRIES } from '../../../referrals/country'

export const loader = () => {
  throw notFound()
}

/** An address of its own, as many pages ask for it. Keeps a member's country, and goes back to the page that asked. */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (!session) throw redirect('/sign-in?because=needed', 303)
  const { country, back } = readForm(await request.formData(), { country: line, back: line })
  await savePreferences(context.db, session, { country: COUNTRIES.has(country) ? country : null })
  return redirect(/^\/[a-z0-9][a-z0-9/-]*(\?open=places#places)?$/.test(back) ? back : '/help', 303)
}
