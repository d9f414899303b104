/**
 * A: the operator's own page was read. B: another page, or the same address in several public sources. C: one source,
 * or sources that disagree.
 */
export type Grade = 'A' | 'B' | 'C'

export type Evidence = {
  grade: Grade
  state: 'verified' | 'not-yet-verified'
  witness: string
  gatheredOn: string
  /** Set when an operator of this site checked it; the only way for a C to become verified. */
  verifiedOn?: string
  verifiedBy?: string
  recheck?: string
}

export function isVerified({ grade, state, verifiedBy }: Evidence): boolean {
  return state === 'verified' && (grade !== 'C' || Boolean(verifiedBy))
}
