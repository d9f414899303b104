/** How far an answer that readers see may be trusted today. */
export type Freshness = 'starter' | 'reviewed' | 'under-review'

export type Dated = {
  starter: boolean
  /** After this day it is no longer shown as reviewed. */
  reviewByDay: number
  /** The last day of its author's credential; null when nobody with a credential wrote it. */
  validUntilDay: number | null
}

/** A starter answer never was reviewed, so it cannot go out of date; every other one does. */
export function freshnessOf({ starter, reviewByDay, validUntilDay }: Dated, today: number): Freshness {
  if (starter) return 'starter'
  return reviewByDay >= today && validUntilDay !== null && validUntilDay >= today
    ? 'reviewed'
    : 'under-review'
}
