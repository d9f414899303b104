import { PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

/** Where somebody is to look again, on top of the queue. */
export function FollowUps({ due }: { due: { caseId: string; day: number | null; title: string }[] }) {
  const words = useWords()
  const w = words.reportsAndAppeals.crisis
  if (due.length === 0) return null
  return (
    <section className="card due" aria-labelledby="due">
      <h2 id="due">{w.dueHeading}</h2>
      <ul>
        {due.map(({ caseId, day, title }) => (
          <li key={caseId}>
            <span>
              <a href={`/review/${caseId}`}>{title || words.mine.withdrawn}</a>{' '}
              <span className="quiet">{w.due(words.date(day ?? 0))}</span>
            </span>
            <PostForm action={`/review/${caseId}/protocol`}>
              <button className="plain" name="intent" value="finish" aria-label={w.done + w.doneFor(title)}>
                {w.done}
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
