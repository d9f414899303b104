import type { StarterAnswer } from '../../../db/seed/starter-answers/starter-answer'

export type ExpertAnswer = Omit<StarterAnswer, 'id'> & {
  by: string
  writtenDaysAgo: number
  goodForDays?: number
  becomes: 'published' | 'waiting' | 'draft'
  askedBy?: number
  asked?: string
  remarks?: { quote: string; words: string }[]
  later?: { daysAgo: number; words: string; become: string; correction?: string }[]
}
