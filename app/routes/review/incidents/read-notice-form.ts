import type { IncidentAbout, IncidentReplies } from '../../../../db/schema'
import { int, oneOf, readForm, text } from '../../../forms'
import type { Words } from '../../../words'
import type { NoticeFault, NoticeFields } from './notice-fields'

const abouts = ['death', 'serious'] as const satisfies IncidentAbout[]
const repliesChoices = ['closed', 'held'] as const satisfies IncidentReplies[]
const models = ['died-memorial', 'died-neutral', 'serious-closed', 'serious-held'] as const

export function readNoticeForm(form: FormData) {
  return readForm(form, {
    intent: oneOf(['change', 'lift', 'steps', 'note', 'close', 'open']),
    put: oneOf(models),
    about: oneOf(abouts),
    words: text,
    replies: oneOf(repliesChoices),
    version: int(1, 999_999),
  })
}

/** A model text goes where nothing stands yet, or below what does: nothing typed is lost. */
export const withModel = (words: Words, typed: string, model: (typeof models)[number]): string =>
  [typed, words.incidents.model[model]].filter(Boolean).join('\n\n')

/** What is missing in the form before any rule is asked. */
export const missingIn = ({ about, replies }: NoticeFields): NoticeFault[] => [
  ...(about ? [] : ['about' as const]),
  ...(replies ? [] : ['replies' as const]),
]
