import type { Opening } from '../../../answers/questions/desk'
import { useWords } from '../../../words/use-words'
import { Openings } from '../questions/clusters'

export type WritingForView = { id: string; people: number; openings: Opening[] }

/** Beside the form: the people whose question is answered, in their words. */
export function WritingFor({ group }: { group: WritingForView | null }) {
  const words = useWords()
  const w = words.clusters.groups.writing
  if (!group) return <p className="notice">{w.lapsed}</p>
  return (
    <details className="card" open>
      <summary>{w.heading(group.people)}</summary>
      <p className="hint">{w.lead}</p>
      <Openings openings={group.openings} />
    </details>
  )
}
