import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PlainStatus } from '../../words'
import { type PlainFacts, plainPage } from './plain-page'
import { hasBody } from './same-origin'

/** Milliseconds and pieces for which a refused sender is still read. */
const LINGER = 1000
const MOST_PIECES = 1000

export function sendText(outgoing: ServerResponse, status: number, kind: string, text: string): void {
  outgoing.statusCode = status
  outgoing.setHeader('Content-Type', `${kind}; charset=utf-8`)
  outgoing.setHeader('Content-Length', Buffer.byteLength(text))
  outgoing.end(text)
}

export function sendPlainPage(outgoing: ServerResponse, status: PlainStatus, facts: PlainFacts): void {
  if (status === 503) outgoing.setHeader('Retry-After', '60')
  sendText(outgoing, status, 'text/html', plainPage(status, facts))
}

export function refuse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  status: PlainStatus,
  facts: PlainFacts,
): void {
  if (status === 405) outgoing.setHeader('Allow', 'GET, HEAD, POST')
  const isUnread = hasBody(incoming.headers) && !incoming.complete
  if (isUnread) sendThenClose(incoming, outgoing, status, plainPage(status, facts))
  else sendPlainPage(outgoing, status, facts)
}

function sendThenClose(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  status: number,
  page: string,
): void {
  // Closing at once would reset the connection, and the sender would lose the response.
  outgoing.statusCode = status
  outgoing.setHeader('Connection', 'close')
  outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
  outgoing.setHeader('Content-Length', Buffer.byteLength(page))
  outgoing.write(page)
  const end = () => {
    clearTimeout(timer)
    outgoing.end()
  }
  const timer = setTimeout(end, LINGER)
  let pieces = 0
  incoming.on('data', () => ++pieces > MOST_PIECES && incoming.pause() && end())
  incoming.once('end', end).once('close', end)
}
