import type { ContentNote, Wish } from '../../../db/schema'
import { cleanLine, cleanText, type TooLong, tooLong } from '../../../moderation/clean-text'
import { CONTENT_NOTES } from '../../../moderation/decisions/change-notes'
import { putIn } from '../../../moderation/signals/personal/details/put-in'
import { checked, line, many, manyLike, oneOf, readField, readForm, text } from '../../forms'
import { quoteOf } from '../../prose'
import { levelStyle } from './level-style'

export const TITLE_LIMIT = 120
export const BODY_LIMIT = 10_000
export const wishes: readonly Wish[] = ['heard', 'experience', 'ideas', 'expert']

export type PostFields = {
  title: string
  body: string
  wish: Wish | null
  adult: boolean
  /** Search engines may show the conversation. */
  findable: boolean
  notes: ContentNote[]
  /** An AI tool wrote some of it. */
  aiHelped: boolean
  /** They've seen what could identify them. */
  checked: boolean
}
export type PostFaults = {
  title?: 'empty' | TooLong
  body?: 'empty' | TooLong
  wish?: 'choose'
  persona?: 'choose' | 'which'
  adult?: 'confirm-adult'
}

export function readPostForm(
  form: FormData,
  kind: 'thread' | 'reply',
): { fields: PostFields; faults: PostFaults } {
  const { level, ...typed } = readForm(form, {
    ...{ title: line, body: text, wish: oneOf(wishes) },
    ...{ adult: checked, checked, level: checked },
    ...{ findable: checked, notes: many(CONTENT_NOTES), aiHelped: checked },
  })
  const changed = (field: 'title' | 'body') => {
    const suggested = applySuggestions(form, field, typed[field])
    return level ? levelStyle(suggested).text : suggested
  }
  const fields = { ...typed, title: cleanLine(changed('title')), body: cleanText(changed('body')) }
  const faults: PostFaults = {}
  const title = kind === 'thread' && textFault(fields.title, TITLE_LIMIT)
  const body = textFault(fields.body, BODY_LIMIT)
  if (title) faults.title = title
  if (kind === 'thread' && fields.wish === null) faults.wish = 'choose'
  if (body) faults.body = body
  const { persona, other } = readForm(form, { persona: line, other: line })
  if (persona === OTHER_NAME && other === '') faults.persona = 'choose'
  if (persona !== OTHER_NAME && other !== '') faults.persona = 'which'
  if (!fields.adult) faults.adult = 'confirm-adult'
  return { fields, faults }
}

/** Their name is chosen from the list beside it. */
export const OTHER_NAME = 'other'

/** The id of the persona they chose to write as; a new one has none yet. */
export function chosenPersona(form: FormData): string {
  const { persona, other } = readForm(form, { persona: line, other: line })
  return persona === OTHER_NAME ? other : persona
}

/** What somebody has written so far, with the post that they answer to be cut down below it. */
export const withQuote = (body: string, answered: string): string =>
  `${body}${body && '\n\n'}${quoteOf(answered)}\n\n`

const textFault = (text: string, limit: number) => (text === '' ? 'empty' : tooLong(text, limit))

/** "body 3 9 in my thirties": a passage of a field, and what its writer ticked to stand in its place. */
const TICKED = /^(title|body) (\d{1,6}) (\d{1,6}) (.{1,80})$/

export const suggestionField = (
  field: 'title' | 'body',
  { start, end, broader }: { start: number; end: number; broader: string },
) => `${field} ${start} ${end} ${broader}`

export function applySuggestions(form: FormData, field: 'title' | 'body', words: string): string {
  const ticked = readField(form, 'take', manyLike(TICKED)).flatMap(value => {
    const [, where, start, end, broader = ''] = TICKED.exec(value) ?? []
    const detail = { start: Number(start), end: Number(end), broader }
    return where === field && detail.start < detail.end && detail.end <= words.length ? [detail] : []
  })
  return putIn(words, ticked)
}
