import { gte, sql } from 'drizzle-orm'
import type { Db, Reader } from '../index'
import { listingClicks } from '../schema'
import type { ProfessionalLink } from './code'

export function monthOf(now: number): number {
  const date = new Date(now)
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}

type Clicks = ProfessionalLink & { clicks: number }

/** No event: its hour would reveal when someone looked. */
export async function addClicks(db: Db, counted: Clicks[], now: number): Promise<void> {
  const month = monthOf(now)
  if (counted.length === 0) return
  await db.write(async tx => {
    for (const { kind, id, clicks } of counted)
      await tx
        .insert(listingClicks)
        .values({ kind, listingId: id, month, clicks })
        .onConflictDoUpdate({
          target: [listingClicks.kind, listingClicks.listingId, listingClicks.month],
          set: { clicks: sql`${listingClicks.clicks} + ${clicks}` },
        })
        .returning()
  })
}

export const readClicks = (read: Reader, now: number) =>
  read
    .select()
    .from(listingClicks)
    .where(gte(listingClicks.month, monthOf(now) - 11))
