import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, pins } from '../../db/schema'
import { freshnessOf } from './answer'
import { selectShown } from './shown-answers'

const MOST = 6

/** Sentences that the answers pinned on a board offer to say, in the order of the pins. */
export async function readSayings(read: Reader, boardId: string, today: number): Promise<string[]> {
  const rows = await selectShown(read)
    .innerJoin(pins, eq(pins.answerId, answers.id))
    .where(eq(pins.boardId, boardId))
    .orderBy(asc(pins.position), asc(pins.answerId))
  const shown = rows.filter(row => freshnessOf(row, today) !== 'under-review')
  return [...new Set(shown.flatMap(({ body }) => sayingsIn(body)))].slice(0, MOST)
}

/** What stands in quotation marks and speaks for the one who says it: "I ...", "we ...", as a whole sentence. */
export function sayingsIn(markdown: string): string[] {
  return [...markdown.matchAll(/["“]([^"“”\n]{12,160})["”]/g)]
    .map(([, said = '']) => said.replace(/[*_\\]/g, '').trim())
    .filter(said => /^[A-Z].*[.?!]$/.test(said) && /\b(?:I|I’m|I'm|me|my|we|us|our)\b/.test(said))
}
