import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../../../db'
import { applications } from '../../../db/schema'

export type ApplicationRow = typeof applications.$inferSelect

/** The application as it is now; until this change ends, nobody else decides it. */
export async function lockApplication(tx: Tx, id: string): Promise<ApplicationRow | null> {
  const [row] = await tx.update(applications).set({ id }).where(eq(applications.id, id)).returning()
  return row ?? null
}

/** The application of a professional that still waits for somebody; null for none. */
export async function openApplicationOf(read: Reader, staffId: string): Promise<ApplicationRow | null> {
  const [row] = await read
    .select()
    .from(applications)
    .where(and(eq(applications.staffId, staffId), inArray(applications.state, ['waiting', 'checked'])))
  return row ?? null
}
