import type { ReactNode } from 'react'
import { MarkedText } from '../../../ui/marked-text'
import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

export type DecisionView = {
  outcome: keyof Words['post']['decided']
  /** Why, as the policy says it to authors. */
  reason: string
  rule: string | null
  words: string
  machine: boolean
  /** Two moderators agreed. */
  byTwo: boolean
  /** The text as it was decided, and the passages a rule had marked in it, or a moderator hid. */
  marked: { text: string; where: [number, number][]; hidden: boolean } | null
  /** `until`: milliseconds since 1970; null: for good. */
  pause: { until: number | null; lifted: boolean } | null
}

type Props = {
  decision: DecisionView
  /** It is about a change of a published post, not about the post. */
  ofChange?: boolean
}

/** What was decided about a post, told to its author: what, why, which rule, who took part, what can be done. */
export function DecisionCard({ decision, ofChange = false }: Props) {
  const words = useWords()
  const w = words.post
  const repair = {
    publish: null,
    hide: w.repairHide,
    ask: w.repairAsk,
    refuse: w.repairRefuse,
    remove: w.repairRefuse,
  }[decision.outcome]
  const { outcome } = decision
  const heading =
    ofChange && (outcome === 'ask' || outcome === 'refuse')
      ? words.change.decided[outcome]
      : w.decided[outcome]
  const parts: [term: string, told: ReactNode][] = [[w.reason, decision.reason]]
  if (decision.marked)
    parts.push([
      decision.marked.hidden ? w.hidden : w.marked,
      <MarkedText key="marked" text={decision.marked.text} marks={decision.marked.where} />,
    ])
  if (decision.rule)
    parts.push([
      w.rule,
      <a key="rule" href={`/rules#${decision.rule}`}>
        {words.ruleTitles[decision.rule]}
      </a>,
    ])
  if (decision.words) parts.push([w.words, <Prose key="words" text={decision.words} />])
  if (decision.pause) parts.push([words.pause.card, <PauseLine key="pause" {...decision.pause} />])
  if (repair) parts.push([w.repair, ofChange ? `${words.change.stays} ${repair}` : repair])
  return (
    <section className={`card decision ${decision.outcome}`}>
      <h2>{heading}</h2>
      <p>
        {decision.byTwo && w.twoPeople}
        {decision.machine ? w.byMachineToo : w.byPerson}
      </p>
      <dl>
        {parts.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function PauseLine({ until, lifted }: { until: number | null; lifted: boolean }) {
  const words = useWords()
  const w = words.pause
  if (lifted) return w.lifted
  return `${until === null ? w.closed : w.until(w.moment(until))} ${w.still}`
}
