import type { Db, Tx } from './index'
import { isUniqueViolation } from './unique'

type Change<T> = {
  /** For changes that no unique value protects from running twice at the same moment. */
  lock?: (tx: Tx) => Promise<unknown>
  before: (tx: Tx) => Promise<T | null>
  change: (tx: Tx) => Promise<T>
}

/**
 * Runs a change once, however often its form arrives, and returns what it did each time.
 * @throws a unique violation that isn't the form's own
 */
export async function idempotent<T>(db: Db, { lock, before, change }: Change<T>): Promise<T> {
  const lookBefore = async (tx: Tx) => {
    await lock?.(tx)
    return before(tx)
  }
  try {
    return await db.write(async tx => (await lookBefore(tx)) ?? change(tx))
  } catch (why) {
    if (!isUniqueViolation(why)) throw why
    const made = await db.write(lookBefore)
    if (made === null) throw why
    return made
  }
}
