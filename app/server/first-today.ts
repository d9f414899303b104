import { dayOf } from '../../db/clock'

/** Clients remembered in a day; past that, nobody counts as the first. */
const MOST = 20_000

let day = -1
const seen = new Set<string>()

/** Whether this client does this for the first time today, as far as this process knows. In memory only. */
export function isFirstToday(client: string, what: string, now: number): boolean {
  if (dayOf(now) !== day) {
    day = dayOf(now)
    seen.clear()
  }
  const name = `${what} ${client}`
  if (seen.has(name) || seen.size >= MOST) return false
  seen.add(name)
  return true
}
