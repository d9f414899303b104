import { gte, sql } from 'drizzle-orm'
import type { Db, Reader } from '../index'
import { listingOpens } from '../schema'
import type { ProfessionalLink } from './code'

export function monthOf(now: number): number {
  const date = new Date(now)
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}

export type Opened = ProfessionalLink & { opens: number }

/** No event: its hour would reveal when someone looked. */
export async function addOpens(db: Db, opened: Opened[], now: number): Promise<void> {
  const month = monthOf(now)
  if (opened.length === 0) return
  await db.write(async tx => {
    for (const { kind, id, opens } of opened)
      await tx
        .insert(listingOpens)
        .values({ kind, listingId: id, month, opens })
        .onConflictDoUpdate({
          target: [listingOpens.kind, listingOpens.listingId, listingOpens.month],
          set: { opens: sql`${listingOpens.opens} + ${opens}` },
        })
        .returning()
  })
}

export const readOpens = (read: Reader, now: number) =>
  read
    .select()
    .from(listingOpens)
    .where(gte(listingOpens.month, monthOf(now) - 11))
