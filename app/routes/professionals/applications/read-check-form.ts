import { dayFromText } from '../../../../db/clock'
import { line, oneOf, readForm, text } from '../../../forms'

export const CHECK_PRESSES = ['check', 'confirm', 'refuse', 'take-back'] as const
export type CheckPress = (typeof CHECK_PRESSES)[number]
export type CheckFields = { check: string; until: string; words: string }

/** Letters. */
const LONGEST = 1_000
/** Days that a check holds: what is proposed, and the most. */
export const CHECK_DAYS = 365
export const CHECK_DAYS_MOST = 2 * 365 + 1

/** What a checker typed, and what is wrong with the part that their press is about. */
export function readCheckForm(form: FormData, today: number) {
  const { press, ...fields } = readForm(form, {
    press: oneOf(CHECK_PRESSES),
    check: text,
    until: line,
    words: text,
  })
  const validUntilDay = dayFromText(fields.until)
  const faults: Record<string, string> = {}
  if (press === 'check') {
    lengthOf('check')
    if (validUntilDay === null) faults.until = 'date'
    else if (validUntilDay <= today) faults.until = 'past'
    else if (validUntilDay > today + CHECK_DAYS_MOST) faults.until = 'far'
  }
  if (press === 'refuse' || press === 'take-back') lengthOf('words')
  return { press, fields, faults, validUntilDay: validUntilDay ?? 0 }

  function lengthOf(name: 'check' | 'words') {
    if (fields[name] === '') faults[name] = 'empty'
    else if (fields[name].length > LONGEST) faults[name] = 'long'
  }
}
