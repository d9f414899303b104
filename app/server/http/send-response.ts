import type { ServerResponse } from 'node:http'
import { noSessionCookie, SESSION_COOKIE } from '../../accounts/sessions'
import { setsCookie } from './cookies'
import type { PlainFacts } from './plain-page'
import { ASKS_AGAIN, policyOfAsking } from './security-headers'
import { sendPlainPage } from './send-page'
import { isStream, sendStream } from './send-stream'

/** Set here or not at all (an ETag reveals which page changed when). */
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

/** Only a page with a counted link may send anything. What people write has no bare quotes in it. */
const A_PING = ' ping="/e/'

/**
 * Adds security headers, which no route can change.
 * @param ended the request's session cookie is invalid: remove it, unless the route has just set a new one
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
