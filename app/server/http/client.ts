import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { dayOf } from '../../../db/clock'

let key = randomBytes(32)
let keyDay = -1

/** `0:0:0` is the network of ::1. */
const LOOPBACK = /^(?:127\.|0:0:0$)/

/**
 * An HMAC under a key that is only in memory and changes daily.
 * @param proxyHeader where a proxy appends the client's address; empty without one
 */
export function clientTag(incoming: IncomingMessage, proxyHeader: string, now: number): string {
  if (dayOf(now) !== keyDay) [key, keyDay] = [randomBytes(32), dayOf(now)]
  return createHmac('sha256', key)
    .update(networkOf(addressOf(incoming, proxyHeader)))
    .digest('base64url')
}

/** A connection from this machine that names no one else: without a proxy's header all people look alike. */
export const isAnyone = (incoming: IncomingMessage, proxyHeader: string): boolean =>
  LOOPBACK.test(networkOf(addressOf(incoming, proxyHeader)))

function addressOf(incoming: IncomingMessage, proxyHeader: string): string {
  const told = proxyHeader ? incoming.headers[proxyHeader] : undefined
  // Only the last entry is the proxy's own; a client can make up the others.
  const last = String(told ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return last || incoming.socket.remoteAddress || ''
}

/** A site is given up to a /48 of IPv6, so that counts as one client, as one address of IPv4 does (RFC 6177). */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const groups = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after)
  return groups
    .slice(0, 3)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
