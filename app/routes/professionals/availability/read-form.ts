import { dayFromText } from '../../../../db/clock'
import { type Limits, MOST_OPEN } from '../../../professionals/availability'

/** Days. */
const LONGEST_AWAY = 366

/** What a professional set, as typed and as understood; what was ticked is "yes" under `asks-<concern>`. */
export function readLimitsForm(form: FormData, scope: string[], today: number) {
  const typed = (name: string) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, 20)
  const ticked = scope.filter(concern => form.get(`asks-${concern}`) === 'yes')
  const fields: Record<string, string> = {
    most: typed('most'),
    away: typed('away'),
    ...Object.fromEntries(ticked.map(concern => [`asks-${concern}`, 'yes'])),
  }
  const mostOpen = /^\d{1,2}$/.test(fields.most ?? '') ? Number(fields.most) : 0
  const awayUntilDay = fields.away ? dayFromText(fields.away) : null
  const faults: Record<string, string> = {}
  if (mostOpen < 1 || mostOpen > MOST_OPEN) faults.most = 'range'
  if (fields.away) {
    if (awayUntilDay === null) faults.away = 'date'
    else if (awayUntilDay <= today) faults.away = 'past'
    else if (awayUntilDay > today + LONGEST_AWAY) faults.away = 'far'
  }
  if (scope.length > 0 && ticked.length === 0) faults.asks = 'choose'
  const limits: Limits = { mostOpen, awayUntilDay, asks: scope.length > 0 ? ticked : null }
  return { fields, faults, limits }
}
