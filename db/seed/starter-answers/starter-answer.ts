import type { Concern } from '../../../app/referrals/concern'

export type StarterAnswer = {
  /** Stands in URLs, so it says nothing about the subject. */
  id: string
  /** The boards it is pinned on. */
  boards: string[]
  /** What it helps with; at least one. */
  concerns: Concern[]
  question: string
  /** Paragraphs, stress and lists, as `app/prose.ts` reads them. */
  answer: string
  /** The same in two or three very short sentences. */
  easy: string
  sources: { title: string; url: string; doi?: string }[]
}

/** Joins wrapped lines to one per paragraph; empty lines, list items ("- ") and quotes ("> ") stay. */
export function prose(text: TemplateStringsArray): string {
  const lines = text
    .join('')
    .trim()
    .split('\n')
    .map(line => line.trim())
  return lines.join('\n').replace(/(?<=\S)\n(?!\n|- |> )/g, ' ')
}
