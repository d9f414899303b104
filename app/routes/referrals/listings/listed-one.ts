import type { AppLoadContext } from '@remix-run/node'
import { dayOf } from '../../../../db/clock'
import { type Listed, readListing } from '../../../../db/directories'
import { listingCode, readCodes } from '../../../../db/listings/code'
import type { Directory } from '../../../referrals/directory'
import { isVerified } from '../../../referrals/evidence'
import type { HelpLine } from '../../../referrals/help-line'
import { deadLinks } from '../../../referrals/shown-listings'
import { directoryStanding, helpLineStanding, type Standing } from '../../../referrals/standing'

/** An entry of either list. */
export type One = { code: string } & (
  | { kind: 'directory'; row: Listed<Directory> }
  | { kind: 'help-line'; row: Listed<HelpLine> }
)

/** The entry that has this name in addresses, or null. */
export async function findListing({ db }: Pick<AppLoadContext, 'db'>, code = ''): Promise<One | null> {
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
export const cardStanding = ({ entry, state }: Listed<Directory>, standing: Standing) =>
  (standing === 'fresh' || standing === 'old') && !isVerified({ ...entry, state })
    ? ('unverified' as const)
    : standing

/** How an entry stands today, and which of its addresses lead nowhere. */
export async function standingOfOne({ db, now }: Pick<AppLoadContext, 'db' | 'now'>, one: One) {
  const dead = (await deadLinks(db))(one.kind)
  return {
    isDead: (url: string) => dead(one.row.id, url),
    standing:
      one.kind === 'directory'
        ? directoryStanding(one.row, dead, dayOf(now))
        : helpLineStanding(one.row, dead, dayOf(now)),
  }
}
