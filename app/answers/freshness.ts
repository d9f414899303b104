import { endedOn, isValid } from '../../db/credential'

/** How far an answer that readers see may be trusted today. */
export type Freshness = 'starter' | 'reviewed' | 'under-review'

export type Dated = {
  starter: boolean
  /** After this day it is no longer shown as reviewed. */
  reviewByDay: number
  /** The last day of its author's credential, if it was not withdrawn before; null when nobody with one wrote it. */
  validUntilDay: number | null
  /** From this day on it was withdrawn. */
  endedDay: number | null
}

/** A starter answer never was reviewed, so it cannot go out of date; every other one does. */
export function freshnessOf(
  { starter, reviewByDay, validUntilDay, endedDay }: Dated,
  today: number,
): Freshness {
  if (starter) return 'starter'
  const answeredFor = validUntilDay !== null && isValid({ validUntilDay, endedDay }, today)
  return reviewByDay >= today && answeredFor ? 'reviewed' : 'under-review'
}

/** The day on which its author's credential ended; null while it counts, or where nobody with one wrote it. */
export const authorEndedOn = ({ validUntilDay, endedDay }: Dated, today: number): number | null =>
  validUntilDay === null ? null : endedOn({ validUntilDay, endedDay }, today)
