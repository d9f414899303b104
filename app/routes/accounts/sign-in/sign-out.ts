import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { noSessionCookie } from '../../../accounts/sessions'
import { notFound } from '../../../context'

export const loader = () => {
  throw notFound()
}

/** Waits for nothing, and leads to a page that needs no database either. */
export function action({ context: { sessions, sessionToken } }: ActionFunctionArgs) {
  if (sessionToken) sessions.endWithoutWaiting(sessionToken)
  return redirect('/left', {
    status: 303,
    headers: { 'Set-Cookie': noSessionCookie(), 'Clear-Site-Data': '"cache", "cookies", "storage"' },
  })
}
