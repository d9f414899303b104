import { isVerified } from '../../../referrals/evidence'
import type { ListingStatus } from '../../../referrals/listing-status'
import type { ListedEntry } from './listing'

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
