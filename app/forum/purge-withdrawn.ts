import { eq, inArray, max } from 'drizzle-orm'
import type { Db } from '../../db'
import { events, installation } from '../../db/schema'

const MARK = 'forgotten-to'

/**
 * SQLite leaves copies of deleted text in gaps between rows, so the file is rebuilt after a deletion
 * (docs/decisions/007).
 */
export async function purgeWithdrawn(db: Db): Promise<void> {
  const [[last], [mark]] = await Promise.all([
    db.read
      .select({ seq: max(events.seq) })
      .from(events)
      .where(inArray(events.kind, ['post-withdrawn', 'post-resent', 'edit-sent', 'edit-applied'])),
    db.read.select().from(installation).where(eq(installation.name, MARK)),
  ])
  const upTo = last?.seq ?? 0
  const rebuild = upTo > Number(mark?.value ?? 0)
  await db.checkpoint(rebuild)
  if (!rebuild) return
  const row = { name: MARK, value: String(upTo) }
  await db.write(async tx => {
    await tx.insert(installation).values(row).onConflictDoUpdate({ target: installation.name, set: row })
  })
}
