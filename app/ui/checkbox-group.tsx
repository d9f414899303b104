import { Fieldset } from './form'

type Props = {
  name: string
  legend: string
  hint?: string
  fault: string | null
  /** What was ticked is "yes" under `name-value`. */
  fields: Record<string, string>
  choices: { value: string; label: string }[]
}

/** Any number of several, each with a box of its own. */
export function CheckboxGroup({ name, legend, hint, fault, fields, choices }: Props) {
  return (
    <Fieldset name={name} legend={legend} hint={hint} fault={fault} several>
      {choices.map(({ value, label }) => {
        const box = `${name}-${value}`
        return (
          <div className="choice" key={value}>
            <input type="checkbox" id={box} name={box} value="yes" defaultChecked={fields[box] === 'yes'} />
            <label htmlFor={box}>{label}</label>
          </div>
        )
      })}
    </Fieldset>
  )
}
