/** How long somebody's credential counts: until a day, or until it was withdrawn. */
export type Credential = { validUntilDay: number; endedDay: number | null }

/** Whether it counts today: on its last day still; withdrawn, not from that very day on. */
export const isValid = ({ validUntilDay, endedDay }: Credential, today: number): boolean =>
  validUntilDay >= today && !(endedDay !== null && endedDay <= today)

/** The day on which it ended; null while it counts. */
export function endedOn(credential: Credential, today: number): number | null {
  if (isValid(credential, today)) return null
  const { validUntilDay, endedDay } = credential
  return endedDay === null ? validUntilDay : Math.min(validUntilDay, endedDay)
}
