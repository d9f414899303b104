import type { ServerResponse } from 'node:http'

/** What no page of ours may ask a browser for: all that Chromium 2026 knows and a page could be made to misuse. */
const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** A page whose script asks this forum for news says so in a header of this name. It goes no further than the server. */
export const ASKS_AGAIN = 'x-asks-again'

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** On every answer, whatever it is. What is not named in the policy (fonts, connections, frames) is not allowed. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Permissions-Policy': denied.map(feature => `${feature}=()`).join(', '),
  // On a shared computer, nothing of a page stays behind. Only static files say otherwise.
  'Cache-Control': 'no-store',
}

/** For a page whose script asks again, or whose links say that they were opened. */
export const policyOfAsking = [...contentSecurityPolicy, "connect-src 'self'"].join('; ')

export function setSecurityHeaders(outgoing: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value)
}
