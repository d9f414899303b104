import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { noteLinks } from '../../../db/listings/links'
import type { Patience } from './ask'
import { type LinkToTry, linksToTry, type Which } from './links-to-try'
import { patience, type Tried, tryLink } from './try-link'

export type CheckedLink = LinkToTry & Tried
/** 'offline': nothing at all answered, so the fault is ours and nothing was recorded. */
export type LinkReport = { outcome: 'checked' | 'offline'; links: CheckedLink[] }

const HOSTS_AT_ONCE = 4
const ENOUGH_TO_TELL = 3

/** The only outbound connection that the forum makes. */
export async function checkLinks(
  db: Db,
  { which, now, limits = patience }: { which: Which; now: number; limits?: Patience },
): Promise<LinkReport> {
  const hosts = [...byHost(await linksToTry(db.read, which, dayOf(now))).values()]
  const links: CheckedLink[] = []
  const left = [...hosts]
  const askTheNext = async () => {
    for (let host = left.shift(); host; host = left.shift())
      for (const link of host) links.push({ ...link, ...(await tryLink(link.url, limits)) })
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askTheNext))

  const isSilent = hosts.length >= ENOUGH_TO_TELL && links.every(({ said }) => SILENCE.has(said))
  if (isSilent) return { outcome: 'offline', links }
  const noted = links.map(({ kind, listingId, url, said, meaning }) => ({
    kind,
    listingId,
    url,
    said,
    meaning,
  }))
  if (noted.length > 0) await noteLinks(db, noted, now)
  return { outcome: 'checked', links }
}

const SILENCE = new Set(['no-such-name', 'name-unclear', 'refused', 'timeout'])

function byHost(links: LinkToTry[]): Map<string, LinkToTry[]> {
  const hosts = new Map<string, LinkToTry[]>()
  for (const link of links) {
    const host = URL.canParse(link.url) ? new URL(link.url).host : link.url
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return hosts
}
