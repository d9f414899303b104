import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { appendEvent } from '../../db/events'
import { professionals } from '../../db/schema'

export const MOST_OPEN = 10

export type Limits = {
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
