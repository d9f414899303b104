import type { StarterAnswer } from '../../../db/seed/starter-answers/starter-answer'

/** An answer by one of the demo's professionals, and what has become of it. All days are counted back from today. */
export type ExpertAnswer = Omit<StarterAnswer, 'id'> & {
  /** The handle of its author. */
  by: string
  writtenDaysAgo: number
  /** Days until it has to be reviewed again, where that is not a year. */
  goodForDays?: number
  becomes: 'published' | 'waiting' | 'draft'
  /** It is written for the people who asked the n-th of the asked conversations. */
  askedBy?: number
  /** What the second reader wished to see changed first. */
  asked?: string
  /** What the second reader remarked on single passages. */
  remarks?: { quote: string; words: string }[]
  /** Newer versions, each written and confirmed on its day: some words of the one before become others. */
  later?: { daysAgo: number; words: string; become: string; correction?: string }[]
}
