import { faultSentences } from '../../../ui/fault-sentences'
import { FaultList, Field, PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import type { CheckFaults } from './read-check-form'

type Props = {
  may: { check: boolean; confirm: boolean; refuse: boolean; takeBack: boolean }
  /** The day that stands in the date field at first. */
  proposed: string
  fields: { check: string; until: string; words: string } | null
  /** A code for each field that is not right yet. */
  faults: CheckFaults
}

/** What a colleague can do with an application: write down what they looked up, confirm it, say no, or stop them. */
export function CheckForms({ may, proposed, fields, faults }: Props) {
  const words = useWords()
  const w = words.credentials.application
  const { faultOf, listed } = faultSentences(w.faults, faults)
  const press = (value: string, label: string) => (
    <button className="button" name="intent" value={value}>
      {label}
    </button>
  )
  return (
    <>
      <FaultList heading={w.faultsHeading} faults={listed} />
      {may.check && (
        <PostForm>
          <h2>{w.checkHeading}</h2>
          <Field
            name="check"
            label={w.check}
            hint={w.checkHint}
            fault={faultOf('check')}
            value={fields?.check}
            rows={4}
          />
          <Field
            name="until"
            type="date"
            label={w.until2}
            hint={w.untilHint}
            fault={faultOf('until')}
            value={fields?.until || proposed}
          />
          {press('check', w.checkButton)}
        </PostForm>
      )}
      {may.confirm && (
        <PostForm>
          <h2>{w.confirmHeading}</h2>
          <p>{w.confirmText}</p>
          {press('confirm', w.confirmButton)}
        </PostForm>
      )}
      {(may.refuse || may.takeBack) && (
        <PostForm>
          <h2>{may.refuse ? w.refuseHeading : w.takeBackHeading}</h2>
          {may.takeBack && <p>{w.takeBackText}</p>}
          <Field
            name="words"
            label={w.refuse}
            hint={w.refuseHint}
            fault={faultOf('words')}
            value={fields?.words}
            rows={3}
          />
          {may.refuse ? (
            <button className="button second" name="intent" value="refuse">
              {w.refuseButton}
            </button>
          ) : (
            <button className="button danger" name="intent" value="take-back">
              {w.takeBackButton}
            </button>
          )}
        </PostForm>
      )}
    </>
  )
}
