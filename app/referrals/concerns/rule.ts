import type { Concern } from '../concern'

/** How one concern is recognised. Every line is written in the language described in `phrase.ts`. */
export type Rule = {
  concern: Concern
  /** Any one of these speaks of the concern. Its words are what the person is shown as the reason. */
  says: string[]
  /** If given, one of these must stand somewhere in the text too. */
  onlyWith?: string[]
  /** If one of these stands anywhere in the text, the rule keeps still. */
  unless?: string[]
}
