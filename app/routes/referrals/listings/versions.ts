import type { Reader } from '../../../../db'
import { readVersions } from '../../../../db/listings/versions'
import type { ListingKind } from '../../../../db/schema'
import { listStaff } from '../../../accounts/roles'
import type { Contact } from '../../../referrals/help-line'
import type { Words } from '../../../words'
import { contactLine } from './read-help-line-form'

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
export function differences(words: Words, before: Said, after: Said) {
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
