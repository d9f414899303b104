import { Fieldset } from '../../../ui/form'

type Props = {
  name: string
  legend: string
  hint: string
  fault: string | null
  chosen: string[]
  choices: { value: string; label: string }[]
}

/** Any number of several; what was ticked is sent again and again under one name. */
export function ManyOf({ name, legend, hint, fault, chosen, choices }: Props) {
  return (
    <Fieldset name={name} legend={legend} hint={hint} fault={fault} several>
      {choices.map(({ value, label }) => (
        <div className="choice" key={value}>
          <input
            type="checkbox"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <label htmlFor={`${name}-${value}`}>{label}</label>
        </div>
      ))}
    </Fieldset>
  )
}
