import { isDeepStrictEqual } from 'node:util'
import { and, eq, max, sql } from 'drizzle-orm'
import { dayOf } from '../clock'
import { type Listed, tableOf } from '../directories'
import { appendEvent } from '../events'
import type { Db, Tx } from '../index'
import { type ListingChange, type ListingKind, listingLinks, type Verification } from '../schema'
import { saveFirstVersion, saveVersion } from './listing-versions'

type Pressed = {
  kind: ListingKind
  id: string
  version: number
  by: string
  now: number
}
type Changed = { outcome: 'changed' | 'stale' | 'gone' }

export function editListing(
  db: Db,
  { entry, state, looked, ...pressed }: Pressed & { entry: unknown; state: Verification; looked: boolean },
): Promise<Changed> {
  const today = dayOf(pressed.now)
  return changeListing(db, 'edited', pressed, row =>
    row.state === state && isDeepStrictEqual(row.entry, entry)
      ? null
      : { entry, state, ...(looked ? { checkedDay: today, checkedBy: 'person' as const } : {}) },
  )
}

export function confirmListing(
  db: Db,
  { entryOf, ...pressed }: Pressed & { entryOf: (entry: unknown) => unknown },
): Promise<Changed> {
  const today = dayOf(pressed.now)
  const isPressedTwice = (row: Listed<unknown>) =>
    row.version === pressed.version + 1 && row.checkedDay === today && row.checkedBy === 'person'
  return changeListing(db, 'looked', pressed, row =>
    isPressedTwice(row)
      ? null
      : { entry: entryOf(row.entry), state: 'verified', checkedDay: today, checkedBy: 'person' },
  )
}

export const withdrawListing = (db: Db, pressed: Pressed): Promise<Changed> =>
  changeListing(db, 'withdrawn', pressed, row =>
    row.withdrawnDay === null ? { withdrawnDay: dayOf(pressed.now) } : null,
  )

export const putBackListing = (db: Db, pressed: Pressed): Promise<Changed> =>
  changeListing(db, 'put-back', pressed, row => (row.withdrawnDay === null ? null : { withdrawnDay: null }))

export function addListing(
  db: Db,
  added: { kind: ListingKind; id: string; entry: unknown; state: Verification; by: string; now: number },
): Promise<boolean> {
  const { kind, id, entry, state, by, now } = added
  const table = tableOf(kind)
  const today = dayOf(now)
  return db.write(async tx => {
    const [last] = await tx.select({ position: max(table.position) }).from(table)
    const [row] = await tx
      .insert(table)
      .values({ id, entry, state, position: (last?.position ?? 0) + 1, checkedDay: today, editedDay: today })
      .onConflictDoNothing()
      .returning()
    if (!row) {
      const [there] = await tx.select({ entry: table.entry }).from(table).where(eq(table.id, id))
      return isDeepStrictEqual(there?.entry, entry)
    }
    await saveVersion(tx, kind, row, { change: 'added', by, day: today })
    const detail = { list: kind, listing: id, change: 'added', version: 1 }
    await appendEvent(db, tx, { kind: 'listing-changed', actor: by, now, detail })
    return true
  })
}

type Columns = Partial<Pick<Listed<unknown>, 'entry' | 'state' | 'checkedDay' | 'checkedBy' | 'withdrawnDay'>>

function changeListing(
  db: Db,
  change: ListingChange,
  { kind, id, version, by, now }: Pressed,
  to: (row: Listed<unknown>) => Columns | null,
): Promise<Changed> {
  const table = tableOf(kind)
  const day = dayOf(now)
  return db.write<Changed>(async tx => {
    const [row] = await tx
      .update(table)
      .set({ version: sql`${table.version}` })
      .where(eq(table.id, id))
      .returning()
    if (!row) return { outcome: 'gone' }
    const columns = to(row)
    if (!columns) return { outcome: 'changed' }
    if (row.version !== version) return { outcome: 'stale' }
    await saveFirstVersion(tx, kind, row)
    const [after] = await tx
      .update(table)
      .set({ ...columns, version: version + 1, editedDay: day })
      .where(eq(table.id, id))
      .returning()
    if (!after) return { outcome: 'gone' }
    await saveVersion(tx, kind, after, { change, by, day })
    if (columns.checkedBy === 'person') await callLinksAlive(tx, kind, id)
    const detail = { list: kind, listing: id, change, version: after.version }
    await appendEvent(db, tx, { kind: 'listing-changed', actor: by, now, detail })
    return { outcome: 'changed' }
  })
}

const callLinksAlive = (tx: Tx, kind: ListingKind, id: string) =>
  tx
    .update(listingLinks)
    .set({ failures: 0, deadDay: null })
    .where(and(eq(listingLinks.kind, kind), eq(listingLinks.listingId, id)))
    .returning()
