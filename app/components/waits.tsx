import type { FirstReply } from '../../moderation/appearances'
import type { WaitingTime } from '../../moderation/measures'
import { words } from '../words'

/** How long it may take until somebody has read a post: from what was measured, or the promise. */
export function WaitSaid({ waiting }: { waiting: WaitingTime }) {
  const w = words.numbers.waits
  if (waiting.basis === 'promised') return <p>{w.promised(words.duration(waiting.withinMinutes))}</p>
  const [half, most] = [words.duration(waiting.halfWithinMinutes), words.duration(waiting.mostWithinMinutes)]
  return <p>{waiting.basis === 'hour' ? w.measuredAtThisHour(half, most) : w.measured(half, most)}</p>
}

/** How long it takes until somebody answers, where enough conversations began lately. */
export function ReplyWait({ reply }: { reply: FirstReply }) {
  const w = words.numbers.waits
  const [half, most] = [reply.halfWithinHours, reply.mostWithinHours]
  if (half === null) return <p>{w.repliesSlow}</p>
  return <p>{w.replies(w.hours(half), most === null ? null : w.hours(most))}</p>
}
