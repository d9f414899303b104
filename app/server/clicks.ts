import type { Db } from '../../db'
import { readCodes } from '../../db/listings/code'
import { addOpens } from '../../db/listings/opens'
import { allow } from '../accounts/rate-limit'
import { makeTally } from './counter'

const PER_HOUR = 60
const MOST = 2_000

const counted = makeTally(MOST)

/**
 * Counts in memory, without reading the cookie or the body; nothing about the client is kept.
 * @returns false when the address takes no such thing
 */
export function takeOpen(db: Db, pathname: string, client: string): boolean {
  const code = /^\/e\/([a-z\d]{12})\/opened$/.exec(pathname)?.[1]
  if (!code) return false
  if (allow(client, 'opened', PER_HOUR)) counted.add(db, code)
  return true
}

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
