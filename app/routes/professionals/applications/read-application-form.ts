import { dayFromText } from '../../../../db/clock'
import { hasLetters, lettersOver, type TooLong, tooLong } from '../../../../moderation/clean-text'
import { checked, line, oneOf, readField, readForm, text } from '../../../forms'
import type { Facts } from '../../../professionals/professional-facts'
import { CONCERNS } from '../../../referrals/concern'
import { COUNTRIES } from '../../../referrals/country'
import type { Words } from '../../../words'

/** What stands in the boxes; what was ticked is "yes" under `scope-<concern>`. */
type ApplicationFields = Record<string, string>
/** A code for each field that is not right yet. */
export type ApplicationFaults = Partial<
  Record<'name' | 'profession' | 'body' | 'number', 'empty' | TooLong>
> & {
  country?: 'choose'
  scope?: 'choose'
  interests?: TooLong
  evidence?: 'empty' | 'address'
  'evidence-too'?: 'empty' | 'address' | 'twice'
}

/** Letters. */
const LONGEST = { name: 80, profession: 90, body: 90, number: 60, interests: 600, evidence: 500 }

/**
 * What somebody told of themselves, as typed and as understood.
 * @param knownNumber the number that stays where none is typed; null where there is none
 */
export function readApplicationForm(
  form: FormData,
  knownNumber: string | null = null,
): { fields: ApplicationFields; faults: ApplicationFaults; facts: Facts } {
  const typed = readForm(form, {
    ...{ name: line, profession: line, body: line, number: line },
    ...{ country: line, interests: text, evidence: line },
  })
  const more = readForm(form, { 'evidence-too': line, unregistered: checked })
  const { 'evidence-too': evidenceToo, unregistered } = more
  const scope = CONCERNS.filter(concern => readField(form, `scope-${concern}`, checked))
  const number = unregistered ? '' : typed.number || (knownNumber ?? '')
  const facts: Facts = { ...typed, scope, number, evidenceToo }
  const faults: ApplicationFaults = {}
  for (const name of ['name', 'profession', 'body', 'number', 'evidence'] as const)
    if (!hasLetters(facts[name]) && !(name === 'number' && unregistered)) faults[name] = 'empty'
  for (const name of ['name', 'profession', 'body', 'number', 'interests'] as const) {
    const long = tooLong(facts[name], LONGEST[name])
    if (long) faults[name] = long
  }
  if (!COUNTRIES.has(facts.country)) faults.country = 'choose'
  if (scope.length === 0) faults.scope = 'choose'
  if (!faults.evidence && !isAddress(facts.evidence)) faults.evidence = 'address'
  // Without a register, two places have to agree.
  if (evidenceToo === '') {
    if (unregistered) faults['evidence-too'] = 'empty'
  } else if (!isAddress(evidenceToo)) faults['evidence-too'] = 'address'
  else if (evidenceToo === facts.evidence) faults['evidence-too'] = 'twice'
  const fields = { ...fieldsOf(facts), number: typed.number, unregistered: unregistered ? 'yes' : '' }
  return { fields, faults, facts }
}

/** A form filled with what is known; the number stays sealed. */
export const fieldsOf = ({ scope, evidenceToo = '', ...facts }: Facts): ApplicationFields => ({
  ...facts,
  'evidence-too': evidenceToo,
  number: '',
  ...Object.fromEntries(scope.map(concern => [`scope-${concern}`, 'yes'])),
})

function isAddress(typed: string): boolean {
  if (typed.length > LONGEST.evidence || !URL.canParse(typed)) return false
  const { protocol, hostname, username, password } = new URL(typed)
  return protocol === 'https:' && /^[^.]+(\.[^.]+)+$/.test(hostname) && !username && !password
}

/** What an applicant chooses from: every country by its name, and every concern. */
export const applicationChoices = (words: Words) => ({
  countries: [...COUNTRIES]
    .map(code => ({ code, name: words.country(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.language)),
  concerns: concernChoices(words, CONCERNS),
})

/** Concerns as somebody ticks them, beginning with a capital letter. */
export const concernChoices = (words: Words, concerns: readonly string[]) =>
  concerns.map(value => ({ value, label: capital(words, words.credentials.concerns[value] ?? value) }))

const capital = (words: Words, text: string) =>
  text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1)

const CHECK_INTENTS = ['check', 'confirm', 'refuse', 'take-back'] as const
export type CheckFaults = {
  check?: 'empty' | 'long'
  until?: 'date' | 'past' | 'far'
  words?: 'empty' | 'long'
}
/** Letters. */
const LONGEST_CHECK = 1_000
/** Days that a check holds: what is proposed, and the most. */
export const CHECK_DAYS = 365
const CHECK_DAYS_MOST = 2 * 365 + 1

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
    else if (lettersOver(fields[name], LONGEST_CHECK) > 0) faults[name] = 'long'
  }
}
