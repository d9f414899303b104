import type { Db, Tx } from './index'
import { isUniqueViolation } from './unique'

type Change<T> = {
  /** Lets whoever sends the same at the same moment wait, where no unique value stops them. */
  lock?: (tx: Tx) => Promise<unknown>
  /** What came of the same form before, or null. */
  before: (tx: Tx) => Promise<T | null>
  change: (tx: Tx) => Promise<T>
}

/**
 * Makes a change once, however often and however close together its form arrives; each arrival is told what came of it.
 * A unique value that something else has taken is thrown.
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
