import { type Priority, policy } from '../policy'

const QUARTER = 15 * 60_000

/** When a case counts as opened: the next quarter hour, so that its row says no more than a deadline needs. Milliseconds. */
export const openingAt = (now: number): number => Math.ceil(now / QUARTER) * QUARTER

/** By when somebody looks at what came in now, in milliseconds since 1970. */
export const deadlineOf = (priority: Priority, now: number): number =>
  openingAt(now) + policy().deadlines[priority] * 60_000
