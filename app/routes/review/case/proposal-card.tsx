import { Field, PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'
import type { CaseFault } from './action'

type Outcome = keyof Words['case']['outcomes']
type ProposalView = {
  by: string
  outcome: Outcome
  /** As moderators call it. */
  reason: string
  words: string
  measure: string | null
}

type Props = {
  caseId: string
  version: number
  proposal: ProposalView
  /** Whether whoever looks may answer it: a second moderator who holds the case. */
  mine: boolean
  fault: CaseFault | null
  note: string
  /** No colleague is active: agreeing makes it provisional. */
  alone: boolean
}

/** What a colleague proposes to do, for a second moderator to agree or decline. */
export function ProposalCard({ caseId, version, proposal, mine, fault, note, alone }: Props) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.decisions
  const noteFault = fault === 'note-missing' || fault === 'note-too-long' ? words.case.faults[fault] : null
  return (
    <section className="card proposal">
      <h2>{w.proposalHeading}</h2>
      <p>{w.proposalBy(proposal.by)}</p>
      <p className="outcome">
        <strong>{words.case.outcomes[proposal.outcome]}</strong>
      </p>
      <dl>
        <dt>{w.proposalReason}</dt>
        <dd dir="auto">{proposal.reason}</dd>
        <dt>{w.proposalWords}</dt>
        <dd>
          <Prose text={proposal.words} />
        </dd>
        {proposal.measure && (
          <>
            <dt>{w.proposalMeasure}</dt>
            <dd>{w.measures[proposal.measure as keyof typeof w.measures]}</dd>
          </>
        )}
      </dl>
      {mine && (
        <>
          {alone && <p className="notice">{w.aloneSecond}</p>}
          <PostForm action={to(`/review/${caseId}`)}>
            <input type="hidden" name="version" value={version} />
            <button className="button" name="intent" value="agree">
              {w.agree}
            </button>
          </PostForm>
          <PostForm action={to(`/review/${caseId}`)}>
            <input type="hidden" name="version" value={version} />
            <Field name="note" label={w.declineNote} fault={noteFault} value={note} rows={3} />
            <button className="button second" name="intent" value="decline">
              {w.decline}
            </button>
          </PostForm>
        </>
      )}
    </section>
  )
}
