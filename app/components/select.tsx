import type { ReactNode } from 'react'

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
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={described}
        aria-invalid={fault ? true : undefined}
      >
        {children}
      </select>
    </div>
  )
}
