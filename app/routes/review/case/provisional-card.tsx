import { FaultList, Field, PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import type { CaseFault } from './action'

type Props = {
  caseId: string
  provisional: {
    by: string
    outcome: keyof Words['case']['outcomes']
    /** As moderators call it. */
    reason: string
    words: string
    measure: string | null
    /** Its author appealed: deciding the appeal settles this too. */
    appealed: boolean
    /** Whoever looks made it, so somebody else checks it. */
    mine: boolean
  }
  /** It's about what whoever looks wrote or reported. */
  isOwn: boolean
  fault: CaseFault | null
  typed: string
}

/** Not whoever made it, nor about what is one's own; and an appeal settles it too. */
export const mayCheck = ({ mine, appealed }: Props['provisional'], isOwn: boolean): boolean =>
  !mine && !appealed && !isOwn

/** A decision that takes two and was made by one, for a second person to check. */
export function ProvisionalCard({ caseId, provisional, isOwn, fault, typed }: Props) {
  const words = useWords()
  const w = words.provisional
  const { by, outcome, reason, measure, mine, appealed } = provisional
  const field = fault === 'words-missing' || fault === 'words-too-long' ? words.case.faults[fault] : null
  const measures = words.decisions.measures
  return (
    <section className="card proposal">
      <h2>{w.heading}</h2>
      <p>{mine ? w.yours : w.by(by)}</p>
      <p className="outcome">
        <strong>{words.case.outcomes[outcome]}</strong>
      </p>
      <dl>
        <dt>{words.decisions.proposalReason}</dt>
        <dd dir="auto">{reason}</dd>
        <dt>{words.decisions.proposalWords}</dt>
        <dd>
          <Prose text={provisional.words} />
        </dd>
        {measure && (
          <>
            <dt>{words.decisions.proposalMeasure}</dt>
            <dd>{measures[measure as keyof typeof measures]}</dd>
          </>
        )}
      </dl>
      {appealed && <p className="notice">{w.appealed}</p>}
      <p>
        <a href={`/review/invite?case=${caseId}`}>{words.outside.invite.link}</a>
      </p>
      {mayCheck(provisional, isOwn) && (
        <PostForm action={`/review/${caseId}`}>
          <FaultList
            heading={words.case.notDecided}
            faults={field ? [['words', field]] : fault ? [['page', words.case.faults[fault]]] : []}
          />
          <button className="button" name="intent" value="confirm">
            {w.confirm}
          </button>
          <Field name="words" label={w.words} hint={w.wordsHint} fault={field} value={typed} rows={4} />
          <button className="button second" name="intent" value="overturn">
            {w.overturn}
          </button>
        </PostForm>
      )}
    </section>
  )
}
