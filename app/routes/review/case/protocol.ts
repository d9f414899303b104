import type { AppLoadContext } from '@remix-run/node'
import { dateText, dayFromText, dayOf } from '../../../../db/clock'
import { protocolFor, readFollowUp } from '../../../../moderation/cases/follow-ups'
import type { Protocol } from './crisis-card'

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
    day: day === null ? '' : dateText(day),
    seen: noted?.mark ?? 'none',
  }
}

const FARTHEST = 366

/** A day as a form gives it: null where it was left empty, "wrong" for what is no day from today to a year ahead. */
export function readFollowDay(typed: string, today: number): number | null | 'wrong' {
  if (typed === '') return null
  const day = dayFromText(typed)
  return day !== null && day >= today && day <= today + FARTHEST ? day : 'wrong'
}
