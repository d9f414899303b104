import { isVerified } from '../referrals/evidence'
import type { Standing } from '../referrals/standing'
import type { One } from './listed-one'

/** What readers see of an entry on its own page. */
export function shownListing(
  one: One,
  { standing, isDead }: { standing: Standing; isDead: (url: string) => boolean },
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
    const { about, url, kinds, cost, online } = one.row.entry
    return { ...shared, kind: one.kind, about, url: isDead(url) ? null : url, kinds, cost, online }
  }
  const { kind: need, alsoFor = [], contacts, hours, audience } = one.row.entry
  return {
    ...shared,
    kind: one.kind,
    needs: [need, ...alsoFor],
    contacts: contacts.filter(({ href }) => !isDead(href)),
    hours,
    audience: audience ?? null,
  }
}

export type ShownListing = ReturnType<typeof shownListing>
