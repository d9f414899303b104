import { find, type Match } from './find'

/** Digits in one to eight groups, as people write numbers down in many lands. */
const NUMBER = /(?<![\w$€£#=&]|[\w.#][.,:/-])(?:\+ ?|00)?\(?\d{1,15}\)?(?:(?:[ .\/-]|[ -]\(|\) ?|\(| - )\(?\d{1,12}\)?){0,14}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w%°]|[.,:\/]\d|-\d| ?(?:%|°|€|£|\$))/gi

/** The most a telephone number may have (ITU-T E.164). */
const MOST_DIGITS = 15

const CUE = /\b(?:call|text|txt|ring|phone|tel|telephone|mobile|cell|number|whats ?app|wa|contact|reach|sms|viber|signal)\b[^.!?\n]{0,25}$/i
const DATE = /^\(?(?:(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d)(?!\d)/
const UNIT =
  /^[ -]?(?:mgs?|m?cg|grams?|ml|k?cal|calories|pmol|nmol|ng|units?|iu|steps|words|people|men|women|posts|dollars|usd|euros?|pounds?|gbp|bucks|quid|kg|lbs|km|miles|times|minutes|mins?|hours|days|weeks|months|years|yrs|participants|patients)\b/i

/** Telephone numbers; not dates, years, doses, scores, sums, card numbers or network addresses. */
export function findPhones(text: string): Match[] {
  return find(NUMBER, text).flatMap(match => phoneAmong(match, text) ?? [])
}

/** The whole run of digits, or, where it is too long for one number, what is left without its first groups. */
function phoneAmong(match: Match, text: string): Match | null {
  if (count(match.words) <= MOST_DIGITS) return isPhone(match, text) ? match : null
  const next = match.words.search(/(?<=\d)\D+\d/)
  if (next < 0) return null
  const start = match.start + next + match.words.slice(next).search(/[\d+(]/)
  return phoneAmong({ start, end: match.end, words: text.slice(start, match.end) }, text)
}

const count = (words: string) => words.match(/\d/g)?.length ?? 0

function isPhone({ start, end, words }: Match, text: string): boolean {
  const groups = words.replace(/(?:x|ext).*$/i, '').match(/\d+/g) ?? []
  const digits = groups.join('')
  const called = CUE.test(text.slice(Math.max(0, start - 40), start))
  if (digits.length < 7 || digits.length > MOST_DIGITS || DATE.test(words)) return false
  if (/^\+/.test(words)) return digits.length >= 8
  if (/^(\d)\1+$/.test(digits) || /^1234567|^0123456/.test(digits)) return false
  if (called) return true
  if (UNIT.test(text.slice(end, end + 16))) return false
  if (groups.length === 1) return digits.length >= 9 && digits.length <= 12 && !/000$/.test(digits)
  return isGroupedLikePhone(groups, words)
}

function isGroupedLikePhone(groups: string[], words: string): boolean {
  const [first = '', second = ''] = groups
  const last = groups.at(-1) ?? ''
  if (groups.every(group => group.length === 1)) return groups.length >= 9 && first === '0'
  if (groups.slice(1).some(group => group.length < 2) || groups.length > 6) return false
  if (groups.every(group => /^(?:19|20)\d\d$/.test(group))) return false
  if (groups.length === 4 && !/[^\d.]/.test(words) && groups.every(group => Number(group) < 256)) return false
  if (/00$/.test(last) && !/^0/.test(first)) return false
  if (/\//.test(words) && !/^\(?0/.test(words)) return false
  if (groups.length === 2 && /[. ]/.test(words) && first.length < 3 && !/^0/.test(first)) return false
  if (groups.length >= 4 && / /.test(words) && isRising(groups)) return false
  return !(first.length === 1 && second.length < 3)
}

function isRising(groups: string[]): boolean {
  return groups.every((group, at) => at === 0 || Number(group) > Number(groups[at - 1]))
}

const DIGIT_WORD = '(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple)'
const SPOKEN = new RegExp(`\\b(?!one two three)${DIGIT_WORD}(?:[ ,.-]{1,2}${DIGIT_WORD}){6,15}\\b`, 'gi')

/** Numbers spelled out in words, digit by digit. */
export const findSpokenPhones = (text: string) => find(SPOKEN, text)
