import type { AppLoadContext } from '@remix-run/node'
import { READING_AIM, readingOf } from '../../../../moderation/signals/reading-grade'
import type { Autosave } from '../../../answers/answer-drafts'
import { type AnswerFields, type Known, sourcesOf } from '../../../answers/answer-form'
import type { BoardQuestions } from '../../../answers/questions/question'
import { placeOf, readAddress } from '../../../answers/source'
import { int, readField } from '../../../forms'
import { readLimits } from '../../../professionals/availability'
import { CONCERNS } from '../../../referrals/concern'
import { COUNTRIES } from '../../../referrals/country'
import type { ReadingView } from './answer-preview'

/** What a form of an answer may choose from. */
export const knownTo = (
  boards: BoardQuestions[],
  more: Pick<Known, 'words' | 'questions' | 'corrects' | 'scope' | 'today'>,
): Known => ({
  boards: boards.map(board => board.id),
  concerns: CONCERNS,
  countries: COUNTRIES,
  ...more,
})

/** The concerns that this author was checked for; none where nobody asked. */
export const scopeOf = async ({ db }: AppLoadContext, { id }: { id: string }): Promise<string[]> =>
  (await readLimits(db.read, id))?.scope ?? []

export function shownReading(text: string): ReadingView | null {
  const reading = readingOf(text)
  return reading && { ...reading, easy: reading.grade <= READING_AIM }
}

export const readingsOf = ({ body, easy }: Pick<AnswerFields, 'body' | 'easy'>) => ({
  body: shownReading(body),
  easy: shownReading(easy),
})

/** An answer as readers would see it, from what is typed; a source without an address that works is left out. */
export const previewPost = (fields: AnswerFields) => ({
  easy: fields.easy,
  body: fields.body,
  sources: sourcesOf(fields)
    .filter(({ url }) => readAddress(url) !== null)
    .map(source => ({ ...source, place: placeOf(source.url) })),
})

/** @returns of what was kept when the form was made; 0 for nothing, -1 for what is no number */
export function turnOf(form: FormData): number {
  return form.has('turn') ? (readField(form, 'turn', int(0, 999_999_999)) ?? -1) : 0
}

/** Whether saving now would do away with something newer that was kept in another window. */
export const hidesNewer = (kept: Autosave): boolean => kept.outcome === 'newer' && kept.turn > 0
