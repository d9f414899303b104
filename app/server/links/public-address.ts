import { BlockList, isIPv6 } from 'node:net'

/** RFC 6890, RFC 4291, RFC 6598. */
const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, prefix, 'ipv4')

/** Global IPv6, without what leads back to IPv4 or is reserved for examples. */
const outside = new BlockList()
outside.addSubnet('2000::', 3, 'ipv6')
const unsure = new BlockList()
for (const [network, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  unsure.addSubnet(network, prefix, 'ipv6')

export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return !inside.check(mapped, 'ipv4')
  if (isIPv6(address)) return outside.check(address, 'ipv6') && !unsure.check(address, 'ipv6')
  return !inside.check(address, 'ipv4')
}
