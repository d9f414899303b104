import { type Priority, policy } from '../policy'

const QUARTER = 15 * 60_000

/** The next quarter hour, so that the row is no finer than a deadline needs. Milliseconds. */
export const openingAt = (now: number): number => Math.ceil(now / QUARTER) * QUARTER

export const deadlineOf = (priority: Priority, now: number): number =>
  openingAt(now) + policy().deadlines[priority] * 60_000
