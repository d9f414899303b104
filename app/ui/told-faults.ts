/**
 * What is wrong with a form, in words.
 * @param sentences by field, then by the code of the fault
 * @param faults a code for each field that is not right yet
 */
export function toldFaults(
  sentences: Record<string, Record<string, string>>,
  faults: Record<string, string>,
) {
  const faultOf = (name: string) => sentences[name]?.[faults[name] ?? ''] ?? null
  return {
    faultOf,
    /** For the head of the form. */
    listed: Object.keys(faults).map((name): [string, string] => [name, faultOf(name) ?? '']),
  }
}
