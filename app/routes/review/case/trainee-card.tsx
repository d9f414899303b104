import { FaultList, PostForm } from '../../../ui/form'
import { Prose } from '../../../ui/prose'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'
import { useWithFilter } from '../queue-links'

type Props = {
  caseId: string
  /** How many reports are on the page: one that came since is read first. */
  reports: number
  proposal: {
    by: string
    outcome: keyof Words['case']['outcomes']
    /** As moderators call it. */
    reason: string
    words: string
    /** The passages to hide. */
    hidden: string[]
    /** Whoever looks proposed it. */
    mine: boolean
  }
  /** Whoever looks is a moderator, and nobody else has the case. */
  mayConfirm: boolean
  /** What hindered the last press. */
  fault: string | null
}

/** What a trainee would do, for a moderator to confirm in one press. */
export function TraineeCard({ caseId, reports, proposal, mayConfirm, fault }: Props) {
  const words = useWords()
  const to = useWithFilter()
  const w = words.trainee
  const { by, outcome, reason, hidden, mine } = proposal
  return (
    <section className="card proposal">
      <h2>{w.heading(by)}</h2>
      <p>{mine ? w.mine : w.lead}</p>
      <p className="outcome">
        <strong>{words.case.outcomes[outcome]}</strong>
      </p>
      <dl>
        <dt>{words.decisions.proposalReason}</dt>
        <dd dir="auto">{reason}</dd>
        {hidden.length > 0 && (
          <>
            <dt>{w.hidden}</dt>
            <dd>
              {hidden.map(each => (
                <q key={each} dir="auto">
                  {each}
                </q>
              ))}
            </dd>
          </>
        )}
        {proposal.words && (
          <>
            <dt>{words.decisions.proposalWords}</dt>
            <dd>
              <Prose text={proposal.words} />
            </dd>
          </>
        )}
      </dl>
      {mayConfirm && (
        <PostForm action={to(`/review/${caseId}`)}>
          <FaultList heading={words.case.notDecided} faults={fault ? [['page', fault]] : []} />
          <input type="hidden" name="reports" value={reports} />
          <button className="button" name="intent" value="confirm-trainee">
            {w.confirm}
          </button>
        </PostForm>
      )}
    </section>
  )
}
