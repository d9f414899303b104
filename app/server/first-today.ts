import { dayOf } from '../../db/clock'

const MOST = 20_000

let day = -1
const seen = new Set<string>()

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
