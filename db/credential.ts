export type Credential = { validUntilDay: number; endedDay: number | null }

export const isValid = ({ validUntilDay, endedDay }: Credential, today: number): boolean =>
  validUntilDay >= today && !(endedDay !== null && endedDay <= today)

export function endedOn(credential: Credential, today: number): number | null {
  if (isValid(credential, today)) return null
  const { validUntilDay, endedDay } = credential
  return endedDay === null ? validUntilDay : Math.min(validUntilDay, endedDay)
}
