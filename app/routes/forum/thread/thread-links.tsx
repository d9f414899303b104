import { useCarried } from '../../../ui/carried'
import { useWords } from '../../../words/use-words'

type Props = {
  heading: string
  className?: string
  threads: { id: string; title: string; replyCount: number }[]
}

/** Other conversations, below one. */
export function ThreadLinks({ heading, className, threads }: Props) {
  const words = useWords()
  const carried = useCarried()
  if (threads.length === 0) return null
  return (
    <section className={className}>
      <h2>{heading}</h2>
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
