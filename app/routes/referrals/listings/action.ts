import type { AppLoadContext } from '@remix-run/node'
import { dateText, dayOf } from '../../../../db/clock'
import { confirmListing, editListing, putBackListing, withdrawListing } from '../../../../db/listings/change'
import { settleListingReports } from '../../../../db/listings/listing-reports'
import { badRequest } from '../../../context'
import { ids, oneOf, readForm, versionNumber } from '../../../forms'
import {
  directoryFields,
  type ListingFaults,
  type ListingFields,
  readDirectoryForm,
  readHelpLineForm,
} from './read-listing-form'
import type { ListedEntry } from './view'

type Pressed =
  | { outcome: 'changed' }
  /** With what was typed, where something was. */
  | { outcome: 'faulty' | 'stale' | 'gone'; fields: ListingFields | null; faults: ListingFaults }

/** What an operator does on an entry's page: saves new words, says it is right, withdraws it, reads reports. */
export async function listingAction(
  { db, now }: Pick<AppLoadContext, 'db' | 'now'>,
  one: ListedEntry,
  form: FormData,
  by: string,
): Promise<Pressed> {
  const { kind, row } = one
  const { intent, version, report } = readForm(form, {
    intent: oneOf(['save', 'settle', 'withdraw', 'put-back', 'looked']),
    version: versionNumber,
    report: ids,
  })
  const today = dateText(dayOf(now))
  const at = { kind, id: row.id, version, by, now }

  switch (intent) {
    case 'settle':
      await settleListingReports(db, { kind, id: row.id, read: report, by, now })
      return { outcome: 'changed' }
    case 'withdraw':
      return plain(await withdrawListing(db, at))
    case 'put-back':
      return plain(await putBackListing(db, at))
    case 'looked': {
      if (one.kind === 'directory' && one.row.entry.url === null) {
        const fields = { ...directoryFields(one.row.entry), state: row.state }
        return { outcome: 'faulty', fields, faults: { url: 'empty' } }
      }
      const looked = { verifiedOn: today, verifiedBy: 'operator' }
      const entryOf = (entry: unknown) => {
        const { recheck, ...kept } = entry as Record<string, unknown>
        return { ...kept, ...looked, state: 'verified' }
      }
      return plain(await confirmListing(db, { ...at, entryOf }))
    }
    case 'save': {
      const read =
        one.kind === 'directory'
          ? readDirectoryForm(form, one.row.entry, today)
          : readHelpLineForm(form, one.row.entry, today)
      const { fields, faults, entry, looked } = read
      if (Object.keys(faults).length > 0) return { outcome: 'faulty', fields, faults }
      const { outcome } = await editListing(db, { ...at, entry, state: entry.state, looked })
      return outcome === 'changed' ? { outcome } : { outcome, fields, faults }
    }
    default:
      throw badRequest()
  }
}

const plain = ({ outcome }: { outcome: 'changed' | 'stale' | 'gone' }): Pressed =>
  outcome === 'changed' ? { outcome } : { outcome, fields: null, faults: {} }
