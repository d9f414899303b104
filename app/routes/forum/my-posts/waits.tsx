import type { ReplyLeft, TimeLeft, Waiting } from '../../../../moderation/metrics/time-left'
import { NextReaderSaid } from '../../../ui/next-reader'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

/** How much longer a post may wait for a moderator and for a first reply: from what was measured, or the promise. */
export function WaitSaid({ waiting }: { waiting: Waiting }) {
  const words = useWords()
  const { read, reply, unanswered, owned, next } = waiting
  const w = words.metrics.waits
  const replies = [
    unanswered && w.noReply,
    reply && replySentence(words, reply),
    // Where replies are slow, the sentence says so itself.
    owned && reply?.said !== 'slow' && w.owned,
  ].filter(Boolean)
  return (
    <>
      <NextReaderSaid next={next} />
      {read && <p>{readSentence(words, read)}</p>}
      {replies.length > 0 && <p>{replies.join(' ')}</p>}
    </>
  )
}

/**
 * The same in one line, for a list: what is nearest.
 * @param isOut others see the post, so what is still to be read is a change of it
 */
export function WaitLine({
  waiting: { read, reply, unanswered },
  isOut,
}: {
  waiting: Waiting
  isOut: boolean
}) {
  const words = useWords()
  const w = words.metrics.waits
  if (read)
    return (
      <span className="wait">
        {isOut && w.edit} {readSentence(words, read)}
      </span>
    )
  if (!unanswered) return null
  return (
    <span className="wait">
      {w.noReply} {reply && replySentence(words, reply)}
    </span>
  )
}

function readSentence(words: Words, left: TimeLeft): string {
  const w = words.metrics.waits
  switch (left.said) {
    case 'promised':
    case 'promised-left':
      return w[left.said](left.within)
    case 'so-far':
      return w['so-far'](left.waited, left.most)
    case 'late':
      return w.late
    default:
      return w[left.said](left.half, left.most)
  }
}

function replySentence(words: Words, left: ReplyLeft): string {
  const w = words.metrics.waits
  switch (left.said) {
    case 'usual':
      return w.replies(left.half, left.most)
    case 'left':
      return w.replyLeft(left.half, left.most)
    case 'so-far':
      return w.replySoFar(left.most)
    case 'late':
      return w.replyLate
    case 'slow':
      return w.repliesSlow
  }
}
