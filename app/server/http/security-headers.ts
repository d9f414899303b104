import type { ServerResponse } from 'node:http'

/** Everything Chromium 2026 knows and a page could misuse. */
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

/** Set by a page whose script fetches this forum again. Removed before sending. */
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

export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // No address leaves the site. With no-referrer, browsers would hide the origin of our own forms.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Permissions-Policy': denied.map(feature => `${feature}=()`).join(', '),
  'Content-Usage': 'train-ai=n',
  // On a shared computer, no page may stay behind.
  'Cache-Control': 'no-store',
}

export const policyOfAsking = [...contentSecurityPolicy, "connect-src 'self'"].join('; ')

export function setSecurityHeaders(outgoing: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value)
}
