import type { Db } from '../../db'
import { dayOf } from '../../db/clock'
import { addClicks } from '../../db/listings/clicks'
import { readCodes } from '../../db/listings/code'
import { allow } from '../accounts/rate-limit'
import { addViews } from '../answers/views'

function makeCounter(most: number) {
  const counted = new WeakMap<Db, Map<string, number>>()
  return {
    /** @param most past this many names, counts are dropped, so that nobody can fill the memory */
    add(db: Db, name: string): void {
      const numbers = counted.get(db) ?? new Map<string, number>()
      counted.set(db, numbers)
      if (numbers.has(name) || numbers.size < most) numbers.set(name, (numbers.get(name) ?? 0) + 1)
    },
    take(db: Db): [name: string, number: number][] {
      const numbers = counted.get(db) ?? []
      counted.delete(db)
      return [...numbers]
    },
  }
}

const PER_HOUR = 60
const MOST_LISTINGS = 2_000

const clicks = makeCounter(MOST_LISTINGS)

/**
 * Counts in memory, without reading the cookie or the body; nothing about the client is kept.
 * @returns false when the address takes no such thing
 */
export function countClick(db: Db, pathname: string, client: string): boolean {
  const code = /^\/e\/([a-z\d]{12})\/opened$/.exec(pathname)?.[1]
  if (!code) return false
  if (allow(client, 'opened', PER_HOUR)) clicks.add(db, code)
  return true
}

export async function flushClicks(db: Db, now: number): Promise<void> {
  const counted = clicks.take(db)
  if (counted.length === 0) return
  const codes = await readCodes(db.read)
  const found = counted.flatMap(([code, number]) => {
    const named = codes.get(code)
    return named ? [{ ...named, clicks: number }] : []
  })
  await addClicks(db, found, now)
}

const MOST_ANSWERS = 5_000

const views = makeCounter(MOST_ANSWERS)

export const countView = (db: Db, answerId: string): void => views.add(db, answerId)

export const flushViews = (db: Db, now: number): Promise<void> => addViews(db, views.take(db), now)

const MOST_SEEN = 20_000

let day = -1
const seen = new Set<string>()

export const isFirstToday = (client: string, what: string, now: number): boolean =>
  noteToday(client, what, now) === 'first'

/** 'full': so many came that this one can't be told from the others, and isn't noted. */
export function noteToday(client: string, what: string, now: number): 'first' | 'again' | 'full' {
  if (dayOf(now) !== day) {
    day = dayOf(now)
    seen.clear()
  }
  const name = `${what} ${client}`
  if (seen.has(name)) return 'again'
  if (seen.size >= MOST_SEEN) return 'full'
  seen.add(name)
  return 'first'
}

export const forgetToday = (client: string, what: string): boolean => seen.delete(`${what} ${client}`)
