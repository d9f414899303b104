import { eq } from 'drizzle-orm'
import type { Tx } from '../../db'
import { answers } from '../../db/schema'

export type AnswerRow = typeof answers.$inferSelect

/** The answer as it is now; until this transaction ends, nobody else changes it. */
export async function touchAnswer(tx: Tx, id: string): Promise<AnswerRow | null> {
  const [row] = await tx.update(answers).set({ id }).where(eq(answers.id, id)).returning()
  return row ?? null
}
