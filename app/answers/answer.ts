import { eq } from 'drizzle-orm'
import type { Tx } from '../../db'
import { DAY } from '../../db/clock'
import { type Credential, endedOn, isValid } from '../../db/credential'
import { type AnswerState, answers, type Role } from '../../db/schema'

export type Colleague = { id: string; roles: Role[]; professional: Credential | null }

type Permitted = {
  see: boolean
  edit: boolean
  send: boolean
  confirm: boolean
  ask: boolean
  adopt: boolean
  renew: boolean
  takeAway: boolean
  settleReports: boolean
}

type Answer = {
  state: AnswerState
  starter: boolean
  authorId: string | null
  stillShownVersion: number | null
}

export const mayWrite = (staff: Colleague, today: number): boolean =>
  staff.roles.includes('professional') && staff.professional !== null && isValid(staff.professional, today)

/**
 * Used for both the buttons and the guards.
 * @param readers staff ids of professionals who may confirm it; null where that isn't asked
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

export type Freshness = 'starter' | 'reviewed' | 'under-review'

type Dated = {
  starter: boolean
  reviewByDay: number
  validUntilDay: number | null
  endedDay: number | null
}

export function freshnessOf(
  { starter, reviewByDay, validUntilDay, endedDay }: Dated,
  today: number,
): Freshness {
  if (starter) return 'starter'
  const answeredFor = validUntilDay !== null && isValid({ validUntilDay, endedDay }, today)
  return reviewByDay >= today && answeredFor ? 'reviewed' : 'under-review'
}

export const authorEndedOn = ({ validUntilDay, endedDay }: Dated, today: number): number | null =>
  validUntilDay === null ? null : endedOn({ validUntilDay, endedDay }, today)

export const REVIEW_MONTHS = 12
export const REVIEW_MONTHS_MOST = 24

export function monthsAfter(day: number, months: number): number {
  const from = new Date(day * DAY)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / DAY
}

export type AnswerRow = typeof answers.$inferSelect

export async function lockAnswer(tx: Tx, id: string): Promise<AnswerRow | null> {
  const [row] = await tx.update(answers).set({ id }).where(eq(answers.id, id)).returning()
  return row ?? null
}
