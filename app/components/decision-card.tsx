import { words } from '../words'
import { MarkedText } from './marked-text'
import { Prose } from './prose'

export type ShownDecision = {
  outcome: keyof typeof words.post.decided
  /** Why, as the policy says it to authors. */
  reason: string
  rule: string | null
  words: string
  machine: boolean
  /** The text as it was decided, and the passages a rule had marked in it. */
  marked: { text: string; where: [number, number][] } | null
}

/** What was decided about a post, told to its author: what, why, which rule, who took part, what can be done. */
export function DecisionCard({ decision }: { decision: ShownDecision }) {
  const w = words.post
  const repair = {
    publish: null,
    hide: null,
    ask: w.repairAsk,
    refuse: w.repairRefuse,
    remove: w.repairRefuse,
  }[decision.outcome]
  return (
    <section className={`card decision ${decision.outcome}`}>
      <h2>{w.decided[decision.outcome]}</h2>
      <p>{decision.machine ? w.byMachineToo : w.byPerson}</p>
      <dl>
        <dt>{w.reason}</dt>
        <dd>{decision.reason}</dd>
        {decision.marked && (
          <>
            <dt>{w.marked}</dt>
            <dd>
              <MarkedText text={decision.marked.text} marks={decision.marked.where} />
            </dd>
          </>
        )}
        {decision.rule && (
          <>
            <dt>{w.rule}</dt>
            <dd>
              <a href={`/rules#${decision.rule}`}>{words.ruleTitles[decision.rule]}</a>
            </dd>
          </>
        )}
        {decision.words && (
          <>
            <dt>{w.words}</dt>
            <dd>
              <Prose text={decision.words} />
            </dd>
          </>
        )}
        {repair && (
          <>
            <dt>{w.repair}</dt>
            <dd>{repair}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
