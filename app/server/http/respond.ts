import type { IncomingMessage, ServerResponse } from 'node:http'
import { noFormCookie, formCookie as setFormCookie } from '../../accounts/plain-cookies'
import { noSessionCookie, SESSION_COOKIE } from '../../accounts/sessions'
import type { PlainStatus } from '../../words'
import { setsCookie } from './cookies'
import { isNewcomersToken } from './form-token'
import { FAILED } from './kept-form'
import { type PlainFacts, plainPage } from './plain-page'
import { hasBody } from './same-origin'
import { MAY_BE_FOUND } from './search-engines'
import { ASKS_AGAIN, policyOfAsking } from './security-headers'

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
  if (status === 429 || status === 503) outgoing.setHeader('Retry-After', '60')
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

/** Set here or not at all (an ETag reveals which page changed when). */
const ours = new Set([
  ASKS_AGAIN,
  FAILED,
  MAY_BE_FOUND,
  'cache-control',
  'connection',
  'content-length',
  'date',
  'etag',
  'last-modified',
  'server',
  'set-cookie',
  'transfer-encoding',
  'x-powered-by',
])

/** Only a page with a counted link may send anything. What people write has no bare quotes in it. */
const A_PING = ' ping="/e/'

type BrowserState = {
  /** The request's session cookie is invalid: remove it, unless the route has just set a new one. */
  ended: boolean
  /** The browser's own, or a new one, which is only sent along with a form that carries its token. */
  formCookie: string
  formToken: string
  givenCookie: string | null
  /** Is given a page without secrets of anybody. True where it has sent it. */
  keep?: ((body: Buffer) => Promise<boolean>) | undefined
}

/** Adds security headers, which no route can change. */
export async function sendResponse(
  outgoing: ServerResponse,
  response: Response,
  { ended, formCookie, formToken, givenCookie, keep }: BrowserState,
  facts: PlainFacts,
): Promise<void> {
  if (isStream(response)) return sendStream(outgoing, response)
  const body = Buffer.from(await response.arrayBuffer())
  const cookies = response.headers.getSetCookie()
  // A session begins or ends, so its own token takes over, or nothing is to stay.
  if (givenCookie !== null && setsCookie(cookies, SESSION_COOKIE)) cookies.push(noFormCookie())
  if (ended && !setsCookie(cookies, SESSION_COOKIE)) cookies.push(noSessionCookie())
  if (givenCookie === null && isNewcomersToken(formToken) && body.includes(formToken))
    cookies.push(setFormCookie(formCookie))
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies)

  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  const plain = plainStatusOf(response)
  if (plain && !isPage) return sendPlainPage(outgoing, plain, facts)
  if (response.status === 429 || response.status === 503)
    outgoing.setHeader('Retry-After', response.headers.get('retry-after') ?? '60')

  if (response.headers.has(ASKS_AGAIN) || (isPage && body.includes(A_PING)))
    outgoing.setHeader('Content-Security-Policy', policyOfAsking)
  const robots = response.headers.get('x-robots-tag')
  if (robots) outgoing.setHeader('X-Robots-Tag', robots)
  for (const [name, value] of response.headers)
    if (!ours.has(name) && !outgoing.hasHeader(name)) outgoing.setHeader(name, value)
  outgoing.statusCode = response.status
  const isAlike = isPage && response.status === 200 && cookies.length === 0 && !holdsSecret(body, formToken)
  if (isAlike && (await keep?.(body))) return
  if (response.status !== 204 && response.status !== 304) outgoing.setHeader('Content-Length', body.length)
  outgoing.end(body)
}

/**
 * A form's token, one that makes it count once, or what a tab keeps its text under. A guest's forms on pages to read
 * have none (`withoutCookie`).
 */
const holdsSecret = (body: Buffer, formToken: string) =>
  body.includes(formToken) || body.includes(' name="once"') || body.includes(' name="kept-text"')

/** The page that stands for an answer of an address that has none of its own. */
const plainStatusOf = ({ status }: Response): PlainStatus | undefined =>
  ([400, 404, 405, 503] as const).find(each => each === status) ?? (status >= 500 ? 500 : undefined)

const EVENTS = 'text/event-stream'

export const isStream = (response: Response) => response.headers.get('content-type') === EVENTS

export async function sendStream(outgoing: ServerResponse, response: Response): Promise<void> {
  const reader = response.body?.getReader()
  if (!reader) return void outgoing.end()
  outgoing.statusCode = 200
  outgoing.setHeader('Content-Type', EVENTS)
  // nginx would buffer events.
  outgoing.setHeader('X-Accel-Buffering', 'no')
  if (outgoing.req.method === 'HEAD') {
    await reader.cancel()
    return void outgoing.end()
  }
  outgoing.once('close', () => reader.cancel().catch(() => {}))
  for (;;) {
    const { done, value } = await reader.read()
    if (done || outgoing.destroyed) break
    outgoing.write(value)
  }
  outgoing.end()
}
