import { and, eq, min } from 'drizzle-orm'
import type { Reader } from '../../db'
import { isValid } from '../../db/credential'
import { answers, answerVersions, peerReviews, professionals } from '../../db/schema'

export const outsideOf = (scope: string[] | null, concerns: string[]): string[] =>
  scope && scope.length > 0 ? concerns.filter(concern => !scope.includes(concern)) : []

type Scopes = {
  concerns: string[]
  scope: string[] | null
  /** The second reader's; null if it wasn't a professional who confirmed it. */
  readerScope: string[] | null
}

/** The concerns that neither the author nor the second reader was checked for. */
export function uncoveredBy({ concerns, scope, readerScope }: Scopes): string[] {
  const outside = outsideOf(scope, concerns)
  return readerScope === null ? outside : outsideOf(readerScope, outside)
}

/** Of each version that was confirmed: by whom, and on which day. */
export const confirmations = (read: Reader) =>
  read
    .select({
      answerId: peerReviews.answerId,
      version: peerReviews.version,
      readerId: min(peerReviews.staffId).as('reader_id'),
      confirmedDay: min(peerReviews.day).as('confirmed_day'),
    })
    .from(peerReviews)
    .where(eq(peerReviews.outcome, 'confirmed'))
    .groupBy(peerReviews.answerId, peerReviews.version)
    .as('confirmations')

type Checked = { scope: string[]; validUntilDay: number; endedDay: number | null }

/** What someone was checked for on that day; null for whoever wasn't a professional then. */
export const scopeOn = (day: number, checked: Checked | null | undefined): string[] | null =>
  checked && isValid(checked, day) ? checked.scope : null

async function readScope(read: Reader, staffId: string, today: number): Promise<string[] | null> {
  const [row] = await read
    .select({
      scope: professionals.scope,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
    })
    .from(professionals)
    .where(eq(professionals.staffId, staffId))
  return scopeOn(today, row)
}

export async function readOutside(read: Reader, answerId: string, version: number): Promise<string[]> {
  const row = await scopeAndConcerns(read, answerId, version)
  return row ? outsideOf(row.scope, row.concerns) : []
}

type Reading = { answerId: string; version: number; readerId: string; today: number }

/** What neither its author nor this reader was checked for today. */
export async function readUncovered(
  read: Reader,
  { answerId, version, readerId, today }: Reading,
): Promise<string[]> {
  const row = await scopeAndConcerns(read, answerId, version)
  return row ? uncoveredBy({ ...row, readerScope: await readScope(read, readerId, today) }) : []
}

/** Undefined as long as nobody has confirmed that version. */
export async function readConfirmersScope(read: Reader, answerId: string, version: number) {
  const confirmed = confirmations(read)
  const [row] = await read
    .select({ readerId: confirmed.readerId, day: confirmed.confirmedDay })
    .from(confirmed)
    .where(and(eq(confirmed.answerId, answerId), eq(confirmed.version, version)))
  return row && readScope(read, row.readerId ?? '', row.day ?? 0)
}

async function scopeAndConcerns(read: Reader, answerId: string, version: number) {
  const [row] = await read
    .select({ scope: professionals.scope, concerns: answerVersions.concerns })
    .from(answers)
    .innerJoin(
      answerVersions,
      and(eq(answerVersions.answerId, answers.id), eq(answerVersions.version, version)),
    )
    .leftJoin(professionals, eq(professionals.staffId, answers.authorId))
    .where(eq(answers.id, answerId))
  return row
}
