import type { IncomingHttpHeaders } from 'node:http'

export const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

export function refuseForeign(
  method: string | undefined,
  headers: IncomingHttpHeaders,
): 400 | 403 | 405 | 415 | null {
  if (method === 'GET' || method === 'HEAD') return hasBody(headers) ? 400 : null
  if (method !== 'POST') return 405
  if (!comesFromHere(headers)) return 403
  return isForm(headers) || isPing(method, headers) ? null : 415
}

export const isPing = (method: string | undefined, headers: IncomingHttpHeaders): boolean =>
  method === 'POST' && kindOf(headers) === 'text/ping'

export const isForm = (headers: IncomingHttpHeaders): boolean =>
  kindOf(headers) === 'application/x-www-form-urlencoded'

const kindOf = (headers: IncomingHttpHeaders) => headers['content-type']?.split(';')[0]?.trim().toLowerCase()

/** No page can set Sec-Fetch-Site; older browsers send Origin. Requests without either are refused. */
function comesFromHere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = headers
  if (!origin || !host || !URL.canParse(origin)) return false
  const from = new URL(origin)
  if (from.protocol !== 'http:' && from.protocol !== 'https:') return false
  return URL.canParse(`${from.protocol}//${host}`) && new URL(`${from.protocol}//${host}`).host === from.host
}
