import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { noSessionCookie } from '../../../accounts/sessions'
import { notFound, sessionOf } from '../../../context'

export const loader = () => {
  throw notFound()
}

export async function action({ context }: ActionFunctionArgs) {
  const session = sessionOf(context.viewer)
  if (session) await context.sessions.end(session.token)
  // A colleague's browser keeps the mark that lets them in when the forum is flooded.
  const cleared = session?.kind === 'staff' ? '"cache", "storage"' : '"cache", "cookies", "storage"'
  return redirect('/', {
    status: 303,
    headers: { 'Set-Cookie': noSessionCookie(), 'Clear-Site-Data': cleared },
  })
}
