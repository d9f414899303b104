import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, pins } from '../../db/schema'
import { freshnessOf } from './answer'
import { selectShown } from './shown-answers'

const MOST = 6

export async function readSuggestedPhrases(read: Reader, boardId: string, today: number): Promise<string[]> {
  const rows = await selectShown(read)
    .innerJoin(pins, eq(pins.answerId, answers.id))
    .where(eq(pins.boardId, boardId))
    .orderBy(asc(pins.position), asc(pins.answerId))
  const shown = rows.filter(row => freshnessOf(row, today) !== 'under-review')
  return [...new Set(shown.flatMap(({ body }) => suggestedPhrasesIn(body)))].slice(0, MOST)
}

/** Quoted whole sentences in the first person: "I ...", "we ...". */
export function suggestedPhrasesIn(markdown: string): string[] {
  return [...markdown.matchAll(/["“]([^"“”\n]{12,160})["”]/g)]
    .map(([, said = '']) => said.replace(/[*_\\]/g, '').trim())
    .filter(said => /^[A-Z].*[.?!]$/.test(said) && /\b(?:I|I’m|I'm|me|my|we|us|our)\b/.test(said))
}
