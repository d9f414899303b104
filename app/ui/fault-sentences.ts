import type { TooLong } from '../../moderation/clean-text'

type Sayable = string | TooLong

/** A sentence for every fault that each field can have; one that says by how many letters a text is too long. */
export type Sentences<Faults> = {
  [Field in keyof Faults]-?: Record<Extract<Faults[Field], string>, string> &
    ([Extract<Faults[Field], TooLong>] extends [never] ? unknown : { 'too-long': (over: number) => string })
}

/**
 * What is wrong with a form, in words.
 * @param sentences by field, then by the code of the fault
 * @param faults a code for each field that is not right yet
 */
export function faultSentences<Faults extends Partial<Record<string, Sayable>>>(
  sentences: Sentences<Faults>,
  faults: Faults,
) {
  const faultOf = <Field extends keyof Faults>(field: Field): string | null => {
    const fault: Sayable | undefined = faults[field]
    if (!fault) return null
    const said: Record<string, string | ((over: number) => string)> = sentences[field]
    const sentence = said[typeof fault === 'string' ? fault : 'too-long']
    return typeof sentence === 'function' && typeof fault === 'object'
      ? sentence(fault.over)
      : String(sentence)
  }
  return {
    faultOf,
    /** For the head of the form. */
    listed: Object.keys(faults).flatMap((field): [field: string, sentence: string][] => {
      const sentence = faultOf(field)
      return sentence ? [[field, sentence]] : []
    }),
  }
}
