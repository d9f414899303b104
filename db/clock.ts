/** Times of what members do are stored as hours and days since 1970; finer ones would link what must stay apart. */
export const HOUR = 3_600_000
export const DAY = 86_400_000

export const hourOf = (milliseconds: number) => Math.floor(milliseconds / HOUR)
export const dayOf = (milliseconds: number) => Math.floor(milliseconds / DAY)
export const dayOfHour = (hour: number) => Math.floor(hour / 24)

/** Rows of one day are numbered from here, at random: in order by the day and no finer. Below 2^53 until 2149. */
export const NUMBERS_A_DAY = 2 ** 37
export const firstNumberOf = (day: number) => day * NUMBERS_A_DAY
export const dayOfNumber = (number: number) => Math.floor(number / NUMBERS_A_DAY)

export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

export function dayFromText(typed: string): number | null {
  const text = typed.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = Date.parse(`${text}T00:00:00Z`) / DAY
  return Number.isInteger(day) && dateText(day) === text ? day : null
}
