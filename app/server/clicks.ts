import type { Db } from '../../db'
import { addClicks } from '../../db/listings/clicks'
import { readCodes } from '../../db/listings/code'
import { allow } from '../accounts/rate-limit'
import { makeCounter } from './counter'

const PER_HOUR = 60
const MOST = 2_000

const counted = makeCounter(MOST)

/**
 * Counts in memory, without reading the cookie or the body; nothing about the client is kept.
 * @returns false when the address takes no such thing
 */
export function countClick(db: Db, pathname: string, client: string): boolean {
  const code = /^\/e\/([a-z\d]{12})\/opened$/.exec(pathname)?.[1]
  if (!code) return false
  if (allow(client, 'opened', PER_HOUR)) counted.add(db, code)
  return true
}

export async function flushClicks(db: Db, now: number): Promise<void> {
  const clicks = counted.take(db)
  if (clicks.length === 0) return
  const codes = await readCodes(db.read)
  const found = clicks.flatMap(([code, number]) => {
    const named = codes.get(code)
    return named ? [{ ...named, clicks: number }] : []
  })
  await addClicks(db, found, now)
}
