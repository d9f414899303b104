import type { Concern } from '../concern'

export type Rule = {
  concern: Concern
  /** Enough on its own, unless it's far into a long text. */
  names: string[]
  says: string[]
  aside: string[]
  /** Never enough on their own, unless at home on the board. */
  hints: string[]
  /** If any are given, one of these must be in the text too, or `says` and `aside` don't count. */
  onlyWith: string[]
  /** If any of these is in the text, the concern isn't reported. */
  unless: string[]
}

export const PURPOSES = ['names', 'says', 'aside', 'hints', 'onlyWith', 'unless'] as const
export type Purpose = (typeof PURPOSES)[number]
