import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { leftCookie, noLookCookie, noVisitCookie } from '../../accounts/plain-cookies'
import { noSessionCookie } from '../../accounts/sessions'

/**
 * The quick exit: ends the session and goes to the operator's neutral page. The only GET that changes anything
 * (docs/decisions/002): a link works where a form or a script may not, and all it can do is sign somebody out. Waits for
 * nothing.
 */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { sessionToken, sessions, settings } = context
  // A link on another site may not sign people out.
  if (request.headers.get('Sec-Fetch-Site') === 'cross-site') return redirect(settings.exitUrl, 303)

  if (sessionToken) sessions.endWithoutWaiting(sessionToken)
  const headers = new Headers({ 'Clear-Site-Data': '"storage"' })
  headers.append('Set-Cookie', noSessionCookie())
  headers.append('Set-Cookie', leftCookie())
  headers.append('Set-Cookie', noVisitCookie())
  headers.append('Set-Cookie', noLookCookie())
  return redirect(settings.exitUrl, { status: 303, headers })
}
