import type { AppLoadContext } from '@remix-run/node'
import type { Reader } from '../../../../db'
import { dayOf } from '../../../../db/clock'
import { type Listed, readListing } from '../../../../db/directories'
import { listingCode, readCodes } from '../../../../db/listings/code'
import { readVersions } from '../../../../db/listings/listing-versions'
import type { ListingKind } from '../../../../db/schema'
import { listStaff } from '../../../accounts/roles'
import type { Directory } from '../../../referrals/directory'
import type { Contact, HelpLine } from '../../../referrals/help-line'
import { isVerified } from '../../../referrals/listing'
import {
  deadLinks,
  directoryStatus,
  helpLineStatus,
  type ListingStatus,
} from '../../../referrals/listing-status'
import type { Words } from '../../../words'
import { contactLine } from './read-listing-form'

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

/** What readers see of an entry on its own page. */
export function listingView(
  one: ListedEntry,
  { standing, isDead }: { standing: ListingStatus; isDead: (url: string) => boolean },
) {
  const { row, code } = one
  const { entry } = row
  const shared = {
    code,
    standing,
    name: entry.name,
    note: entry.note ?? null,
    countries: entry.countries,
    languages: entry.languages ?? null,
    grade: entry.grade,
    isVerified: isVerified({ ...entry, state: row.state }),
    isLookedAt: entry.verifiedBy !== undefined,
    checkedDay: row.checkedDay,
    checkedBy: row.checkedBy,
  }
  if (one.kind === 'directory') {
    const { about, url, kinds, cost, online, waiting } = one.row.entry
    return {
      ...shared,
      ...{ kind: one.kind, about, kinds, cost, online },
      url: url !== null && isDead(url) ? null : url,
      hasAddress: url !== null,
      waiting: waiting ?? null,
    }
  }
  const { kind: need, alsoFor = [], contacts, hours, audience, cost, waiting } = one.row.entry
  return {
    ...shared,
    kind: one.kind,
    needs: [need, ...alsoFor],
    contacts: contacts.filter(({ href }) => !isDead(href)),
    hours,
    audience: audience ?? null,
    cost: cost ?? null,
    waiting: waiting ?? null,
  }
}

export type ListingView = ReturnType<typeof listingView>

/** What an entry said before and how it changed, for people to read; the newest first. */
export async function shownVersions(words: Words, read: Reader, kind: ListingKind, id: string) {
  const versions = await readVersions(read, kind, id)
  if (versions.length === 0) return []
  const handles = new Map((await listStaff(read)).map(member => [member.id, member.handle]))
  return versions.map((row, n) => {
    const before = versions[n + 1]
    const shownBy = row.by === 'release' ? null : (handles.get(row.by) ?? row.by)
    const { version, change, day } = row
    return {
      ...{ version, change, day, by: shownBy, isFirst: !before },
      changed: before ? differences(words, before, row) : [],
    }
  })
}

type Said = { entry: unknown; state: string }

/** Field by field, in the order in which they stand in the entry; null where there was nothing. */
function differences(words: Words, before: Said, after: Said) {
  const [was, is] = [before, after].map(
    ({ entry, state }) => ({ ...(entry as Record<string, unknown>), state }) as Record<string, unknown>,
  ) as [Record<string, unknown>, Record<string, unknown>]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap(field => {
    const [one, other] = [readable(words, was[field], field), readable(words, is[field], field)]
    return one === other ? [] : [{ field, before: one, after: other }]
  })
}

function readable(words: Words, value: unknown, field: string): string | null {
  const w = words.listings.edit
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'boolean') return value ? w.yes : w.no
  if (field === 'state' && (value === 'verified' || value === 'not-yet-verified')) return w.states[value]
  if (field === 'contacts') return (value as Contact[]).map(contactLine).join(' · ')
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(part => part.join(' '))
      .join(', ')
  return String(value)
}
