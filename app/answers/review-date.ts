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

/** @returns the day as a date field holds it: 2026-11-24 */
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** @returns the day that a date field holds; null when there is no such day */
export function dayFromText(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = Date.parse(`${text}T00:00:00Z`) / DAY
  return Number.isInteger(day) && dateText(day) === text ? day : null
}
