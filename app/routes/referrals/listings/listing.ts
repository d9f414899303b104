import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { type Listed, readListing } from '../../../../db/directories'
import { listingCode, readCodes } from '../../../../db/listings/code'
import type { Directory } from '../../../referrals/directory'
import { isVerified } from '../../../referrals/evidence'
import type { HelpLine } from '../../../referrals/help-line'
import { directoryStatus, helpLineStatus, type ListingStatus } from '../../../referrals/listing-status'
import { deadLinks } from '../../../referrals/shown-listings'

/** An entry of either list. */
export type ListedEntry = { code: string } & (
  | { kind: 'directory'; row: Listed<Directory> }
  | { kind: 'help-line'; row: Listed<HelpLine> }
)

/** The entry that has this name in addresses, or null. */
export async function findListing(
  { db }: Pick<AppLoadContext, 'db'>,
  code = '',
): Promise<ListedEntry | null> {
  const named = (await readCodes(db.read)).get(code)
  if (!named) return null
  const { kind, id } = named
  if (kind === 'directory') {
    const row = await readListing<Directory>(db.read, kind, id)
    return row && { code: listingCode(kind, id), kind, row }
  }
  const row = await readListing<HelpLine>(db.read, kind, id)
  return row && { code: listingCode(kind, id), kind, row }
}

/** What keeps a directory off the cards, if anything does: one that nobody verified is on none. */
export const cardStatus = ({ entry, state }: Listed<Directory>, standing: ListingStatus) =>
  (standing === 'fresh' || standing === 'old') && !isVerified({ ...entry, state })
    ? ('unverified' as const)
    : standing

/** How an entry stands today, and which of its addresses lead nowhere. */
export async function statusOfListing({ db, now }: Pick<AppLoadContext, 'db' | 'now'>, one: ListedEntry) {
  const dead = (await deadLinks(db))(one.kind)
  return {
    isDead: (url: string) => dead(one.row.id, url),
    standing:
      one.kind === 'directory'
        ? directoryStatus(one.row, dead, dayOf(now))
        : helpLineStatus(one.row, dead, dayOf(now)),
  }
}
