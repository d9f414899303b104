import { eachIn, type Finder } from './detail'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const nth = '(?:[12]?\\d|3[01])(?:st|nd|rd|th)?'
const year = '(?:19[3-9]\\d|20[0-4]\\d)'
const lead = '(?:(?:on|in|since|back in) (?:the )?)?'

const WITH_DAY = new RegExp(
  `(?<![\\w.,/-])${lead}(?:(?:${nth} (?:of )?(?<m1>${month})|(?<m2>${month})\\.? (?:the )?${nth})(?![\\w-])(?:,? (?<y1>${year}))?|(?:\\d{1,2}[./-](?<m3>\\d{1,2})[./-](?<y2>${year}))|(?<y3>${year})-(?<m4>\\d{2})-\\d{2})(?!\\d)`,
  'gi',
)
const MONTH_AND_YEAR = new RegExp(
  `(?<![\\w.,/-])${lead}(?:early |mid |late )?(?<m1>${month}),? (?:of )?(?<y1>${year})(?!\\d)`,
  'gi',
)
const YEAR = new RegExp(`(?<!\\w)(?<how>in|since|back in|of|from|until) (?<y1>${year})(?![\\d%])`, 'gi')
const WORD_MAY = /\bmay (?:\d|the \d)/i

const seasons = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
]
const starts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function seasonOf(named: string | undefined): string {
  const at = Number(named) ? Number(named) - 1 : starts.indexOf((named ?? '').slice(0, 3).toLowerCase())
  return seasons[at] ?? 'some month'
}

function longAgo(then: number, now: number): string {
  if (then > now) return 'later on'
  if (then === now) return 'earlier this year'
  if (then === now - 1) return 'last year'
  return now - then < 10 ? 'some years ago' : 'many years ago'
}

/** "on 14 March 2019" -> "some years ago": a family or an office knows the day. */
export const findDates: Finder = (text, now) => [
  ...eachIn(text, WITH_DAY, ({ start, end, match }) => {
    const { m1, m2, m3, m4, y1, y2, y3 } = match.groups ?? {}
    const then = Number(y1 ?? y2 ?? y3)
    if (!then && WORD_MAY.test(match[0]) && /\bmay\b/.test(match[0])) return null
    const broader = then ? longAgo(then, now) : `in the ${seasonOf(m1 ?? m2 ?? m3 ?? m4)}`
    return { kind: 'date', start, end, broader: since(match[0], broader, then, now) }
  }),
  ...eachIn(text, MONTH_AND_YEAR, ({ start, end, match }) => {
    const then = Number(match.groups?.y1)
    return { kind: 'date', start, end, broader: since(match[0], longAgo(then, now), then, now) }
  }),
  ...eachIn(text, YEAR, ({ start, end, match }) => {
    const { how = '', y1 } = match.groups ?? {}
    const then = Number(y1)
    if (/^(?:of|from|until)$/i.test(how)) return null
    return { kind: 'date', start, end, broader: since(how, longAgo(then, now), then, now), minor: true }
  }),
]

/** "since 2009" is a duration, "in 2009" a moment. */
function since(words: string, moment: string, then: number, now: number): string {
  if (!/^since\b/i.test(words)) return moment
  if (!then) return `since the ${moment.replace(/^in the /, '')}`
  return then >= now - 1 ? 'for some time' : now - then < 10 ? 'for some years' : 'for many years'
}
