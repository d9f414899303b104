import type { ReactNode } from 'react'
import type { Task } from '../../accounts/proof-of-work'
import { Field } from '../../ui/form'
import { useWords } from '../../words/use-words'

/** What a form that asks for the key was answered with. */
export type KeyTried = { fault: string | null; typed: string; shown: boolean; task?: Task | null | undefined }

type Props = {
  tried: KeyTried | undefined
  label: string
  hint: string
  /** What the form does; `danger` where that can't be undone. */
  button: string
  danger?: boolean
  /** Stands between the key and the button. */
  children?: ReactNode
}

/** A box for the seven words, hidden or shown, with the button of its form. */
export function KeyField({ tried, label, hint, button, danger = false, children }: Props) {
  const w = useWords().signIn
  const shown = tried?.shown ?? false
  return (
    <>
      {/* A password manager fills in and offers to save a password field, and no other. */}
      <Field
        name="key"
        type={shown ? 'text' : 'password'}
        label={label}
        hint={hint}
        fault={tried?.fault ?? null}
        value={tried?.typed ?? ''}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
      />
      {tried?.task && (
        <>
          <input type="hidden" name="ticket" value={tried.task.ticket} />
          <input type="hidden" name="proof" data-challenge={tried.task.challenge} />
        </>
      )}
      {children}
      <div className="actions">
        <button className={danger ? 'button danger' : 'button'}>{button}</button>
        <button
          className="button second"
          name="intent"
          value={shown ? 'hide' : 'show'}
          data-show={w.show}
          data-hide={w.hide}
        >
          {shown ? w.hide : w.show}
        </button>
      </div>
    </>
  )
}
