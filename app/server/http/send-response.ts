import type { ServerResponse } from 'node:http'
import { noSessionCookie, SESSION_COOKIE } from '../../accounts/sessions'
import { setsCookie } from './cookies'
import type { PlainFacts } from './plain-page'
import { ASKS_AGAIN, policyOfAsking } from './security-headers'
import { sendPlainPage } from './send-page'
import { isStream, sendStream } from './send-stream'

/** What a route may not say: we do, or nobody does (an ETag tells which page changed when). */
const ours = new Set([
  ASKS_AGAIN,
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

/** A link whose opens are counted: only a page with one may send anything. What people write has no bare quotes in it. */
const A_PING = ' ping="/e/'

/**
 * Sends what a route answered, after the security headers, which it cannot change.
 * @param ended the request came with a session cookie of no use: it goes, unless the route has just set a new one
 */
export async function sendResponse(
  outgoing: ServerResponse,
  response: Response,
  ended: boolean,
  facts: PlainFacts,
): Promise<void> {
  if (isStream(response)) return sendStream(outgoing, response)
  const body = Buffer.from(await response.arrayBuffer())
  const cookies = response.headers.getSetCookie()
  if (ended && !setsCookie(cookies, SESSION_COOKIE)) cookies.push(noSessionCookie())
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies)

  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  if (response.status >= 500 && !isPage)
    return sendPlainPage(outgoing, response.status === 503 ? 503 : 500, facts)

  if (response.headers.has(ASKS_AGAIN) || (isPage && body.includes(A_PING)))
    outgoing.setHeader('Content-Security-Policy', policyOfAsking)
  for (const [name, value] of response.headers)
    if (!ours.has(name) && !outgoing.hasHeader(name)) outgoing.setHeader(name, value)
  outgoing.statusCode = response.status
  if (response.status !== 204 && response.status !== 304) outgoing.setHeader('Content-Length', body.length)
  outgoing.end(body)
}
