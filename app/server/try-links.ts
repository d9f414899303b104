import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { readDirectories, readHelpLines } from '../../db/directories'
import { noteLinks, readLinks, type TriedLink } from '../../db/listings/listing-links'
import type { ListingKind } from '../../db/schema'
import type { Directory } from '../referrals/directory'
import type { HelpLine } from '../referrals/help-line'
import { ask, type Patience } from './ask-address'

type CheckedLink = LinkToTry & Tried
/** 'offline': nothing at all answered, so the fault is ours and nothing was recorded. */
type LinkReport = { outcome: 'checked' | 'offline'; links: CheckedLink[] }

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

type LinkToTry = { kind: ListingKind; listingId: string; name: string; url: string }
type Which = 'due' | 'all' | { id: string }

const DAYS_BETWEEN = 7

async function linksToTry(read: Reader, which: Which, today: number): Promise<LinkToTry[]> {
  const [places, lines, tried] = await Promise.all([
    readDirectories<Directory>(read),
    readHelpLines<HelpLine>(read),
    readLinks(read),
  ])
  const listed = [
    ...places.map(row => ({
      ...row,
      kind: 'directory' as const,
      urls: row.entry.url === null ? [] : [row.entry.url],
    })),
    ...lines.map(row => ({ ...row, kind: 'help-line' as const, urls: urlsOf(row.entry) })),
  ]
  const isWanted = ({ id, withdrawnDay }: (typeof listed)[number]) =>
    typeof which === 'object' ? id === which.id : withdrawnDay === null
  const isDue = ({ kind, listingId, url }: LinkToTry) =>
    which !== 'due' ||
    !tried.some(
      link =>
        link.kind === kind &&
        link.listingId === listingId &&
        link.url === url &&
        link.triedDay > today - DAYS_BETWEEN,
    )
  return listed
    .filter(isWanted)
    .flatMap(({ kind, id, entry, urls }) => urls.map(url => ({ kind, listingId: id, name: entry.name, url })))
    .filter(isDue)
}

const urlsOf = ({ contacts, sourceUrl }: HelpLine): string[] => [
  ...new Set([
    ...contacts.map(({ href }) => href).filter(href => /^https?:/.test(href)),
    ...(sourceUrl ? [sourceUrl] : []),
  ]),
]

type Tried = Pick<TriedLink, 'said' | 'meaning'> & {
  movedTo: string | null
}

const patience: Patience = { timeout: 10_000, mayReachPrivate: false }

const MOST_REDIRECTS = 3

export async function tryLink(address: string, limits: Patience = patience): Promise<Tried> {
  const byHead = await follow('HEAD', address, limits)
  return byHead.meaning === 'answers' || cannotGetBetter.has(byHead.said)
    ? byHead
    : follow('GET', address, limits)
}

const cannotGetBetter = new Set(['private', 'not-http', 'no-such-name', 'name-unclear', 'not-secure'])

async function follow(method: 'HEAD' | 'GET', address: string, limits: Patience): Promise<Tried> {
  let at = address
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!URL.canParse(at)) return { said: 'not-http', meaning: 'fails', movedTo: null }
    const url = new URL(at)
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return { said: 'not-http', meaning: 'fails', movedTo: null }
    const movedTo = at === address ? null : at
    const asked = await ask(method, url, limits)
    if ('trouble' in asked) {
      const meaning = asked.trouble === 'no-such-name' ? 'gone' : 'fails'
      return { said: asked.trouble, meaning, movedTo }
    }
    if (![301, 302, 303, 307, 308].includes(asked.status) || !asked.location)
      return { ...meaningOf(asked.status), movedTo }
    if (!URL.canParse(asked.location, url)) return { said: 'not-http', meaning: 'fails', movedTo }
    at = new URL(asked.location, url).href
  }
  return { said: 'too-many-redirects', meaning: 'fails', movedTo: at }
}

/** Closed to machines, but not broken: a person has to check (RFC 9110, 15.5; RFC 6585, 4). */
const SHUT = [401, 403, 429, 451]

function meaningOf(status: number): Pick<Tried, 'said' | 'meaning'> {
  if (status >= 200 && status < 300) return { said: 'answered', meaning: 'answers' }
  if (status === 404 || status === 410) return { said: 'gone', meaning: 'gone' }
  if (SHUT.includes(status)) return { said: 'shut', meaning: 'shut' }
  return { said: 'fault', meaning: 'fails' }
}
