import { words } from '../words'
import { Choices, FaultList, PostForm } from './form'

/** Withdraws a credential at once, with a reason. */
export function EndCredentialForm({ reasons, missing }: { reasons: string[]; missing: boolean }) {
  const w = words.credentials.credential
  return (
    <PostForm>
      <h2>{w.withdraw}</h2>
      <FaultList heading={w.faultsHeading} faults={missing ? [['reason', w.reasonMissing]] : []} />
      <p>{w.withdrawText}</p>
      <Choices
        name="reason"
        legend={w.reason}
        fault={missing ? w.reasonMissing : null}
        choices={reasons.map(value => ({ value, label: w.reasons[value] ?? value }))}
      />
      <button className="button danger">{w.button}</button>
    </PostForm>
  )
}
