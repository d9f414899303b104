import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedOutHeaders } from '../../../accounts/signed-out-headers'
import { notFound } from '../../../context'

export const loader = () => {
  throw notFound()
}

/** Waits for nothing, and leads to a page that needs no database either. */
export function action({ context: { sessions, sessionToken } }: ActionFunctionArgs) {
  if (sessionToken) sessions.endWithoutWaiting(sessionToken)
  return redirect('/left', { status: 303, headers: signedOutHeaders() })
}
