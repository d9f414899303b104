import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import type { ListingFaults } from './read-listing-form'

type Props = {
  address: string
  kind: 'directory' | 'help-line'
  /** What stands in the boxes; what was ticked is "yes". */
  fields: Record<string, string>
  /** A code for each field that is not right yet. */
  faults: ListingFaults
  /** Of an entry that is there: the version that the form shows. */
  version: number | null
}

const choicesOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** All that an operator may say of a directory or a help line. */
export function ListingForm({ address, kind, fields, faults, version }: Props) {
  const words = useWords()
  const w = words.listings.edit
  const faultOf = (name: string) => {
    const fault = faults[name]
    return fault ? w.faults[fault] : null
  }
  const listed = Object.keys(faults).map((name): [string, string] => [name, faultOf(name) ?? ''])
  const box = (name: string, rows?: number): ReactNode => (
    <Field
      name={name}
      label={w.fields[name]}
      hint={w.hints[name]}
      fault={faultOf(name)}
      value={fields[name]}
      rows={rows}
    />
  )
  const choose = (name: string, labels: Record<string, string>): ReactNode => (
    <RadioGroup
      name={name}
      legend={w.fields[name]}
      fault={faultOf(name)}
      value={fields[name]}
      choices={choicesOf(labels)}
    />
  )
  const several = (name: string, labels: Record<string, string>): ReactNode => (
    <CheckboxGroup
      name={name}
      legend={w.fields[name] ?? name}
      fault={faultOf(name)}
      fields={fields}
      choices={choicesOf(labels)}
    />
  )
  const needs = { ...words.help.kinds, any: w.everyNeed }
  return (
    <PostForm action={address}>
      <FaultList heading={w.faultsHeading} faults={listed} />
      {version !== null && <input type="hidden" name="version" value={version} />}
      {box('name')}
      {kind === 'directory' ? (
        <>
          {box('about', 2)}
          {box('url')}
          <Checkbox name="finder" label={w.fields.finder} checked={fields.finder === 'yes'} />
          {several('kinds', words.listings.kinds)}
          {choose('online', { yes: w.yes, no: w.no, unknown: w.unknown })}
        </>
      ) : (
        <>
          {box('contacts', 4)}
          {choose('kind', needs)}
          {several('alsoFor', needs)}
          {box('hours')}
          {box('audience')}
          {box('sourceUrl')}
        </>
      )}
      {choose('cost', { ...w.costs, unknown: w.unknown })}
      {box('waiting')}
      {box('note', 2)}
      {box('countries')}
      {box('languages')}
      {choose('grade', w.grades)}
      {box('witness', 2)}
      {choose('state', w.states)}
      <Checkbox name="looked" label={w.looked} hint={w.lookedHint} checked={fields.looked === 'yes'} />
      <button className="button" name="intent" value="save">
        {w.save}
      </button>
    </PostForm>
  )
}
