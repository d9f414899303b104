import { type Credential, isValid } from '../../db/credential'
import type { AnswerState, Role } from '../../db/schema'

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
