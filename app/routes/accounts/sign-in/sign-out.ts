import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { noFormCookie, noLookCookie, noReportCookie, noVisitCookie } from '../../../accounts/plain-cookies'
import { noSessionCookie } from '../../../accounts/sessions'
import { notFound } from '../../../context'

export const loader = () => {
  throw notFound()
}

/** Waits for nothing, and leads to a page that needs no database either. */
export function action({ context: { sessions, sessionToken } }: ActionFunctionArgs) {
  if (sessionToken) sessions.endWithoutWaiting(sessionToken)
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  // One by one: a colleague's browser keeps the mark that lets them in when the forum is flooded.
  const cookies = [noSessionCookie(), noFormCookie(), noReportCookie(), noVisitCookie(), noLookCookie()]
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return redirect('/left', { status: 303, headers })
}
