import { faultSentences } from '../../../ui/fault-sentences'
import { Checkbox, CheckboxGroup, FaultList, Field, PostForm, Select } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import type { ApplicationFaults } from './read-application-form'

type Props = {
  address: string
  /** One-time token: the same form makes one application. */
  once: string
  fields: Record<string, string>
  /** A code for each field that is not right yet. */
  faults: ApplicationFaults
  countries: { code: string; name: string }[]
  concerns: { value: string; label: string }[]
  /** Their number is known, and stays where none is typed. */
  keepsNumber?: boolean
}

/** All that somebody tells who asks to be shown as a professional. */
export function ApplicationForm({ address, once, fields, faults, countries, concerns, keepsNumber }: Props) {
  const words = useWords()
  const w = words.credentials.apply
  const { faultOf, listed } = faultSentences(w.faults, faults)
  const box = (
    name: 'name' | 'profession' | 'body' | 'interests' | 'evidence',
    more: { rows?: number; inputMode?: 'url' } = {},
  ) => (
    <Field
      name={name}
      label={w[name]}
      hint={w[`${name}Hint`]}
      fault={faultOf(name)}
      value={fields[name]}
      {...more}
    />
  )
  return (
    <PostForm action={address}>
      <FaultList heading={w.faultsHeading} faults={listed} />
      <input type="hidden" name="once" value={once} />
      {box('name')}
      {box('profession')}
      {box('body')}
      <Field
        name="number"
        label={w.number}
        hint={keepsNumber ? w.numberKept : w.numberHint}
        fault={faultOf('number')}
        value={fields.number}
        spellCheck={false}
      />
      <Checkbox
        name="unregistered"
        label={w.unregistered}
        hint={w.unregisteredHint}
        checked={fields.unregistered === 'yes'}
      />
      <Select name="country" label={w.country} fault={faultOf('country')} value={fields.country ?? ''}>
        <option value="">{w.choose}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <CheckboxGroup
        name="scope"
        legend={w.scope}
        hint={w.scopeHint}
        fault={faultOf('scope')}
        fields={fields}
        choices={concerns}
      />
      {box('interests', { rows: 3 })}
      {box('evidence', { inputMode: 'url' })}
      <Field
        name="evidence-too"
        label={w.evidenceToo}
        hint={w.evidenceTooHint}
        fault={faultOf('evidence-too')}
        value={fields['evidence-too']}
        inputMode="url"
      />
      <button className="button">{w.button}</button>
      <p className="quiet">{w.kept}</p>
    </PostForm>
  )
}
