import type { NewReplies } from '../../../forum/following'
import { PostForm } from '../../../ui/form'
import { postAddress } from '../../../ui/post-address'
import { useWords } from '../../../words/use-words'
import { GoesOn } from '../goes-on'

type Fresh = Pick<NewReplies, 'count' | 'first'>

/** How much is new in a followed conversation, and where it begins. */
export function NewSince({ threadId, fresh: { count, first } }: { threadId: string; fresh: Fresh }) {
  const w = useWords().following
  if (first === null) return null
  return (
    <p className="news">
      <a href={postAddress(threadId, first)}>{w.newReplies(count)}</a>{' '}
      <span className="badge">{w.isNew}</span>
    </p>
  )
}

type Followed = {
  threadId: string
  title: string
  isShown: boolean
  replyCount: number
  board: string
  activeDay: number
  fresh: Fresh | null
  goesOnIn: { id: string; title: string } | null
}

/** Conversations that a member follows without having written there. */
export function Following({ followed, now }: { followed: Followed[]; now: number }) {
  const words = useWords()
  const w = words.following
  if (followed.length === 0) return null
  return (
    <section id="following">
      <h2>{w.heading}</h2>
      <ul className="mine">
        {followed.map(({ threadId, title, isShown, replyCount, board, activeDay, fresh, goesOnIn }) => {
          const name = title || (isShown ? words.thread.withoutOpening.title : w.gone)
          return (
            <li key={threadId} className="card">
              <h3>
                {isShown ? (
                  <a href={`/t/${threadId}`} dir="auto">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </h3>
              {isShown && goesOnIn && <GoesOn goal={goesOnIn} />}
              {isShown && fresh && <NewSince threadId={threadId} fresh={fresh} />}
              {isShown && (
                <p className="quiet">
                  {board} · {words.home.replies(replyCount)} · {words.day(activeDay, now)}
                  {fresh?.count === 0 && ` · ${w.nothingNew}`}
                </p>
              )}
              <PostForm action="/mine">
                <input type="hidden" name="thread" value={threadId} />
                <button className="plain" name="intent" value="unfollow" aria-label={w.unfollowNamed(name)}>
                  {w.unfollow}
                </button>
              </PostForm>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
