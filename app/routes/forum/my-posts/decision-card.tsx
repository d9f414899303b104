import type { ReactNode } from 'react'
import { PostForm } from '../../../ui/form'
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
  /** Two agreed: moderators, or one and somebody from outside the team. */
  byTwo: 'team' | 'outside' | null
  /** It takes two, one made it, and nobody has checked it yet: who is to do that. */
  provisional: 'team' | 'outside' | null
  /** What whoever checked it and kept it says to its author. */
  checkWords: string
  /** The text as it was decided, and the passages a rule had marked in it, or a moderator hid. */
  marked: { text: string; where: [number, number][]; hidden: boolean } | null
  /** `until`: milliseconds since 1970; null: for good. */
  pause: { until: number | null; lifted: boolean; provisional: boolean } | null
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
  if (decision.checkWords)
    parts.push([words.outside.author.words, <Prose key="checked" text={decision.checkWords} />])
  if (decision.pause) parts.push([words.pause.card, <PauseLine key="pause" {...decision.pause} />])
  if (repair) parts.push([w.repair, ofChange ? `${words.change.stays} ${repair}` : repair])
  return (
    <section className={`card decision ${decision.outcome}`}>
      <h2>{heading}</h2>
      <p>
        {decision.byTwo && (decision.byTwo === 'outside' ? words.outside.author.agreed : w.twoPeople)}
        {decision.machine ? w.byMachineToo : w.byPerson}
      </p>
      {decision.provisional && (
        <p className="notice">
          {decision.provisional === 'outside' ? words.outside.author.provisional : w.provisional}
        </p>
      )}
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

function PauseLine({ until, lifted, provisional }: NonNullable<DecisionView['pause']>) {
  const words = useWords()
  const w = words.pause
  if (lifted) return w.lifted
  const closed = provisional ? w.closedAlone : w.closed
  return `${until === null ? closed : w.until(w.moment(until))} ${w.still}`
}

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

type ResponseProps = {
  postId: string
  appeal: { state: 'open' | 'upheld' | 'reversed'; words: string } | null
  /** Until which day the decision can be appealed; null when it cannot be. */
  appealUntilDay: number | null
  /** Nobody who is active may decide it. */
  nobodyElse: boolean
  /** Somebody from outside was asked about it, or decided it. */
  outside: boolean
  thanks: { decisionId: string; given: boolean } | null
}

/** What an author can say to a decision, and what came of it. */
export function ResponseToDecision({
  postId,
  appeal,
  appealUntilDay,
  nobodyElse,
  outside,
  thanks,
}: ResponseProps) {
  const words = useWords()
  const w = words.reportsAndAppeals
  const fromOutside = words.outside.author
  return (
    <>
      {appeal && (
        <section className={`card appeal ${appeal.state}`}>
          <h2>{w.appeal.states[appeal.state].heading}</h2>
          <p>
            {outside
              ? fromOutside[appeal.state === 'open' ? 'waits' : appeal.state]
              : appeal.state === 'open' && nobodyElse
                ? w.appeal.waitsLong
                : w.appeal.states[appeal.state].text}
          </p>
          {appeal.words && (
            <>
              <p className="quiet">{w.appeal.words}</p>
              <Prose text={appeal.words} />
            </>
          )}
          {appeal.state === 'upheld' && <p className="quiet">{w.appeal.court}</p>}
        </section>
      )}
      {appealUntilDay !== null && (
        <p className="say">
          <a href={`/p/${postId}/appeal`}>{w.appeal.link}</a>
          <span className="quiet">{w.appeal.until(words.date(appealUntilDay), nobodyElse)}</span>
        </p>
      )}
      {thanks && <Thanks postId={postId} thanks={thanks} />}
    </>
  )
}

function Thanks({ postId, thanks }: { postId: string; thanks: NonNullable<ResponseProps['thanks']> }) {
  const words = useWords()
  const w = words.reportsAndAppeals.thanks
  if (thanks.given) return <p className="quiet">{w.given}</p>
  return (
    <PostForm action={`/p/${postId}`} className="say">
      <input type="hidden" name="decision" value={thanks.decisionId} />
      <button className="plain" name="intent" value="thanks">
        {w.button}
      </button>
      <span className="quiet">{w.hint}</span>
    </PostForm>
  )
}
