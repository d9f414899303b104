const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * Always, or a week such as `{"Mon-Fri": "09:00-17:00", "tz": "Europe/London"}`. A span that ends before it begins
 * goes on into the next morning; "24:00" is the end of the day.
 */
export type OpenHours = '24/7' | Record<string, string>

const DAY_MINUTES = 24 * 60
type Span = { day: string; from: number; to: number }

/**
 * By the clock of the line's own country, without public holidays; null when unknown.
 * @param now milliseconds
 */
export function isOpenAt({ open }: { open?: OpenHours }, now: number): boolean | null {
  if (open === undefined) return null
  if (open === '24/7') return true
  const spans = spansOf(open)
  const clock = spans && clockIn(open.tz ?? '', now)
  if (!spans || !clock) return null
  const yesterday = DAYS[(DAYS.indexOf(clock.day) + 6) % 7]
  return spans.some(({ day, from, to }) => {
    if (day === clock.day && clock.minute >= from && clock.minute < to) return true
    return day === yesterday && clock.minute + DAY_MINUTES < to
  })
}

export function areHours(open: unknown): open is OpenHours {
  if (open === '24/7') return true
  if (typeof open !== 'object' || open === null) return false
  const { tz } = open as Record<string, unknown>
  return typeof tz === 'string' && isTimeZone(tz) && spansOf(open as Record<string, unknown>) !== null
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

function spansOf(week: Record<string, unknown>): Span[] | null {
  const spans: Span[] = []
  for (const [named, hours] of Object.entries(week)) {
    if (named === 'tz') continue
    const days = daysOf(named)
    const times = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(String(hours))
    if (!days || !times) return null
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = times.slice(1).map(Number)
    const from = fromHour * 60 + fromMinute
    const to = toHour * 60 + toMinute
    if (Math.max(from, to) > DAY_MINUTES || Math.max(fromMinute, toMinute) > 59) return null
    for (const day of days) spans.push({ day, from, to: to > from ? to : to + DAY_MINUTES })
  }
  return spans.length > 0 ? spans : null
}

function daysOf(named: string): string[] | null {
  const [first, last = first] = named.split('-').map(each => DAYS.indexOf(each))
  if (first === undefined || last === undefined || first < 0 || last < first) return null
  return DAYS.slice(first, last + 1)
}

function clockIn(timeZone: string, now: number): { day: string; minute: number } | null {
  if (!isTimeZone(timeZone)) return null
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now)
  const part = (type: string) => parts.find(each => each.type === type)?.value
  const day = DAYS.find(each => each === part('weekday'))
  return day ? { day, minute: Number(part('hour')) * 60 + Number(part('minute')) } : null
}
