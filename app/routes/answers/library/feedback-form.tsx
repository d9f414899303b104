import type { FeedbackCounts } from '../../../answers/feedback'
import { PostForm } from '../../../ui/form'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

/** Whether what a reader said counts: `again` came from a guest who had said something of it today. */
export type Thanks = keyof Words['afterwards']['say']['thanks']

/** Fewer than this many say nothing of an answer, and might be told apart. */
const ENOUGH = 3

/** Three buttons below an answer. What others said is told once it is more than a few, and never ordered by. */
export function FeedbackForm({
  id,
  said,
  thanks,
}: {
  id: string
  said: FeedbackCounts
  thanks: Thanks | null
}) {
  const words = useWords()
  const w = words.afterwards.say
  return (
    <section className="card" id="said" aria-labelledby="say-heading">
      <h2 id="say-heading">{w.heading}</h2>
      {thanks ? (
        <p role="status">{w.thanks[thanks]}</p>
      ) : (
        <PostForm action={`/a/${id}`} className="ways">
          {Object.entries(w.says).map(([say, label]) => (
            <button key={say} className="button second" name="intent" value={say}>
              {label}
            </button>
          ))}
        </PostForm>
      )}
      <p className="hint">
        {w.private} {said.helped >= ENOUGH && w.helped(said.helped)}
      </p>
    </section>
  )
}
