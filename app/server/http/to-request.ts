import type { IncomingHttpHeaders } from 'node:http'

/** All of a request's headers that routes get to see: what they do not have, they cannot store or log. */
const passed = ['accept', 'content-type', 'cookie', 'sec-fetch-site'] as const

export type ToAnswer = { url: URL; headers: IncomingHttpHeaders; form: URLSearchParams | null }

/**
 * The request as routes see it. HEAD is asked as GET; the body falls away when it is sent.
 * `Origin` stays behind on purpose: it was checked before, and Remix would refuse the `null` that browsers send.
 */
export function toRequest({ url, headers, form }: ToAnswer, signal: AbortSignal): Request {
  const seen = new Headers()
  for (const name of passed) {
    const value = headers[name]
    if (value !== undefined) seen.set(name, value)
  }
  return new Request(url, { method: form ? 'POST' : 'GET', headers: seen, body: form?.toString(), signal })
}
