import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { noVisitCookie } from '../../../accounts/plain-cookies'
import { noSessionCookie } from '../../../accounts/sessions'
import { notFound, sessionOf } from '../../../context'

export const loader = () => {
  throw notFound()
}

export async function action({ context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (session) await context.sessions.end(session.token)
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "cookies", "storage"' })
  headers.append('Set-Cookie', noSessionCookie())
  headers.append('Set-Cookie', noVisitCookie())
  return redirect('/', { status: 303, headers })
}
