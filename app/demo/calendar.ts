import { DAY, dayOf, HOUR } from '../../db/clock'
import type { Priority } from '../../db/schema'
import { detectSignals } from '../../moderation/signals'
import { triagePost } from '../../moderation/triage'
import type { Random } from './random'
import { minutesWaited } from './review'
import type { Waiting } from './script'

/** Days since the demo's forum opened. */
export const DAYS = 120
const LATELY = 14

/** When people write: some at lunch, most in the evening, and a few when they cannot sleep. */
const hours = [0, 1, 2, 6, 7, 9, 12, 13, 16, 18, 19, 20, 20, 21, 21, 21, 22, 22, 22, 23, 23]

/** All that is decided was said by shortly after midnight, so that public pages are the same all day. */
export const quietSince = (now: number) => Math.min(now, dayOf(now) * DAY + 40 * 60_000)

/**
 * When a conversation began, in ms: more often lately than long ago.
 * @param latest the fewest days ago it may have been
 */
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

/** When a post was sent that moderators have not decided yet, from the priority that the real triage gives it. */
export function sentLately(random: Random, now: number, text: string, waits: Waiting): number {
  const priority: Priority = triagePost(detectSignals(text), { publishedPosts: 0 }).case?.priority ?? 'soon'
  return now - minutesWaited(random, priority, waits === 'overdue') * 60_000
}

/** What a conversation must be done with before its last post waits: the longest wait is a day and a third. */
export const beforeTheQueue = (now: number) => dayOf(now) * DAY - 36 * HOUR
