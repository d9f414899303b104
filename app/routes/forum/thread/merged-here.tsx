import { useCarried } from '../../../ui/carried'
import { useWords } from '../../../words/use-words'

type Props = { threads: { id: string; title: string; replyCount: number }[] }

/** Conversations that a moderator closed because they go on in this one: what was written there stays there. */
export function MergedHere({ threads }: Props) {
  const words = useWords()
  const carried = useCarried()
  return (
    <section>
      <h2>{words.merges.alsoHere}</h2>
      <ul className="found">
        {threads.map(({ id, title, replyCount }) => (
          <li key={id}>
            <a href={carried(`/t/${id}`)} dir="auto">
              {title}
            </a>
            <p className="quiet">{words.home.replies(replyCount)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
