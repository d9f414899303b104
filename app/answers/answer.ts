import { eq } from 'drizzle-orm'
import type { Tx } from '../../db'
import { DAY } from '../../db/clock'
import { type Credential, endedOn, isValid } from '../../db/credential'
import { type AnswerState, answers, type Role } from '../../db/schema'

/** A staff member, as far as answers are concerned. */
export type Colleague = { id: string; roles: Role[]; professional: Credential | null }

export type Permitted = {
  see: boolean
  edit: boolean
  send: boolean
  confirm: boolean
  ask: boolean
  adopt: boolean
  /** Saying that it still holds. */
  renew: boolean
  /** Taking it from view, and putting it back. */
  takeAway: boolean
  /** Reading what was reported about it, and settling that. Its author is not told that somebody did. */
  settleReports: boolean
}

type Answer = {
  state: AnswerState
  starter: boolean
  authorId: string | null
  stillShownVersion: number | null
}

/** Professionals write, adopt and pin, for as long as their credential is valid. */
export const mayWrite = (staff: Colleague, today: number): boolean =>
  staff.roles.includes('professional') && staff.professional !== null && isValid(staff.professional, today)

/**
 * What this colleague may do with this answer today: for the buttons and for the guards alike.
 * @param readers staff ids of the professionals who may confirm it; null where that is not asked. A moderator reads
 * along, and confirms only where there is none.
 */
export function whatMayBeDone(
  answer: Answer,
  staff: Colleague,
  today: number,
  readers: string[] | null = null,
): Permitted {
  const writes = mayWrite(staff, today)
  const own = answer.authorId === staff.id
  const moderates = staff.roles.includes('moderator')
  const shown = answer.state === 'published' || answer.stillShownVersion !== null
  const waits = answer.state === 'in-review' && !own
  const inScope = writes && (readers?.includes(staff.id) ?? false)
  const reads = waits && (inScope || moderates)
  return {
    // A draft is nobody's business; what readers see is everybody's.
    see: own || reads || shown,
    edit: writes && own,
    send: writes && own && answer.state === 'draft',
    confirm: waits && (inScope || (moderates && readers?.length === 0)),
    ask: reads,
    adopt: writes && answer.starter && answer.state === 'published',
    renew: writes && own && answer.state === 'published',
    takeAway: moderates && !own && shown,
    settleReports: (moderates || writes) && !own && shown,
  }
}

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

/** Months until an answer has to be reviewed again: what is proposed, and the most that may be chosen. */
export const REVIEW_MONTHS = 12
export const REVIEW_MONTHS_MOST = 24

/** The same day of the month, so many months later; the last of the month where it has no such day. */
export function monthsAfter(day: number, months: number): number {
  const from = new Date(day * DAY)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / DAY
}

export type AnswerRow = typeof answers.$inferSelect

/** The answer as it is now; until this transaction ends, nobody else changes it. */
export async function lockAnswer(tx: Tx, id: string): Promise<AnswerRow | null> {
  const [row] = await tx.update(answers).set({ id }).where(eq(answers.id, id)).returning()
  return row ?? null
}
