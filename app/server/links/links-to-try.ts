import type { Reader } from '../../../db'
import { readDirectories, readHelpLines } from '../../../db/directories'
import { readLinks } from '../../../db/listings/links'
import type { ListingKind } from '../../../db/schema'
import type { Directory } from '../../referrals/directory'
import type { HelpLine } from '../../referrals/help-line'

export type LinkToTry = { kind: ListingKind; listingId: string; name: string; url: string }
export type Which = 'due' | 'all' | { id: string }

const DAYS_BETWEEN = 7

export async function linksToTry(read: Reader, which: Which, today: number): Promise<LinkToTry[]> {
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
