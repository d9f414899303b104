import type { Concern } from '../concern'

/** How one concern is recognised. Every line is written in the language described in `phrase.ts`. */
export type Rule = {
  concern: Concern
  /** It is named outright: one is enough, unless it stands far into a long text. */
  names: string[]
  /** It is said in the usual words. What is found is what the person is shown as the reason. */
  says: string[]
  /** It is said without the usual words. */
  aside: string[]
  /** These point to it where it is at home, or where several come together; none is enough alone. */
  hints: string[]
  /** If there are any, one of these must stand in the text too, or `says` and `aside` say nothing. */
  onlyWith: string[]
  /** With one of these anywhere it is about something else, and the rule keeps still. */
  unless: string[]
}

/** What a phrase of a rule is for. */
export const PURPOSES = ['names', 'says', 'aside', 'hints', 'onlyWith', 'unless'] as const
export type Purpose = (typeof PURPOSES)[number]
