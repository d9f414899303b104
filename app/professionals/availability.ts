import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayFromText } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { professionals } from '../../db/schema'
import { checked, int, line, readField, readForm } from '../forms'

const MOST_OPEN = 10

type Limits = {
  mostOpen: number
  awayUntilDay: number | null
  asks: string[] | null
}

export async function readLimits(read: Reader, staffId: string) {
  const [row] = await read
    .select({
      mostOpen: professionals.mostOpen,
      awayUntilDay: professionals.awayUntilDay,
      asks: professionals.asks,
      scope: professionals.scope,
      interests: professionals.interests,
    })
    .from(professionals)
    .where(eq(professionals.staffId, staffId))
  return row ?? null
}

export const setLimits = (
  db: Db,
  { staffId, limits, now }: { staffId: string; limits: Limits; now: number },
): Promise<{ outcome: 'set' | 'gone' }> =>
  db.write(async tx => {
    const [held] = await tx
      .update(professionals)
      .set({ staffId })
      .where(eq(professionals.staffId, staffId))
      .returning()
    if (!held) return { outcome: 'gone' }
    const wanted = limits.asks?.filter(concern => held.scope.includes(concern)) ?? null
    const asks = wanted === null || wanted.length === held.scope.length ? null : wanted
    await tx
      .update(professionals)
      .set({ ...limits, asks })
      .where(eq(professionals.staffId, staffId))
      .returning()
    await appendEvent(db, tx, { kind: 'desk-limited', actor: staffId, now })
    return { outcome: 'set' }
  })

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
