import { Prose } from '../../../ui/prose'
import { useWords } from '../../../words/use-words'
import { DecisionCard, type DecisionView } from './decision-card'

type Edit = { title: string | null; body: string; waits: boolean; decision: DecisionView | null }

/** A change of a published post that waits to be read, or that was not made, with why: for its author. */
export function WaitingChange({ edit }: { edit: Edit }) {
  const words = useWords()
  const w = words.change
  if (!edit.waits) return edit.decision && <DecisionCard decision={edit.decision} ofChange />
  return (
    <section className="card waiting-change">
      <h2>{w.waitsHeading}</h2>
      <p>{w.waits}</p>
      <blockquote>
        {edit.title && <h3 dir="auto">{edit.title}</h3>}
        <Prose text={edit.body} />
      </blockquote>
    </section>
  )
}
