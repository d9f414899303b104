import { dayFromText } from '../../../../db/clock'
import { line, oneOf, readForm, text } from '../../../forms'

const CHECK_INTENTS = ['check', 'confirm', 'refuse', 'take-back'] as const
export type CheckFaults = {
  check?: 'empty' | 'long'
  until?: 'date' | 'past' | 'far'
  words?: 'empty' | 'long'
}
export type CheckFields = { check: string; until: string; words: string }

/** Letters. */
const LONGEST = 1_000
/** Days that a check holds: what is proposed, and the most. */
export const CHECK_DAYS = 365
export const CHECK_DAYS_MOST = 2 * 365 + 1

/** What a checker typed, and what is wrong with the part that their button is about. */
export function readCheckForm(form: FormData, today: number) {
  const { intent, ...fields } = readForm(form, {
    intent: oneOf(CHECK_INTENTS),
    check: text,
    until: line,
    words: text,
  })
  const validUntilDay = dayFromText(fields.until)
  const faults: CheckFaults = {}
  if (intent === 'check') {
    lengthOf('check')
    if (validUntilDay === null) faults.until = 'date'
    else if (validUntilDay <= today) faults.until = 'past'
    else if (validUntilDay > today + CHECK_DAYS_MOST) faults.until = 'far'
  }
  if (intent === 'refuse' || intent === 'take-back') lengthOf('words')
  return { intent, fields, faults, validUntilDay: validUntilDay ?? 0 }

  function lengthOf(name: 'check' | 'words') {
    if (fields[name] === '') faults[name] = 'empty'
    else if (fields[name].length > LONGEST) faults[name] = 'long'
  }
}
