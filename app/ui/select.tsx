import type { ReactNode } from 'react'
import { Beside, besides } from './form'

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
      <Beside name={name} hint={hint} fault={fault} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={besides({ name, hint, fault })}
        aria-invalid={fault ? true : undefined}
      >
        {children}
      </select>
    </div>
  )
}
