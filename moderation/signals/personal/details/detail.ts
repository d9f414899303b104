export type DetailKind =
  | 'age'
  | 'job'
  | 'employer'
  | 'place'
  | 'date'
  | 'name'
  | 'family'
  | 'health'
  | 'rare'
  | 'contact'

/** Offsets in UTF-16 units. `minor`: so many share it that it only counts beside something else. */
export type Detail = { kind: DetailKind; start: number; end: number; broader: string; minor?: boolean }

export type Finder = (text: string, year: number) => Detail[]

const REACH = 60
/** Nobody reads thousands; the limit also keeps hostile text cheap. */
const MOST = 200

type Around = { start: number; end: number; before: string; after: string; match: RegExpExecArray }

export function eachIn(text: string, pattern: RegExp, found: (around: Around) => Detail | null): Detail[] {
  const details: Detail[] = []
  let seen = 0
  for (const match of text.matchAll(pattern)) {
    if (++seen > MOST) break
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - REACH), start)
    const detail = found({ start, end, before, after: text.slice(end, end + REACH), match })
    if (detail) details.push(detail)
  }
  return details
}

export const men =
  'husband|boyfriend|bf|father|dad|brother|son|uncle|nephew|grandfather|grandpa|stepfather|stepson|stepdad'
export const women =
  'wife|girlfriend|gf|mother|mom|mum|sister|daughter|aunt|niece|grandmother|grandma|stepmother|stepdaughter|stepmum|stepmom'
export const anybody =
  'partner|spouse|fianc[eé]e?|ex|friend|cousin|boss|manager|colleague|coworker|neighbou?r|therapist|counsell?or|roommate|flatmate|lover|child|kid|baby|doctor|gp|teacher'

const MALE = new RegExp(`\\b(?:he|him|his|man|male|guy|${men})\\b`, 'i')
const FEMALE = new RegExp(`\\b(?:she|her|woman|female|lady|${women})\\b`, 'i')

export function whose(subject: string): string {
  if (/\b(?:I|Im|me|myself)\b/i.test(subject)) return 'my'
  if (/\bwe\b/i.test(subject)) return 'our'
  if (MALE.test(subject)) return 'his'
  return FEMALE.test(subject) ? 'her' : 'their'
}
