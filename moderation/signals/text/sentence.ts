import { anyOf } from './phrases'

export type Sentence = { before: string; after: string }

const REACH = 140

export function sentenceAround(text: string, start: number, end: number): Sentence {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const begin = Math.max(...['. ', '! ', '? ', '\n'].map(stop => before.lastIndexOf(stop)))
  const stop = after.search(/[.!?\n]/)
  return { before: before.slice(begin + 1), after: stop < 0 ? after : after.slice(0, stop) }
}

const LONG_AGO = anyOf(
  'used to',
  'year/years/month/months/decade/decades ago',
  'back then/when/in',
  'when i_was/we_were',
  'as a kid/child/teen*/young*',
  'growing up',
  'in the/my past/teens/twenties/thirties/youth/childhood',
  'in [high/middle/elementary/primary/secondary] school/college',
  /in (?:19|20)\d\d/,
  /at (?:age|the age of) ?\d+/,
  'history of',
  'before we/they/i met',
  'no longer',
  'not any_?more',
  'past suicid*/attempt/attempts/self',
  'childhood/formerly/previously',
)

const LATELY = anyOf(
  'now/again/still/today/tonight/yesterday/recently/lately/currently',
  'last night/week',
  'this morning/evening/afternoon/week/weekend/month',
  'day/days/hour/hours/week/weeks ago',
  'ever_since/since_then/to_this_day',
  'right_now/at_the_moment/these_days/every_day/every_night',
)

/** "I used to be glad and now ..." isn't. */
export function isLongAgo({ before, after }: Sentence): boolean {
  const long = before.search(LONG_AGO)
  return LONG_AGO.test(after) || (long >= 0 && !LATELY.test(before.slice(long)))
}
export const isLately = ({ before, after }: Sentence) => LATELY.test(before) || LATELY.test(after)
