import { DAY } from '../../db/clock'

/** Months until an answer has to be reviewed again: what is proposed, and the most that may be chosen. */
export const REVIEW_MONTHS = 12
export const REVIEW_MONTHS_MOST = 24

/** The same day of the month, so many months later; the last of the month where it has no such day. */
export function monthsAfter(day: number, months: number): number {
  const from = new Date(day * DAY)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / DAY
}
