import { COSTS, type Directory } from '../../../referrals/directory'
import { KINDS_OF_HELP } from '../../../referrals/kinds-of-help'
import { asKept, readCommon, reading } from './read-form'

const ONLINE = ['yes', 'no', 'unknown'] as const

/**
 * What an operator says of a directory.
 * @param before what it said until now; null for a new one
 * @param today YYYY-MM-DD
 */
export function readDirectoryForm(form: FormData, before: Directory | null, today: string) {
  const it = reading(form)
  const about = it.line('about', true) ?? ''
  const url = it.address('url') ?? null
  const kinds = it.ticked('kinds', KINDS_OF_HELP, before?.kinds)
  if (kinds.length === 0) it.faults.kinds = 'none-chosen'
  const cost = it.oneOf('cost', [...COSTS, 'unknown'] as const)
  const online = it.oneOf('online', ONLINE)
  const { looked, common } = readCommon(it, before, today)
  // Nobody can have looked at what has no address.
  if (url === null && common.state === 'verified') it.faults.url = 'empty'
  const waiting = it.line('waiting')
  const entry: Directory = asKept({
    gatheredOn: today,
    id: '',
    ...before,
    ...common,
    ...{ about, url, kinds, waiting },
    finder: it.fields.finder === 'yes',
    cost: !cost || cost === 'unknown' ? null : cost,
    online: online === 'yes' ? true : online === 'no' ? false : null,
  })
  return { fields: it.fields, faults: it.faults, entry, looked }
}

/** A directory as its form shows it. */
export const directoryFields = (entry: Directory): Record<string, string> => ({
  ...{ name: entry.name, about: entry.about, note: entry.note ?? '', url: entry.url ?? '' },
  ...{ countries: entry.countries.join(', '), languages: (entry.languages ?? []).join(', ') },
  ...Object.fromEntries(entry.kinds.map(kind => [`kinds-${kind}`, 'yes'])),
  ...(entry.finder === false ? {} : { finder: 'yes' }),
  cost: entry.cost ?? 'unknown',
  waiting: entry.waiting ?? '',
  online: entry.online === null ? 'unknown' : entry.online ? 'yes' : 'no',
  ...{ grade: entry.grade, witness: entry.witness },
})
