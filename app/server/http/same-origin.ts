import type { IncomingHttpHeaders } from 'node:http'

export const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

export function refuseForeign(
  method: string | undefined,
  headers: IncomingHttpHeaders,
): 400 | 403 | 405 | 415 | null {
  if (method === 'GET' || method === 'HEAD') return hasBody(headers) ? 400 : null
  if (method !== 'POST') return 405
  const from = senderOf(headers)
  if (from === 'elsewhere' || (from === 'hidden' && isPing(method, headers))) return 403
  return isForm(headers) || isPing(method, headers) ? null : 415
}

export const isPing = (method: string | undefined, headers: IncomingHttpHeaders): boolean =>
  method === 'POST' && kindOf(headers) === 'text/ping'

export const isForm = (headers: IncomingHttpHeaders): boolean =>
  kindOf(headers) === 'application/x-www-form-urlencoded'

const kindOf = (headers: IncomingHttpHeaders) => headers['content-type']?.split(';')[0]?.trim().toLowerCase()

/**
 * No page can set Sec-Fetch-Site; older browsers, and all of them over http, send Origin alone. "null" or nothing in its
 * place says nothing about where a form comes from: then its token has to.
 */
export function senderOf(headers: IncomingHttpHeaders): 'here' | 'elsewhere' | 'hidden' {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' ? 'here' : 'elsewhere'
  const { origin, host } = headers
  if (!origin || origin === 'null') return 'hidden'
  if (!host || !URL.canParse(origin)) return 'elsewhere'
  const from = new URL(origin)
  const ours = `${from.protocol}//${host}`
  const isHere = /^https?:$/.test(from.protocol) && URL.canParse(ours) && new URL(ours).host === from.host
  return isHere ? 'here' : 'elsewhere'
}

/** Forms that only look something up: nothing is gained by sending one in somebody's name. */
export const changesNothing = ({ pathname }: URL): boolean =>
  pathname === '/search' || pathname === '/look' || /^\/b\/[a-z]+\/answers$/.test(pathname)
