import type { ReactNode } from 'react'
import { FieldHelp, fieldHelpIds } from './form'

type Props = {
  name: string
  label: string
  hint?: string
  fault?: string | null
  value?: string | undefined
  /** Its options. */
  children: ReactNode
}

/** A labelled list to choose one from; a fault stands beside it. */
export function Select({ name, label, hint, fault, value, children }: Props) {
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <FieldHelp name={name} hint={hint} fault={fault} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={fieldHelpIds({ name, hint, fault })}
        aria-invalid={fault ? true : undefined}
      >
        {children}
      </select>
    </div>
  )
}
