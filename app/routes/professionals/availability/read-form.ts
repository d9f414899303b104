import { dayFromText } from '../../../../db/clock'
import { checked, int, line, readField, readForm } from '../../../forms'
import { type Limits, MOST_OPEN } from '../../../professionals/availability'

/** Days. */
const LONGEST_AWAY = 366

export type LimitsFaults = { most?: 'range'; away?: 'date' | 'past' | 'far'; asks?: 'choose' }

/** What a professional set, as typed and as understood; what was ticked is "yes" under `asks-<concern>`. */
export function readLimitsForm(form: FormData, scope: string[], today: number) {
  const ticked = scope.filter(concern => readField(form, `asks-${concern}`, checked))
  const fields: Record<string, string> = {
    ...readForm(form, { most: line, away: line }),
    ...Object.fromEntries(ticked.map(concern => [`asks-${concern}`, 'yes'])),
  }
  const mostOpen = readField(form, 'most', int(1, MOST_OPEN))
  const awayUntilDay = fields.away ? dayFromText(fields.away) : null
  const faults: LimitsFaults = {}
  if (mostOpen === null) faults.most = 'range'
  if (fields.away) {
    if (awayUntilDay === null) faults.away = 'date'
    else if (awayUntilDay <= today) faults.away = 'past'
    else if (awayUntilDay > today + LONGEST_AWAY) faults.away = 'far'
  }
  if (scope.length > 0 && ticked.length === 0) faults.asks = 'choose'
  const limits: Limits = {
    mostOpen: mostOpen ?? MOST_OPEN,
    awayUntilDay,
    asks: scope.length > 0 ? ticked : null,
  }
  return { fields, faults, limits }
}
