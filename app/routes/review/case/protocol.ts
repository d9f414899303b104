import type { AppLoadContext } from '@remix-run/node'
import { DAY, dayOf } from '../../../../db/clock'
import { protocolFor, readFollowUp } from '../../../../moderation/cases/follow-ups'
import type { Protocol } from './crisis-card'

const asDate = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

/** The protocol of a case about danger to somebody, as far as it was followed; null for every other case. */
export async function protocolOf(
  { db, secret, now }: AppLoadContext,
  it: { id: string } & Parameters<typeof protocolFor>[0],
): Promise<Protocol | null> {
  const protocol = protocolFor(it)
  if (!protocol) return null
  const noted = await readFollowUp(db.read, secret, it.id)
  const { steps, words: templates } = protocol
  const day = noted ? noted.followDay : dayOf(now) + 1
  return {
    steps,
    templates,
    done: noted?.steps ?? [],
    note: noted?.note ?? '',
    day: day === null ? '' : asDate(day),
  }
}

const FARTHEST = 366

/** A day as a form gives it: null where it was left empty, "wrong" for what is no day from today to a year ahead. */
export function readFollowDay(typed: string, today: number): number | null | 'wrong' {
  if (typed.trim() === '') return null
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed.trim()) ? Date.parse(`${typed.trim()}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at) || asDate(dayOf(at)) !== typed.trim()) return 'wrong'
  const day = dayOf(at)
  return day >= today && day <= today + FARTHEST ? day : 'wrong'
}
