import { useCarried } from '../../ui/carried'
import { useWords } from '../../words/use-words'

/** Leads from a conversation that a moderator closed to the one in which it goes on. */
export function GoesOn({ goal: { id, title } }: { goal: { id: string; title: string } }) {
  const w = useWords().merges
  const carried = useCarried()
  return (
    <p>
      {w.goesOn}{' '}
      <a href={carried(`/t/${id}`)} dir="auto">
        {title}
      </a>
    </p>
  )
}
