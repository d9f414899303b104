import { DAY, dayOf, HOUR } from '../../db/clock'
import type { Priority } from '../../db/schema'
import { detectSignals } from '../../moderation/signals'
import { triagePost } from '../../moderation/triage'
import type { Random } from './random'
import { minutesWaited } from './review'
import type { Waiting } from './script'

export const DAYS = 120
const LATELY = 14

const hours = [0, 1, 2, 6, 7, 9, 12, 13, 16, 18, 19, 20, 20, 21, 21, 21, 22, 22, 22, 23, 23]

/** Everything decided was written by shortly after midnight, so that public pages are the same all day. */
export const quietSince = (now: number) => Math.min(now, dayOf(now) * DAY + 40 * 60_000)

export function someEvening(
  random: Random,
  now: number,
  { lately, latest }: { lately: number; latest: number },
): number {
  const daysAgo = random.happens(lately)
    ? latest + (LATELY - latest) * random.share() ** 1.4
    : LATELY + (DAYS - LATELY) * random.share() ** 1.25
  const at = (dayOf(now) - Math.ceil(daysAgo)) * DAY + random.pick(hours) * HOUR + random.below(60) * 60_000
  return Math.min(at, quietSince(now) - 6 * HOUR)
}

export function sentLately(random: Random, now: number, text: string, waits: Waiting): number {
  const priority: Priority = triagePost(detectSignals(text), { publishedPosts: 0 }).case?.priority ?? 'soon'
  return now - minutesWaited(random, priority, waits === 'overdue') * 60_000
}

export const beforeTheQueue = (now: number) => dayOf(now) * DAY - 36 * HOUR
