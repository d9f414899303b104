/** A sentence for every fault that each field can have. */
export type Sentences<Faults> = {
  [Field in keyof Faults]-?: Record<Extract<Faults[Field], string>, string>
}

/**
 * What is wrong with a form, in words.
 * @param sentences by field, then by the code of the fault
 * @param faults a code for each field that is not right yet
 */
export function faultSentences<Faults extends Partial<Record<string, string>>>(
  sentences: Sentences<Faults>,
  faults: Faults,
) {
  const faultOf = <Field extends keyof Faults>(field: Field): string | null => {
    const fault = faults[field]
    return fault ? sentences[field][fault as Extract<Faults[Field], string>] : null
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
