import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useFrame } from './frame'

/** A form of ours: posts to its own address unless told otherwise, and carries the session's token. */
export function PostForm({
  action,
  className,
  withoutCookie = false,
  token,
  children,
}: {
  action?: string
  className?: string
  /** On pages that people read: a guest's has no token, as reading shall set no cookie. */
  withoutCookie?: boolean
  /** In place of this session's token. */
  token?: string
  children: ReactNode
}) {
  const frame = useFrame()
  const own = withoutCookie && !frame.signedIn ? '' : frame.token
  return (
    <form
      method="post"
      action={action}
      className={className}
      noValidate
      autoComplete="off"
      data-answered={useActionData() === undefined ? undefined : ''}
    >
      <input type="hidden" name="token" value={token ?? own} />
      {children}
    </form>
  )
}

/** Tells of a box that people write in it: should the form fail, its words are shown once more under this label. */
export const TypedField = ({ name, label }: { name: string; label: ReactNode }) => (
  <input type="hidden" name="typed" value={typeof label === 'string' ? `${name} ${label}` : name} />
)

type Besides = { name: string; hint?: ReactNode; fault?: string | null | undefined }

/** What stands between a question and its box: a hint, and what has to be looked at. */
const FieldHelp = ({ name, hint, fault }: Besides) => (
  <>
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
  </>
)

/** The ids by which a box names what stands beside it. */
const fieldHelpIds = ({ name, hint, fault }: Besides): string | undefined =>
  [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined

type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  fault?: string | null
  value?: string
  rows?: number
  type?: string
} & Partial<{
  maxLength: number
  autoComplete: string
  autoCapitalize: string
  inputMode: 'numeric' | 'url'
  spellCheck: boolean
}>

/** A labelled box for one line, or for several where `rows` is given; a fault stands beside it. */
export function Field({ name, label, hint, fault, value, rows, type = 'text', ...more }: FieldProps) {
  const described = fieldHelpIds({ name, hint, fault })
  const box = {
    id: name,
    name,
    defaultValue: value,
    'aria-describedby': described,
    'aria-invalid': fault ? true : undefined,
    autoComplete: 'off',
    dir: 'auto',
    // A list of faults stands before it, and keeps the focus.
    autoFocus: Boolean(fault),
    ...more,
  }
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <FieldHelp name={name} hint={hint} fault={fault} />
      <TypedField name={name} label={label} />
      {rows ? <textarea {...box} rows={rows} /> : <input type={type} {...box} />}
    </div>
  )
}

/** A question that is answered by boxes: the fieldset's legend asks it, and a fault stands beside it. */
export function Fieldset({
  name,
  legend,
  hint,
  fault,
  several,
  children,
}: {
  name: string
  legend: ReactNode
  hint?: ReactNode
  fault?: string | null
  /** Many boxes, which stand in two columns where there is room. */
  several?: boolean
  children: ReactNode
}) {
  const described = fieldHelpIds({ name, hint, fault })
  const kinds = ['field', fault && 'faulty', several && 'several'].filter(Boolean)
  return (
    <fieldset className={kinds.join(' ')} aria-describedby={described}>
      <legend>{legend}</legend>
      <FieldHelp name={name} hint={hint} fault={fault} />
      {children}
    </fieldset>
  )
}

type Choice = { value: string; label: ReactNode; hint?: ReactNode }

/** The first is named as its question is, so that the list of faults leads to it, and moves the focus there. */
const choiceId = (name: string, value: string, n: number) => (n === 0 ? name : `${name}-${value}`)

/** One of several. */
export function RadioGroup({
  name,
  legend,
  hint,
  fault,
  value,
  choices,
}: {
  name: string
  legend: ReactNode
  hint?: ReactNode
  fault?: string | null
  value?: string | null
  choices: Choice[]
}) {
  return (
    <Fieldset name={name} legend={legend} hint={hint} fault={fault}>
      {choices.map((choice, n) => (
        <div className="choice" key={choice.value}>
          <input
            type="radio"
            id={choiceId(name, choice.value, n)}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === value}
          />
          <label htmlFor={choiceId(name, choice.value, n)}>
            {choice.label}
            {choice.hint && <span className="hint">{choice.hint}</span>}
          </label>
        </div>
      ))}
    </Fieldset>
  )
}

/** A yes that has to be given, or may be. */
export function Checkbox({
  name,
  label,
  hint,
  fault,
  checked,
}: {
  name: string
  label: ReactNode
  hint?: ReactNode
  fault?: string | null
  checked?: boolean
}) {
  const described = fieldHelpIds({ name, hint, fault })
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <div className="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-describedby={described}
          aria-invalid={fault ? true : undefined}
        />
        <label htmlFor={name}>
          {label}
          {hint && (
            <span className="hint" id={`${name}-hint`}>
              {hint}
            </span>
          )}
        </label>
      </div>
    </div>
  )
}

/** What is wrong, at the head of the page, each a link to its field. */
export function FaultList({
  heading,
  faults,
}: {
  heading: string
  faults: [field: string, sentence: string][]
}) {
  if (faults.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: what went wrong is read first, as GOV.UK's error summary does
    <div className="faults" role="alert" tabIndex={-1} autoFocus>
      <h2>{heading}</h2>
      <ul>
        {faults.map(([field, sentence]) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Why nothing was done, where that has nothing to do with a field. */
export const Alert = ({ typed, children }: { typed?: string | undefined; children: ReactNode }) => (
  // biome-ignore lint/a11y/noAutofocus: why nothing was done is read first, as the list of faults is
  <div className="notice" role="alert" tabIndex={-1} autoFocus>
    <p>{children}</p>
    {/* What was typed into a form that isn't there any more. */}
    {typed && (
      <p className="typed" dir="auto">
        {typed}
      </p>
    )}
  </div>
)

type CheckboxGroupProps = {
  name: string
  legend: string
  hint?: string
  fault: string | null
  choices: { value: string; label: ReactNode }[]
} & (
  | {
      /** What was ticked; sent again and again under one name. */
      chosen: string[]
    }
  | {
      /** What was ticked is "yes" under `name-value`. */
      fields: Record<string, string>
    }
)

/** Any number of several. */
export function CheckboxGroup({ name, legend, hint, fault, choices, ...ticked }: CheckboxGroupProps) {
  return (
    <Fieldset name={name} legend={legend} hint={hint} fault={fault} several>
      {choices.map(({ value, label }, n) => {
        const id = choiceId(name, value, n)
        const field = `${name}-${value}`
        const box =
          'chosen' in ticked
            ? { name, value, defaultChecked: ticked.chosen.includes(value) }
            : { name: field, value: 'yes', defaultChecked: ticked.fields[field] === 'yes' }
        return (
          <div className="choice" key={value}>
            <input type="checkbox" id={id} {...box} />
            <label htmlFor={id}>{label}</label>
          </div>
        )
      })}
    </Fieldset>
  )
}

type SelectProps = {
  name: string
  label: string
  hint?: string
  fault?: string | null
  value?: string | undefined
  /** Its options. */
  children: ReactNode
}

/** A labelled list to choose one from; a fault stands beside it. */
export function Select({ name, label, hint, fault, value, children }: SelectProps) {
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
