import { PostForm } from '../../../ui/form'
import { postAddress } from '../../../ui/post-address'
import { useWords } from '../../../words/use-words'
import type { Following, FULL, ThreadReading } from './reading'

/** At the top of a followed conversation, while it has something new. */
export function NewReplies({ threadId, following }: { threadId: string; following: Following }) {
  const w = useWords().following
  if (typeof following === 'string') return null
  return (
    <PostForm className="notice new-replies">
      <input type="hidden" name="post" value={following.latest} />
      <strong>{w.since(following.count)}</strong>{' '}
      <a href={postAddress(threadId, following.first)}>{w.first}</a>{' '}
      <button className="plain" name="intent" value="mark-read">
        {w.markRead}
      </button>
    </PostForm>
  )
}

/** Below the replies; one's own conversations need no following. */
export function FollowForm({ following }: { following: Following }) {
  const w = useWords().following
  const isFollowed = following !== 'not-followed'
  return (
    <PostForm className="follow">
      <button
        className={isFollowed ? 'plain' : 'button second'}
        name="intent"
        value={isFollowed ? 'unfollow' : 'follow'}
      >
        {isFollowed ? w.unfollow : w.follow}
      </button>{' '}
      <span className="quiet">{isFollowed ? w.followed : w.followHint}</span>
    </PostForm>
  )
}

/** No more fits into what somebody follows, marked or hid. */
export function FullNotice({ full, most }: { full: (typeof FULL)[number]; most: ThreadReading['most'] }) {
  const words = useWords()
  return (
    <p className="notice" role="alert">
      {full === 'follow' && words.following.full(most.followed)}
      {full === 'marks' && words.helpful.full(most.helpful)}
      {full === 'hide' && words.hiding.full}
    </p>
  )
}

type WhatHelpedProps = { threadId: string; reading: ThreadReading; isMine: boolean }

/** Below an opening: the replies that its author marked, and for the author how. */
export function WhatHelped({ threadId, reading: { helpful, most }, isMine }: WhatHelpedProps) {
  const w = useWords().helpful
  if (helpful.length === 0) return isMine && <p className="quiet">{w.markHint(most.helpful)}</p>
  return (
    <div className="what-helped">
      <strong>{w.heading}</strong>
      <ul>
        {helpful.map(({ postId, name }) => (
          <li key={postId}>
            <a href={postAddress(threadId, postId)}>{w.replyBy(name)}</a>
          </li>
        ))}
      </ul>
      {isMine && helpful.length >= most.helpful && <p className="quiet">{w.full(most.helpful)}</p>}
    </div>
  )
}
