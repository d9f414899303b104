import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm'
import { dayOf } from '../clock'
import { appendEvent } from '../events'
import type { Db, Reader } from '../index'
import { type ListingKind, listingReports } from '../schema'
import { type Secret, seal, secretFor, unseal } from '../secret'

type ListingReport = Pick<typeof listingReports.$inferSelect, 'first' | 'madeDay'>

const keyOf = (secret: Secret) => secretFor(secret, 'listing-reports')

const DAYS_KEPT = 365
const DIFFERENT = 3
const WEEK = 7

/** 'sent-before': by the same form, with other words. Those stand. */
type ListingReported = { outcome: 'made' | 'sent-before' }

export async function reportListing(
  { db, secret }: { db: Db; secret: Secret },
  report: {
    id: string
    kind: ListingKind
    listingId: string
    reason: string
    note: string
    first: boolean
    now: number
  },
): Promise<ListingReported> {
  const { note, now, ...row } = report
  const noteSealed = note === '' ? null : seal(keyOf(secret), note, row.id)
  return db.write(async tx => {
    const made = await tx
      .insert(listingReports)
      .values({ ...row, noteSealed, madeDay: dayOf(now) })
      .onConflictDoNothing()
      .returning()
    if (made.length === 0) {
      const [before] = await tx.select().from(listingReports).where(eq(listingReports.id, row.id))
      const written = before?.noteSealed ? unseal(keyOf(secret), before.noteSealed, row.id) : ''
      return { outcome: written === note ? 'made' : 'sent-before' }
    }
    const detail = { list: row.kind, listing: row.listingId, reason: row.reason }
    await appendEvent(db, tx, { kind: 'listing-reported', actor: 'reader', now, detail })
    return { outcome: 'made' }
  })
}

export async function readOpenReports(read: Reader, secret: Secret) {
  const rows = await read
    .select()
    .from(listingReports)
    .where(isNull(listingReports.settledDay))
    .orderBy(asc(listingReports.madeDay), asc(listingReports.id))
  return rows.map(({ noteSealed, ...row }) => ({
    ...row,
    note: noteSealed && unseal(keyOf(secret), noteSealed, row.id),
  }))
}

export async function settleListingReports(
  db: Db,
  { kind, id, read, by, now }: { kind: ListingKind; id: string; read: string[]; by: string; now: number },
): Promise<void> {
  if (read.length === 0) return
  await db.write(async tx => {
    const settled = await tx
      .update(listingReports)
      .set({ settledDay: dayOf(now), noteSealed: null })
      .where(
        and(
          eq(listingReports.kind, kind),
          eq(listingReports.listingId, id),
          inArray(listingReports.id, read),
          isNull(listingReports.settledDay),
        ),
      )
      .returning()
    if (settled.length === 0) return
    const detail = { list: kind, listing: id, reports: settled.length }
    await appendEvent(db, tx, { kind: 'listing-reports-read', actor: by, now, detail })
  })
}

/** A client is only known for a day. */
export const isSaidToBeWrong = (reports: ListingReport[], today: number): boolean =>
  reports.filter(report => report.first && report.madeDay > today - WEEK).length >= DIFFERENT

export const purgeListingReports = (db: Db, now: number) =>
  db.write(tx =>
    tx
      .delete(listingReports)
      .where(lt(listingReports.madeDay, dayOf(now) - DAYS_KEPT))
      .returning(),
  )
