import { placesOf } from './phrases'

const ONESELF = placesOf("i/i'm/i've/i'd/i'll/me/myself/we/we've")
const PRONOUN = placesOf(
  "he/he's/she/she's/they/they're/who/you/u/your/his/their",
  'someone/somebody/people/anyone/anybody/everyone/others',
  /(?:him|her|them)(?= (?:to|feel|being|becom|suicid|attempt|self|wish))/,
)
const PERSON = placesOf(
  "(husband|wife|partner|spouse|fianc[eé]e?|boyfriend|girlfriend|bf|gf|ex)('?s)?",
  "(mother|mom|mum|mam|father|dad|parent|brother|sister|sibling|son|daughter|cousin|uncle|aunt|nephew|niece)('?s)?",
  "(grandmother|grandfather|grandma|grandpa|kid|child|children|friend|bestie|colleague|coworker|roommate)('?s)?",
  "(flatmate|neighbou?r|classmate|client|patient|girl|boy|guy|man|woman|teen|teenager|member)('?s)?",
)
/** Here a new clause may begin, about the writer again: "I love my wife but feel ..." */
const NEW_CLAUSE = /,|\b(?:and|but|so|because|cause|cuz|or|yet|while|then|that i)\b/i

/** The nearest subject before it decides; without one, it's the writer. */
export function isSomebodyElse(before: string): boolean {
  const oneself = lastPlace(ONESELF, before)
  const pronoun = lastPlace(PRONOUN, before)
  const person = lastPlace(PERSON, before)
  if (Math.max(pronoun, person) < oneself) return false
  if (pronoun > person || oneself < 0) return pronoun >= 0 || person >= 0
  return person >= 0 && !NEW_CLAUSE.test(before.slice(person))
}

export function lastPlace(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index
  return last
}
