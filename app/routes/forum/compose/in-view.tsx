import type { Badge } from '../../../answers/badge'
import type { PostView } from '../../../forum/thread'
import { useWords } from '../../../words/use-words'
import { Noted } from '../content-note'
import { postedBy, ReplyText } from '../thread/reply-text'

type Marks = Record<string, Badge>

/** The post that a reply answers, above the box it's written in. "Quote" takes it, or what is selected of it. */
export function Answered({
  post,
  isFolded,
  mark,
  whole,
}: {
  post: PostView
  isFolded: boolean
  mark: Badge | undefined
  whole: string
}) {
  const words = useWords()
  const w = words.answering
  const name = postedBy(post.persona.name, mark)
  return (
    <section className="replied-to card" aria-labelledby="replied-to">
      {/* Enter in a box sends the reply, and doesn't quote. */}
      <button hidden name="intent" value="send" />
      <h2 id="replied-to" dir="auto">
        {post.position === 0 ? w.toOpening(name) : w.to(name)}
      </h2>
      <Noted notes={post.notes} isFolded={isFolded}>
        <div id="answered">
          <ReplyText parts={post.parts} answers={post.answers} />
        </div>
      </Noted>
      <p className="hint">
        {w.quoteHint} <span className="with-script">{w.quoteHintSelected}</span>
      </p>
      <p className="actions">
        <button className="button second" name="intent" value="quote">
          {w.quote}
        </button>
        <a href={whole}>{w.whole}</a>
      </p>
    </section>
  )
}

type InView = {
  id: string
  title: string
  opening: PostView
  replies: PostView[]
  replyCount: number
  answered: PostView | null
}

/** The opening and the latest replies: beside the form where there is room, else folded below it. */
export function ConversationInView({
  thread,
  marks,
  folded,
}: {
  thread: InView
  marks: Marks
  folded: string[]
}) {
  const words = useWords()
  const w = words.answering
  const { opening, replies, answered } = thread
  const shown = [...(opening.visibility === 'published' ? [opening] : []), ...replies].filter(
    post => post.id !== answered?.id,
  )
  if (shown.length === 0) return null
  return (
    <aside className="in-view" aria-label={w.conversation}>
      <details>
        <summary>
          <h2>{w.conversation}</h2>
        </summary>
        {shown.map(post => (
          <article key={post.id}>
            <h3 dir="auto">
              {postedBy(post.persona.name, marks[post.id])}
              {post.position === 0 && ` · ${thread.title}`}
            </h3>
            <Noted notes={post.notes} isFolded={folded.includes(post.id)}>
              <ReplyText parts={post.parts} answers={post.answers} />
            </Noted>
          </article>
        ))}
        {thread.replyCount > replies.length && (
          <p>
            <a href={`/t/${thread.id}`} target="_blank" rel="noopener">
              {w.all}
            </a>
          </p>
        )}
      </details>
    </aside>
  )
}
