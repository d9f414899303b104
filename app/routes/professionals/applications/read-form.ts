import { hasLetters } from '../../../../moderation/clean-text'
import { checked, line, readField, readForm, text } from '../../../forms'
import type { Facts } from '../../../professionals/applications/facts'
import { CONCERNS } from '../../../referrals/concern'
import { COUNTRIES } from '../../../referrals/country'

/** What stands in the boxes; what was ticked is "yes" under `scope-<concern>`. */
export type ApplicationFields = Record<string, string>
/** A code for each field that is not right yet. */
export type ApplicationFaults = Partial<
  Record<'name' | 'profession' | 'body' | 'number', 'empty' | 'long'>
> & {
  country?: 'choose'
  scope?: 'choose'
  interests?: 'long'
  evidence?: 'empty' | 'address'
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
  const scope = CONCERNS.filter(concern => readField(form, `scope-${concern}`, checked))
  const facts: Facts = { ...typed, scope, number: typed.number || (knownNumber ?? '') }
  const faults: ApplicationFaults = {}
  for (const name of ['name', 'profession', 'body', 'number', 'evidence'] as const)
    if (!hasLetters(facts[name])) faults[name] = 'empty'
  for (const name of ['name', 'profession', 'body', 'number', 'interests'] as const)
    if (facts[name].length > LONGEST[name]) faults[name] = 'long'
  if (!COUNTRIES.has(facts.country)) faults.country = 'choose'
  if (scope.length === 0) faults.scope = 'choose'
  if (!faults.evidence && !isAddress(facts.evidence)) faults.evidence = 'address'
  return { fields: { ...fieldsOf(facts), number: typed.number }, faults, facts }
}

/** A form filled with what is known; the number stays sealed. */
export const fieldsOf = ({ scope, ...facts }: Facts): ApplicationFields => ({
  ...facts,
  number: '',
  ...Object.fromEntries(scope.map(concern => [`scope-${concern}`, 'yes'])),
})

function isAddress(typed: string): boolean {
  if (typed.length > LONGEST.evidence || !URL.canParse(typed)) return false
  const { protocol, hostname, username, password } = new URL(typed)
  return protocol === 'https:' && /^[^.]+(\.[^.]+)+$/.test(hostname) && !username && !password
}
