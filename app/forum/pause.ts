import { reasonOf } from '../../moderation/policy'
import type { Pause } from '../../moderation/sanctions'

export type ShownPause = {
  until: number | null
  reason: string
  rule: string | null
  postId: string | null
}

export const shownPause = ({ until, reason, rule, postId }: Pause): ShownPause => ({
  until,
  reason: reasonOf(reason)?.text ?? reason,
  rule,
  postId,
})
