import { and, asc, eq, gte, lte } from 'drizzle-orm'
import type { Reader, Tx } from '../../db'
import { newId } from '../../db/ids'
import { passageNotes, staff as staffRows } from '../../db/schema'
import { lettersOver } from '../../moderation/clean-text'
import { text as manyLines, readField } from '../forms'
import type { AnswerRow } from './answer'

/** `quote`: the passage word for word; empty for the whole answer. */
export type Remark = { quote: string; words: string }

const REMARK_LONGEST = 1000
export const WORDS_LONGEST = 2000

export const onAllOfIt = (words: string): Remark[] => (words === '' ? [] : [{ quote: '', words }])

export const notesSince = ({
  state,
  version,
  stillShownVersion,
}: Pick<AnswerRow, 'state' | 'version' | 'stillShownVersion'>) =>
  state === 'published' ? version : (stillShownVersion ?? 1)

export function readRemarks(
  form: FormData,
  text: { easy: string; body: string },
): { typed: string[]; words: string; remarks: Remark[]; tooLong: string[] } {
  const passages = passagesOfAnswer(text)
  const typed = passages.map((_, n) => readField(form, `remark-${n}`, manyLines))
  const words = readField(form, 'words', manyLines)
  return {
    typed,
    words,
    remarks: passages.flatMap((quote, n) => (typed[n] ? { quote, words: typed[n] } : [])),
    tooLong: [
      ...typed.flatMap((remark, n) => (lettersOver(remark, REMARK_LONGEST) > 0 ? `remark-${n}` : [])),
      ...(lettersOver(words, WORDS_LONGEST) > 0 ? ['words'] : []),
    ],
  }
}

export async function saveRemarks(
  tx: Tx,
  {
    answerId,
    version,
    staffId,
    today,
  }: { answerId: string; version: number; staffId: string; today: number },
  remarks: Remark[],
): Promise<number> {
  const there = await tx
    .select({ quote: passageNotes.quote, words: passageNotes.words })
    .from(passageNotes)
    .where(
      and(
        eq(passageNotes.answerId, answerId),
        eq(passageNotes.version, version),
        eq(passageNotes.staffId, staffId),
      ),
    )
  const fresh = remarks.filter(
    ({ quote, words }) => !there.some(note => note.quote === quote && note.words === words),
  )
  if (fresh.length > 0)
    await tx
      .insert(passageNotes)
      .values(fresh.map(remark => ({ id: newId(), answerId, version, staffId, day: today, ...remark })))
  return fresh.length
}

export const readNotes = (read: Reader, answerId: string, from: number, to: number) =>
  read
    .select({
      id: passageNotes.id,
      version: passageNotes.version,
      quote: passageNotes.quote,
      words: passageNotes.words,
      day: passageNotes.day,
      settledDay: passageNotes.settledDay,
      handle: staffRows.handle,
      staffId: passageNotes.staffId,
    })
    .from(passageNotes)
    .leftJoin(staffRows, eq(staffRows.id, passageNotes.staffId))
    .where(
      and(
        eq(passageNotes.answerId, answerId),
        gte(passageNotes.version, from),
        lte(passageNotes.version, to),
      ),
    )
    .orderBy(asc(passageNotes.version), asc(passageNotes.day), asc(passageNotes.id))

type PassageNote = Awaited<ReturnType<typeof readNotes>>[number]

export function inOrder(notes: PassageNote[], text: { easy: string; body: string } | null): PassageNote[] {
  const passages = text ? passagesOfAnswer(text) : []
  const placeOf = ({ quote }: PassageNote) =>
    quote === '' ? -1 : passages.includes(quote) ? passages.indexOf(quote) : passages.length
  return notes.toSorted((a, b) => a.version - b.version || placeOf(a) - placeOf(b))
}

export const passagesOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*+>]|\d+[.)])[^\S\n])/)
    .map(passage => passage.trim())
    .filter(passage => /[\p{L}\p{N}]/u.test(passage))

export const passagesOfAnswer = ({ easy, body }: { easy: string; body: string }): string[] => [
  ...passagesOf(easy),
  ...passagesOf(body),
]

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

const ALIKE = 0.4

export function readsNow(quote: string, passages: string[]): string | null {
  if (passages.includes(quote)) return quote
  const words = wordsIn(quote)
  const weighed = passages.map(passage => {
    const others = wordsIn(passage)
    const shared = [...words].filter(word => others.has(word)).length
    return { passage, share: shared / Math.max(1, Math.min(words.size, others.size)) }
  })
  const [best] = weighed.sort((a, b) => b.share - a.share)
  return best && best.share >= ALIKE ? best.passage : null
}
