import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Tx } from '../../../db'
import { applications } from '../../../db/schema'

export type ApplicationRow = typeof applications.$inferSelect

export async function lockApplication(tx: Tx, id: string): Promise<ApplicationRow | null> {
  const [row] = await tx.update(applications).set({ id }).where(eq(applications.id, id)).returning()
  return row ?? null
}

export async function openApplicationOf(read: Reader, staffId: string): Promise<ApplicationRow | null> {
  const [row] = await read
    .select()
    .from(applications)
    .where(and(eq(applications.staffId, staffId), inArray(applications.state, ['waiting', 'checked'])))
  return row ?? null
}
