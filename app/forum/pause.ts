import { reasonOf } from '../../moderation/policy'
import type { Pause } from '../../moderation/sanctions'

export type PauseView = {
  until: number | null
  reason: string
  rule: string | null
  provisional: boolean
  postId: string | null
}

export const pauseView = ({ until, reason, rule, provisional, postId }: Pause): PauseView => ({
  until,
  reason: reasonOf(reason)?.text ?? reason,
  rule,
  provisional,
  postId,
})
