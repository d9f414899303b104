import { eq, inArray, max } from 'drizzle-orm'
import type { Db } from '../../db'
import { events, installation } from '../../db/schema'

/** The last event after which the files were rebuilt. */
const MARK = 'forgotten-to'

/**
 * Lets the bytes of what was taken back or changed leave the files. A database moves rows between its pages and
 * leaves copies in the gaps, so after a withdrawal the file is written anew; otherwise the log is only folded in.
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
