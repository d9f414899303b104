import type { ToAnswer } from './request'

/** What our own pages add to a form, under names that no field has. */
const TO = '/to'
const BECAUSE = '/because'
const LOST = '/lost'

/** Set by a page that failed, so that nothing of a form stands on it. Removed before sending. */
export const FAILED = 'x-failed'

const reasons = ['stale', 'role', '400', '403', '404', '413', '429', '500', '503'] as const
/** Why a form is shown once more: its session is another one, or ended with a role, or an HTTP status. */
export type KeptBecause = (typeof reasons)[number]

/**
 * A form that was refused or that failed: `/stale` shows what was typed, so that it can be sent again to where it was
 * meant to go.
 */
export function asKeptForm(
  { url, headers, form }: ToAnswer,
  because: KeptBecause,
  lost: string[] = [],
): ToAnswer {
  const kept = new URLSearchParams(form ?? '')
  kept.set(TO, url.pathname + url.search)
  kept.set(BECAUSE, because)
  kept.set(LOST, lost.join(' '))
  // A page that was only opened had no form, and no kind of one.
  const kind = { 'content-type': 'application/x-www-form-urlencoded' }
  return { url: new URL('/stale', url), headers: { ...headers, ...kind }, form: kept }
}

export type KeptForm = {
  to: string
  because: KeptBecause
  /** The roles that went, where that is why. */
  lost: string[]
  token: string
  /** What people wrote, each with the label it had in its form. */
  typed: { name: string; label: string; value: string }[]
  /** Choices, ids and the one-time token: sent again, and never shown. */
  hidden: [name: string, value: string][]
}

/** @returns null for a form that didn't come through `asKeptForm` */
export function readKeptForm(form: FormData): KeptForm | null {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  const first = (name: string) => fields.find(([each]) => each === name)?.[1] ?? ''
  const because = reasons.find(each => each === first(BECAUSE))
  const to = first(TO)
  if (!because || !/^\/(?![/\\])/.test(to)) return null
  const labels = labelsOf(fields)
  return {
    to,
    because,
    lost: first(LOST).split(' ').filter(Boolean),
    token: first('token'),
    typed: fields.flatMap(([name, value]) => {
      const label = labels.get(name)
      return label === undefined || value === '' ? [] : [{ name, label, value }]
    }),
    hidden: fields.filter(
      ([name]) => !labels.has(name) && ![TO, BECAUSE, LOST, 'token', 'typed'].includes(name),
    ),
  }
}

/** A form says itself which of its fields people type into: "body Your words", see `TypedField`. */
const labelsOf = (fields: Iterable<[string, string]>) =>
  new Map(
    [...fields]
      .filter(([name]) => name === 'typed')
      .map(([, value]): [string, string] => {
        const [name = '', ...label] = value.split(' ')
        return [name, label.join(' ')]
      }),
  )

export function holdsWords(form: URLSearchParams): boolean {
  const labels = labelsOf(form)
  return [...form].some(([name, value]) => labels.has(name) && value.trim() !== '')
}

/** Why the form has to be shown once more; null where the answer is a page or file of its own. */
export function failureOf({ status, headers }: Response): KeptBecause | null {
  const answers = /^(?:text\/html|application\/json)/.test(headers.get('content-type') ?? '')
  if (status < 400 || (answers && !headers.has(FAILED))) return null
  return reasons.find(each => each === String(status)) ?? (status < 500 ? '400' : '500')
}
