import { reasonOf } from '../../../../moderation/policy'
import type { Pause } from '../../../../moderation/sanctions'
import type { ShownPause } from './pause-card'

/** A pause as whoever is paused reads it. */
export const shownPause = ({ until, reason, rule, postId }: Pause): ShownPause => ({
  until,
  reason: reasonOf(reason)?.text ?? reason,
  rule,
  postId,
})
