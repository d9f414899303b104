import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireStaff, sessionOf } from '../../../context'
import { listenToQueue } from '../../../server/live-queue'
import { readers } from '../reviewer'

/** Tells a moderator's browser that the queue changed, for as long as the session and the page are open. */
export function loader({ request, context }: LoaderFunctionArgs) {
  requireStaff(context.viewer, ...readers)
  const session = sessionOf(context.viewer)
  if (!session || !request.headers.get('accept')?.includes('text/event-stream')) throw notFound()
  const { db, sessions } = context
  const stream = listenToQueue(db, {
    session: createHash('sha256').update(session.token).digest('hex'),
    lives: () => sessions.lives(session.token, Date.now()),
  })
  if (!stream) return new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } })
}
