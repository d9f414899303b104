import type { EndingReason } from '../../../professionals/end-credential'
import { FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

type Props = {
  reasons: EndingReason[]
  fields: { reason: string | null; words: string } | null
  /** A code for each field that is not right yet. */
  faults: { reason?: string; words?: string }
}

/** Withdraws a credential at once, with a reason and, if they like, some words. */
export function EndCredentialForm({ reasons, fields, faults }: Props) {
  const words = useWords()
  const w = words.credentials.credential
  const reasonFault = faults.reason ? w.reasonMissing : null
  const wordsFault = faults.words ? w.wordsLong : null
  const listed: [string, string | null][] = [
    ['reason', reasonFault],
    ['words', wordsFault],
  ]
  return (
    <PostForm>
      <h2>{w.withdraw}</h2>
      <FaultList
        heading={w.faultsHeading}
        faults={listed.flatMap(([name, fault]) => (fault ? [[name, fault] as [string, string]] : []))}
      />
      <p>{w.withdrawText}</p>
      <RadioGroup
        name="reason"
        legend={w.reason}
        fault={reasonFault}
        value={fields?.reason}
        choices={reasons.map(value => ({ value, label: w.reasons[value] }))}
      />
      <Field
        name="words"
        label={w.words}
        hint={w.wordsHint}
        fault={wordsFault}
        value={fields?.words}
        rows={3}
      />
      <button className="button danger">{w.button}</button>
    </PostForm>
  )
}
