import { reasonOf } from '../../moderation/policy'
import type { Pause } from '../../moderation/sanctions'

export type ShownPause = {
  /** Milliseconds since 1970; null: until it is lifted. */
  until: number | null
  /** Why, as the policy says it to authors. */
  reason: string
  rule: string | null
  postId: string | null
}

/** A pause as whoever is paused reads it. */
export const shownPause = ({ until, reason, rule, postId }: Pause): ShownPause => ({
  until,
  reason: reasonOf(reason)?.text ?? reason,
  rule,
  postId,
})
