import { and, eq, isNotNull } from 'drizzle-orm'
import { dayOf } from '../clock'
import { tableOf } from '../directories'
import { appendEvent } from '../events'
import type { Db, Reader, Tx } from '../index'
import { type ListingKind, listingLinks } from '../schema'

export type TriedLink = {
  kind: ListingKind
  listingId: string
  url: string
  said: string
  /** 'shut': something answered, but refuses machines, which says nothing about the page. */
  meaning: 'answers' | 'gone' | 'fails' | 'shut'
}

const FAILURES_BEFORE_DEAD = 3

type DeadLink = { kind: ListingKind; listingId: string; url: string }

export const readDeadLinks = (read: Reader): Promise<DeadLink[]> =>
  read
    .select({ kind: listingLinks.kind, listingId: listingLinks.listingId, url: listingLinks.url })
    .from(listingLinks)
    .where(isNotNull(listingLinks.deadDay))

export const readLinks = (read: Reader) => read.select().from(listingLinks)

/**
 * An address that answers counts as checked today; one that's gone is dead at once, one that fails after three
 * failures.
 */
export async function noteLinks(db: Db, tried: TriedLink[], now: number): Promise<void> {
  const today = dayOf(now)
  await db.write(async tx => {
    await db.lock(tx, 'listing-links')
    for (const link of tried) {
      await noteLink(tx, link, today)
      if (link.meaning === 'answers') await noteChecked(tx, link, today)
    }
    const number = (meaning: TriedLink['meaning']) => tried.filter(link => link.meaning === meaning).length
    const detail = {
      tried: tried.length,
      answered: number('answers'),
      gone: number('gone'),
      failed: number('fails'),
    }
    await appendEvent(db, tx, { kind: 'links-checked', actor: 'machine', now, detail })
  })
}

async function noteLink(tx: Tx, { kind, listingId, url, said, meaning }: TriedLink, today: number) {
  const one = and(
    eq(listingLinks.kind, kind),
    eq(listingLinks.listingId, listingId),
    eq(listingLinks.url, url),
  )
  const [before] = await tx.select().from(listingLinks).where(one)
  const { failures = 0, deadDay = null, triedDay = 0 } = before ?? {}
  const failed = meaning === 'fails' && triedDay < today ? failures + 1 : failures
  const isDead = meaning === 'gone' || deadDay !== null || failed >= FAILURES_BEFORE_DEAD
  const after =
    meaning === 'answers'
      ? { failures: 0, deadDay: null }
      : { failures: failed, deadDay: isDead ? (deadDay ?? today) : null }
  const row = { kind, listingId, url, said, triedDay: today, ...after }
  await tx
    .insert(listingLinks)
    .values(row)
    .onConflictDoUpdate({
      target: [listingLinks.kind, listingLinks.listingId, listingLinks.url],
      set: { said, triedDay: today, ...after },
    })
    .returning()
}

async function noteChecked(tx: Tx, { kind, listingId }: TriedLink, today: number) {
  const table = tableOf(kind)
  const [row] = await tx.select({ checkedDay: table.checkedDay }).from(table).where(eq(table.id, listingId))
  if (!row || row.checkedDay >= today) return
  await tx
    .update(table)
    .set({ checkedDay: today, checkedBy: 'link' })
    .where(eq(table.id, listingId))
    .returning()
}
