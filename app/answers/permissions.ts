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

/** What this colleague may do with this answer today: for the buttons and for the guards alike. */
export function whatMayBeDone(answer: Answer, staff: Colleague, today: number): Permitted {
  const writes = mayWrite(staff, today)
  const own = answer.authorId === staff.id
  const moderates = staff.roles.includes('moderator')
  const shown = answer.state === 'published' || answer.stillShownVersion !== null
  const reads = answer.state === 'in-review' && !own && (writes || moderates)
  return {
    // A draft is nobody's business; what readers see is everybody's.
    see: own || reads || shown,
    edit: writes && own,
    send: writes && own && answer.state === 'draft',
    confirm: reads,
    ask: reads,
    adopt: writes && answer.starter && answer.state === 'published',
    renew: writes && own && answer.state === 'published',
    takeAway: moderates && !own && shown,
  }
}
