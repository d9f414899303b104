import { z } from 'zod'
import { cleanLine, cleanText } from '../moderation/clean-text'

/**
 * How one field of a form is read. None of these refuses anything: a field that is missing or holds what no page of
 * ours sends is empty ('', null, false, []), and of one that came twice the first counts. Whoever needs more says so
 * beside the field.
 */
export type Reader<Value> = z.ZodType<Value, string[]>

const sent = z.array(z.string())
const first = sent.transform(([value = '']) => value)

/** A text of many lines, cleaned. */
export const text: Reader<string> = first.transform(cleanText)

/** A text of one line, cleaned. */
export const line: Reader<string> = first.transform(cleanLine)

/** A box that stands alone, ticked or not. */
export const checked: Reader<boolean> = first.transform(value => value === 'yes')

/** A whole number in digits; null for anything else. */
export const int = (min: number, max: number): Reader<number | null> =>
  first.transform(value => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    return number >= min && number <= max ? number : null
  })

/** The version that a page was made of; -1, which nothing has, is out of date wherever it is compared. */
export const versionNumber: Reader<number> = int(0, 999_999).transform(typed => typed ?? -1)

/** One of those that are known, or null. */
export const oneOf = <const Known extends string>(known: readonly Known[]): Reader<Known | null> =>
  first.transform(value => known.find(each => each === value) ?? null)

/** Those of the known ones that were ticked, each once, in the order in which they are known. */
export const many = <const Known extends string>(known: readonly Known[]): Reader<Known[]> =>
  sent.transform(values => known.filter(each => values.includes(each)))

/** Whatever was ticked and looks like this, each once. */
export const manyLike = (pattern: RegExp): Reader<string[]> =>
  sent.transform(values => [...new Set(values)].filter(value => pattern.test(value)))

/** Ids of rows that stood on the page. */
export const ids = manyLike(/^[0-9a-z]{1,40}$/)

/** All that was sent under one name. A file is no field of ours. */
const valuesOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter(value => typeof value === 'string')

export const readField = <Value>(form: FormData, name: string, reader: Reader<Value>): Value =>
  reader.parse(valuesOf(form, name))

/** Reads the fields that are named, and no others. */
export function readForm<Readers extends Record<string, Reader<unknown>>>(form: FormData, readers: Readers) {
  const values = Object.fromEntries(Object.keys(readers).map(name => [name, valuesOf(form, name)]))
  // Compiling pays for a schema that is used again; this one is made for one form.
  return z.object(readers).parse(values, { jitless: true })
}
