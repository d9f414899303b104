/** Stored times of what members do are hours and days since 1970; finer ones would join what must stay apart. */
export const HOUR = 3_600_000
export const DAY = 86_400_000

export const hourOf = (milliseconds: number) => Math.floor(milliseconds / HOUR)
export const dayOf = (milliseconds: number) => Math.floor(milliseconds / DAY)
export const dayOfHour = (hour: number) => Math.floor(hour / 24)
