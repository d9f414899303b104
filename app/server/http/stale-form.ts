import type { ToAnswer } from './to-request'

/**
 * A form from before another sign-in. `/stale` shows what was typed, and sends it on to `to` under the present
 * session.
 */
export function asStaleForm({ url, headers, form }: ToAnswer): ToAnswer {
  const kept = new URLSearchParams(form ?? '')
  kept.set('to', url.pathname + url.search)
  return { url: new URL('/stale', url), headers, form: kept }
}
