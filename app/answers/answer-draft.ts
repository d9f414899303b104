import type { Source } from './source'

/** What an author wrote, read and found in order. */
export type AnswerDraft = {
  /** An existing question, or null where `question` is a new one. */
  questionId: string | null
  question: string
  /** The boards it will be pinned on; at least one. */
  boards: string[]
  /** What it helps with; at least one. */
  concerns: string[]
  body: string
  easy: string
  sources: Source[]
  /** Where it holds, ISO 3166-1 alpha-2; empty for everywhere. */
  countries: string[]
  /** What was wrong in the version that readers see; empty where nothing was. */
  correction: string
  reviewByDay: number
  /** Its author says that something in it lies outside of what they were checked for. */
  saysOutside?: boolean
  /** Ids of remarks on passages that its author has seen to; left out, it stays as it was. */
  settled?: string[]
}

/** What was typed, as it was typed, so that a page can show it again. */
export type AnswerFields = {
  questionId: string
  question: string
  boards: string[]
  concerns: string[]
  body: string
  easy: string
  sources: Source[]
  countries: string
  correction: string
  reviewBy: string
  outside: boolean
  settled: string[]
  /** The conversations it is written for; empty where nobody asked. */
  groupId: string
}

export const SOURCES_MOST = 6

export const sixRows = (sources: Source[]): Source[] =>
  Array.from({ length: SOURCES_MOST }, (_, n) => ({
    title: sources[n]?.title ?? '',
    url: sources[n]?.url ?? '',
  }))
