import type { Source } from './source'

/** What an author wrote, read and found in order. */
export type AnswerDraft = {
  /** An existing question, or null where `question` is a new one. */
  questionId: string | null
  question: string
  /** The boards it will be pinned on; at least one. */
  boards: string[]
  body: string
  easy: string
  sources: Source[]
  reviewByDay: number
}

/** What was typed, as it was typed, so that a page can show it again. */
export type AnswerFields = {
  questionId: string
  question: string
  boards: string[]
  body: string
  easy: string
  sources: Source[]
  reviewBy: string
}

export const SOURCES_MOST = 6

export const sixRows = (sources: Source[]): Source[] =>
  Array.from({ length: SOURCES_MOST }, (_, n) => ({
    title: sources[n]?.title ?? '',
    url: sources[n]?.url ?? '',
  }))
