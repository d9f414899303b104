import { lookup } from 'node:dns/promises'
import { request as askHttp } from 'node:http'
import { request as askHttps } from 'node:https'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'

export type Patience = {
  timeout: number
  mayReachPrivate: boolean
}
type Asked = { status: number; location: string | null } | { trouble: string }

const AGENT = 'Mozilla/5.0 (compatible; link-check)'

export async function ask(method: 'HEAD' | 'GET', url: URL, patience: Patience): Promise<Asked> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = await findHost(host, patience)
  if ('trouble' in found) return found
  return new Promise(resolve => {
    const asking = (url.protocol === 'https:' ? askHttps : askHttp)(url, {
      method,
      agent: false,
      // Connects to the address that was checked, so that DNS can't change it in between.
      lookup: always(found),
      headers: { 'User-Agent': AGENT, Accept: 'text/html,*/*;q=0.8', Connection: 'close' },
      signal: AbortSignal.timeout(patience.timeout),
    })
    asking.on('response', answer => {
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null })
      answer.destroy()
    })
    asking.on('error', (error: NodeJS.ErrnoException) => resolve({ trouble: troubleOf(error) }))
    asking.end()
  })
}

type Found = { address: string; family: number }

async function findHost(
  host: string,
  { timeout, mayReachPrivate }: Patience,
): Promise<Found | { trouble: string }> {
  if (isIP(host)) {
    const found = { address: host, family: isIP(host) }
    return mayReachPrivate || isPublicAddress(host) ? found : { trouble: 'private' }
  }
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(Object.assign(new Error(), { name: 'TimeoutError' })), timeout).unref(),
  )
  try {
    const addresses = await Promise.race([lookup(host, { all: true }), late])
    if (!mayReachPrivate && !addresses.every(({ address }) => isPublicAddress(address)))
      return { trouble: 'private' }
    return addresses[0] ?? { trouble: 'no-such-name' }
  } catch (error) {
    return { trouble: troubleOf(error as NodeJS.ErrnoException) }
  }
}

const always =
  ({ address, family }: Found): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family)

function troubleOf({ name, code = '' }: NodeJS.ErrnoException): string {
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT') return 'timeout'
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'no-such-name'
  if (code === 'EAI_AGAIN') return 'name-unclear'
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return 'not-secure'
  return 'refused'
}

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
