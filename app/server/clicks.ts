import type { Db } from '../../db'
import { readCodes } from '../../db/listings/code'
import { addOpens } from '../../db/listings/opens'
import { allow } from '../accounts/rate-limit'
import { makeTally } from './counter'

/** Opens that one client can add in an hour. */
const PER_HOUR = 60
/** Names that are remembered between two turns of the job; far more than there are entries. */
const MOST = 2_000

const counted = makeTally(MOST)

/**
 * Counts that a listed place was opened, in memory: neither the cookie nor the body of the request is read, and
 * nothing of the client is kept.
 * @returns false when the address takes no such thing
 */
export function takeOpen(db: Db, pathname: string, client: string): boolean {
  const code = /^\/e\/([a-z\d]{12})\/opened$/.exec(pathname)?.[1]
  if (!code) return false
  if (allow(client, 'opened', PER_HOUR)) counted.add(db, code)
  return true
}

/** Adds what was counted since the last time to this month's numbers. What a sudden end loses is not counted. */
export async function flushOpens(db: Db, now: number): Promise<void> {
  const opens = counted.take(db)
  if (opens.length === 0) return
  const codes = await readCodes(db.read)
  const opened = opens.flatMap(([code, number]) => {
    const named = codes.get(code)
    return named ? [{ ...named, opens: number }] : []
  })
  await addOpens(db, opened, now)
}
