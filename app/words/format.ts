/** Milliseconds. */
const DAY = 86_400_000

/**
 * Numbers, plurals, days and waiting times in one language, by `Intl`.
 * @param categories CLDR's plural categories of the language: each counted noun has a form for every one of them
 */
export function formats<Category extends Intl.LDMLPluralRule>(language: string, ...categories: Category[]) {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const dates = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const shortDates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortMonths = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  const moments = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const regions = new Intl.DisplayNames(language, { type: 'region' })
  const shortRegions = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
  const units = (unit: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })

  return {
    number: (n: number) => numbers.format(n),
    /** "1 reply", "12 replies": the number with the form that its language gives it. */
    count(n: number, forms: Record<Category, string>) {
      const category = categories.find(each => each === plurals.select(n)) ?? categories.at(-1)
      return `${numbers.format(n)} ${category ? forms[category] : ''}`
    },
    percent: (share: number) => percents.format(share),
    /** @param day since 1970 */
    date: (day: number) => dates.format(day * DAY),
    /** "23 Nov" */
    dayShort: (day: number) => shortDates.format(day * DAY),
    /** "today", "yesterday", "3 days ago", then the date. */
    day(day: number, now: number) {
      const ago = Math.floor(now / DAY) - day
      return ago >= 0 && ago < 7 ? relative.format(-ago, 'day') : dates.format(day * DAY)
    },
    /** A moment that moderators see, in UTC. */
    moment: (milliseconds: number) => `${moments.format(milliseconds)} UTC`,
    /** "Tue, 09:00": the same by a moderator's own clock; in UTC, and saying so, where they chose none. */
    ownMoment(milliseconds: number, timeZone: string | null) {
      if (!timeZone) return `${moments.format(milliseconds)} UTC`
      return new Intl.DateTimeFormat(language, {
        ...{ weekday: 'short', hour: '2-digit', minute: '2-digit' },
        ...{ hourCycle: 'h23', timeZone },
      }).format(milliseconds)
    },
    /** "Tuesday 07:00 (Europe/Berlin)": a moment by the clocks of a zone, which the reader may not live in. */
    momentIn(zone: string, milliseconds: number) {
      const moment = new Intl.DateTimeFormat(language, {
        ...{ weekday: 'long', hour: '2-digit', minute: '2-digit' },
        ...{ hourCycle: 'h23', timeZone: zone },
      }).format(milliseconds)
      return `${moment} (${zone})`
    },
    /** "40 minutes", "3 hours", "2 days". */
    duration(minutes: number) {
      if (minutes < 90) return units('minute').format(Math.max(1, Math.round(minutes)))
      if (minutes < 36 * 60) return units('hour').format(Math.round(minutes / 60))
      return units('day').format(Math.round(minutes / 60 / 24))
    },
    /** As `duration`, rounded up, past an hour to whole hours: what is said to happen within it does. */
    within(minutes: number) {
      if (minutes <= 60) return units('minute').format(Math.max(1, Math.ceil(minutes)))
      if (minutes < 36 * 60) return units('hour').format(Math.ceil(minutes / 60))
      return units('day').format(Math.ceil(minutes / 60 / 24))
    },
    /** @param month as `2026-11` */
    month: (month: string) => months.format(Date.parse(`${month}-15`)),
    monthShort: (month: string) => shortMonths.format(Date.parse(`${month}-15`)),
    list: (parts: string[]) => lists.format(parts),
    /** Names that may hold an "and" of their own. */
    names: (parts: string[]) =>
      parts.some(part => / .* /.test(part)) ? parts.join(', ') : lists.format(parts),
    country: (code: string) => regions.of(code) ?? code,
    languageName: (code: string) => languages.of(code) ?? code,
    countryShort: (code: string) => shortRegions.of(code) ?? code,
  }
}
