import { find, type Match } from '../text/find'
import { anyOf } from '../text/phrases'

const SEPARATOR = /[ ./-]|[ -]\(|\) ?|\(| - /.source
const NUMBER = new RegExp(
  [
    /(?<![\w$€£#=&]|[\w.#][.,:/-])/,
    /(?:\+ ?|00)?\(?\d{1,15}\)?/,
    `(?:(?:${SEPARATOR})\\(?\\d{1,12}\\)?){0,14}`,
    /(?: ?(?:x|ext\.?) ?\d{1,5})?/,
    /(?![\w%°]|[.,:/]\d|-\d| ?[%°€£$])/,
  ]
    .map(part => (typeof part === 'string' ? part : part.source))
    .join(''),
  'gi',
)

/** ITU-T E.164. */
const MOST_DIGITS = 15

const CUE =
  /\b(?:call|text|txt|ring|phone|tel|telephone|mobile|cell|number|whats ?app|contact|reach|sms|viber)\b[^.!?\n]{0,25}$/i
const DATE = /^\(?(?:(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d)(?!\d)/
const UNIT = anyOf(
  'mgs?/m?cg/grams?/ml/k?cal/calories/pmol/nmol/ng/units?/iu/kg/lbs/km/miles',
  'steps/words/people/men/women/posts/patients/participants/times',
  'dollars/usd/euros?/pounds?/gbp/bucks/quid',
  'minutes/mins?/hours/days/weeks/months/years/yrs',
)

/** Not dates, years, doses, scores, sums, card numbers or IP addresses. */
export function findPhones(text: string): Match[] {
  return find(NUMBER, text).flatMap(match => phoneAmong(match, text) ?? [])
}

/** The whole run of digits or, if that's too long for one number, what is left without its first groups. */
function phoneAmong(match: Match, text: string): Match | null {
  if ((match.words.match(/\d/g)?.length ?? 0) <= MOST_DIGITS) return isPhone(match, text) ? match : null
  const next = match.words.search(/(?<=\d)\D+\d/)
  if (next < 0) return null
  const start = match.start + next + match.words.slice(next).search(/[\d+(]/)
  return phoneAmong({ start, end: match.end, words: text.slice(start, match.end) }, text)
}

function isPhone({ start, end, words }: Match, text: string): boolean {
  const groups = words.replace(/(?:x|ext).*$/i, '').match(/\d+/g) ?? []
  const digits = groups.join('')
  if (digits.length < 7 || DATE.test(words)) return false
  if (/^\+/.test(words)) return digits.length >= 8
  if (/^(\d)\1+$/.test(digits) || /^0?123456/.test(digits)) return false
  if (CUE.test(text.slice(Math.max(0, start - 40), start))) return true
  if (UNIT.test(text.slice(end, end + 14).split(/[.,;]/)[0] ?? '')) return false
  if (groups.length === 1) return digits.length >= 9 && digits.length <= 12 && !/000$/.test(digits)
  return isGroupedLikePhone(groups, words)
}

function isGroupedLikePhone(groups: string[], words: string): boolean {
  const [first = '', second = ''] = groups
  const leadingZero = first.startsWith('0')
  if (groups.every(group => group.length === 1))
    return groups.length >= 9 && (leadingZero || !isRising(groups))
  if (groups.length > 6 || groups.slice(1).some(group => group.length < 2)) return false

  const years = groups.every(group => /^(?:19|20)\d\d$/.test(group))
  const networkAddress =
    groups.length === 4 && /^[\d.]+$/.test(words) && groups.every(group => Number(group) < 256)
  const roundSum = !leadingZero && /00$/.test(groups.at(-1) ?? '')
  const fraction = !leadingZero && words.includes('/')
  const decimal = !leadingZero && groups.length === 2 && first.length < 3 && /[. ]/.test(words)
  const counting = groups.length >= 4 && words.includes(' ') && isRising(groups)
  const tooShortAtFirst = first.length === 1 && !leadingZero && second.length < 3
  return !(years || networkAddress || roundSum || fraction || decimal || counting || tooShortAtFirst)
}

function isRising(groups: string[]): boolean {
  return groups.every((group, at) => at === 0 || Number(group) > Number(groups[at - 1]))
}

const digitWord = '(?:zero|oh|o|nought|nil|one|two|three|four|five|six|seven|eight|nine|\\d{1,4})'
/** "double seven", "triple five", "nine hundred". */
const run = `(?:(?:double|triple|treble)[ -])?${digitWord}(?:[ -]hundred)?`
const SPOKEN = new RegExp(
  `(?<![\\w.,])(?:plus[ -])?(?!one two three)${run}(?:(?:[ ,.-]{1,2}|, then )${run}){3,15}(?!\\w)`,
  'gi',
)
const WORDS = /[a-z]+/gi
const NUMBERS: Record<string, number> = { double: 1, triple: 2, treble: 2, hundred: 2, plus: 0 }
const FEWEST_DIGITS = 7
const FEWEST_WORDS = 4

/** "oh seven seven double oh, nine hundred, 144". */
export const findSpokenPhones = (text: string): Match[] =>
  find(SPOKEN, text).filter(({ words }) => {
    const spoken = words.match(WORDS) ?? []
    const digits = spoken.reduce((all, word) => all + (NUMBERS[word.toLowerCase()] ?? 1), 0)
    return spoken.length >= FEWEST_WORDS && digits + (words.match(/\d/g)?.length ?? 0) >= FEWEST_DIGITS
  })
