import { and, desc, eq } from 'drizzle-orm'
import type { Listed } from '../directories'
import type { Reader, Tx } from '../index'
import { type ListingChange, type ListingKind, listingVersions } from '../schema'

type ListingVersion = typeof listingVersions.$inferSelect

type Kept = Pick<Listed<unknown>, 'id' | 'entry' | 'state' | 'version'>

export async function saveVersion(
  tx: Tx,
  kind: ListingKind,
  { id, entry, state, version }: Kept,
  { change, by, day }: { change: ListingChange; by: string; day: number },
): Promise<void> {
  const row = { kind, listingId: id, version, change, entry, state, by, day }
  await tx.insert(listingVersions).values(row).onConflictDoNothing().returning()
}

export const saveFirstVersion = (tx: Tx, kind: ListingKind, row: Kept & { checkedDay: number }) =>
  saveVersion(tx, kind, row, { change: 'came', by: 'release', day: row.checkedDay })

export const readVersions = (read: Reader, kind: ListingKind, id: string): Promise<ListingVersion[]> =>
  read
    .select()
    .from(listingVersions)
    .where(and(eq(listingVersions.kind, kind), eq(listingVersions.listingId, id)))
    .orderBy(desc(listingVersions.version))
