import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { clientTag, networkOf } from '../../../../app/server/http/client'

const DAY = 86_400_000
const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage

it('a client’s mark stands for an address within a day, and cannot be joined with the next day’s', () => {
  const today = clientTag(from('192.0.2.1'), '', 5 * DAY)
  expect(clientTag(from('192.0.2.1'), '', 5 * DAY + 1000)).toBe(today)
  expect(clientTag(from('192.0.2.2'), '', 5 * DAY)).not.toBe(today)
  expect(clientTag(from('192.0.2.1'), '', 6 * DAY)).not.toBe(today)
  // Not even going back to the day brings its key back.
  expect(clientTag(from('192.0.2.1'), '', 5 * DAY)).not.toBe(today)
  expect(today).not.toContain('192')
})

it('only the last entry of the proxy’s header is believed, and only where that header is set', () => {
  const tag = (address: string, header: string, forwarded: string) =>
    clientTag(from(address, { 'x-forwarded-for': forwarded }), header, 0)
  const real = tag('198.51.100.7', '', '')
  expect(tag('127.0.0.1', 'x-forwarded-for', '198.51.100.7')).toBe(real)
  expect(tag('127.0.0.1', 'x-forwarded-for', 'made up, 198.51.100.7')).toBe(real)
  expect(tag('198.51.100.7', '', 'made up')).toBe(real)
  expect(tag('198.51.100.7', 'x-forwarded-for', '')).toBe(real)
})

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:DB8:1:2::9', '2001:db8:1'],
  ['2001:db8::9', '2001:db8:0'],
  ['2001:0db8:0001:0002::', '2001:db8:1'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['::1', '0:0:0'],
  ['', ''],
])('takes %j as the network %j', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
