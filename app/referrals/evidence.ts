/**
 * How we know an entry: A the operator's own page was read, B another page or the same address in several
 * public sources, C one source only or sources that disagree.
 */
export type Grade = 'A' | 'B' | 'C'

export type Evidence = {
  grade: Grade
  state: 'verified' | 'not-yet-verified'
  /** Where it was seen, in a few words. */
  witness: string
  /** A day, YYYY-MM-DD. */
  gatheredOn: string
  /** Set when an operator of this site looked for themselves; the only way for a C to become verified. */
  verifiedOn?: string
  verifiedBy?: string
  /** What an operator should look at again, whatever the age. */
  recheck?: string
}

/** Whether an entry may be shown as known to be right. */
export function isVerified({ grade, state, verifiedBy }: Evidence): boolean {
  return state === 'verified' && (grade !== 'C' || Boolean(verifiedBy))
}
