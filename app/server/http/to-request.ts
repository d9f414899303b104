import type { IncomingHttpHeaders } from 'node:http'

/** Routes can't store or log headers that they never see. */
const passed = ['accept', 'content-type', 'cookie', 'sec-fetch-site'] as const

export type ToAnswer = { url: URL; headers: IncomingHttpHeaders; form: URLSearchParams | null }

/**
 * HEAD is passed on as GET. Without `Origin`, which is already checked: Remix would refuse the `null` that browsers
 * send.
 */
export function toRequest({ url, headers, form }: ToAnswer, signal: AbortSignal): Request {
  const seen = new Headers()
  for (const name of passed) {
    const value = headers[name]
    if (value !== undefined) seen.set(name, value)
  }
  return new Request(url, { method: form ? 'POST' : 'GET', headers: seen, body: form?.toString(), signal })
}
