import type { ToAnswer } from './to-request'

/**
 * A form from a page made before another sign-in. Nothing of it is lost: the page `/stale` shows it again under the
 * present session, and sends it on to where it was going (`to`).
 */
export function asStaleForm({ url, headers, form }: ToAnswer): ToAnswer {
  const kept = new URLSearchParams(form ?? '')
  kept.set('to', url.pathname + url.search)
  return { url: new URL('/stale', url), headers, form: kept }
}
