import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { noLookCookie, plainLookCookie } from '../../accounts/plain-cookies'
import { savePreferences } from '../../accounts/preferences'
import { notFound, sessionOf } from '../../context'
import { line, oneOf, readForm } from '../../forms'

export const loader = () => {
  throw notFound()
}

/**
 * How pages look: in a cookie for this visit, so that no page asks the database for it. A member's choice is kept sealed
 * too, and set again when they sign in.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { look, back } = readForm(await request.formData(), { look: oneOf(['plain', 'usual']), back: line })
  const plainLook = look === 'plain'
  const session = sessionOf(context.viewer)
  if (session) await savePreferences(context.db, session, { plainLook })
  return redirect(/^\/(?!\/|stale)[\w/.?=&-]*$/.test(back) ? back : '/', {
    status: 303,
    headers: { 'Set-Cookie': plainLook ? plainLookCookie() : noLookCookie() },
  })
}
