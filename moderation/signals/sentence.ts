/** What stands before and after a place within its sentence, as far as it matters for reading it. */
export type Sentence = { before: string; after: string }

const REACH = 140

export function sentenceAround(text: string, start: number, end: number): Sentence {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const begin = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n'))
  const stop = after.search(/[.!?\n]/)
  return { before: before.slice(begin + 1), after: stop < 0 ? after : after.slice(0, stop) }
}

const OWN = /\b(?:i|i'm|im|i've|ive|i'd|i'll|ill|me|myself|we|we're)\b/gi
const OTHER_PRONOUN = /\b(?:he|she|they|who|someone|somebody|people|anyone|anybody|everyone|others|you|u|your|his|their|he's|hes|she's|shes|they're|(?:him|her|them)(?= (?:to|feel|being|becom)))\b/gi
const OTHER_NOUN =
  /\b(?:husband|wife|partner|spouse|fianc[eé]e?|boyfriend|girlfriend|bf|gf|ex|mother|mom|mum|mam|father|dad|parents?|brother|sister|sibling|son|daughter|kids?|child|children|friend|bestie|cousin|uncle|aunt|nephew|niece|grand(?:mother|father|ma|pa)|colleague|coworker|roommate|flatmate|neighbou?r|classmate|client|patient|girl|boy|guy|man|woman|teen(?:ager)?|kid|members?)(?:'?s)?\b/gi
const NEW_CLAUSE = /,|\b(?:and|but|so|because|cause|cuz|or|yet|while|then|that i)\b/i

/** Whose is what follows: the nearest subject before it decides; with none in sight the writer speaks of themself. */
export function isSomebodyElse(before: string): boolean {
  const own = lastIndex(OWN, before)
  const pronoun = lastIndex(OTHER_PRONOUN, before)
  const noun = lastIndex(OTHER_NOUN, before)
  if (Math.max(pronoun, noun) < own) return false
  if (pronoun > noun) return true
  return own < 0 ? noun >= 0 : noun >= 0 && !NEW_CLAUSE.test(before.slice(noun))
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

const LONG_AGO =
  /\b(?:used to|years? ago|months? ago|decades? ago|back (?:then|when|in)|when i was|when we were|as a (?:kid|child|teen\w*|young\w*)|growing up|in (?:the|my) past|in my (?:teens|twenties|thirties|youth|childhood)|in (?:19|20)\d\d|history of|no longer|not anymore|at (?:age|the age of) ?\d+|in (?:high|middle|elementary|primary|secondary) school|in college|childhood|past (?:suicid\w+|attempts?|self)|formerly|previously|my ex\b|ex-?(?:husband|wife|boyfriend|girlfriend|partner))/i
const LATELY =
  /\b(?:now|again|still|today|tonight|yesterday|last night|this (?:morning|evening|afternoon|week|weekend|month)|(?:days?|hours?|weeks?) ago|recently|lately|currently|right now|at the moment|these days|every (?:day|night)|keeps?)\b/i

export const isLongAgo = ({ before, after }: Sentence) => LONG_AGO.test(before) || LONG_AGO.test(after)
export const isLately = ({ before, after }: Sentence) => LATELY.test(before) || LATELY.test(after)
