import type { Db } from '../../db'
import { readCodes } from '../../db/listings/code'
import { addOpens } from '../../db/listings/opens'
import { allow } from './limits'

/** Opens that one client can add in an hour. */
const PER_HOUR = 60
/** Names that are remembered between two turns of the job; far more than there are entries. */
const MOST = 2_000

const counted = new WeakMap<Db, Map<string, number>>()

/**
 * Counts that a listed place was opened, in memory: neither the cookie nor the body of the request is read, and
 * nothing of the client is kept.
 * @returns false when the address takes no such thing
 */
export function takeOpen(db: Db, pathname: string, client: string): boolean {
  const code = /^\/e\/([a-z\d]{12})\/opened$/.exec(pathname)?.[1]
  if (!code) return false
  const opens = counted.get(db) ?? new Map<string, number>()
  counted.set(db, opens)
  if (allow(client, 'opened', PER_HOUR) && (opens.has(code) || opens.size < MOST))
    opens.set(code, (opens.get(code) ?? 0) + 1)
  return true
}

/** Adds what was counted since the last time to this month's numbers. What a sudden end loses is not counted. */
export async function flushOpens(db: Db, now: number): Promise<void> {
  const opens = counted.get(db)
  if (!opens || opens.size === 0) return
  counted.delete(db)
  const codes = await readCodes(db.read)
  const opened = [...opens].flatMap(([code, number]) => {
    const named = codes.get(code)
    return named ? [{ ...named, opens: number }] : []
  })
  await addOpens(db, opened, now)
}
