import { CheckboxGroup } from '../../../ui/checkbox-group'
import { faultSentences } from '../../../ui/fault-sentences'
import { FaultList, Field, PostForm } from '../../../ui/form'
import { useWords } from '../../../words/use-words'
import type { LimitsFaults } from './read-form'

type Props = {
  fields: Record<string, string>
  /** A code for each field that is not right yet. */
  faults: LimitsFaults
  /** What they were checked for. */
  concerns: { value: string; label: string }[]
}

/** How much a professional wants to be asked. */
export function LimitsForm({ fields, faults, concerns }: Props) {
  const words = useWords()
  const w = words.credentials.limits
  const { faultOf, listed } = faultSentences(w.faults, faults)
  return (
    <PostForm action="/desk/limits">
      <FaultList heading={w.faultsHeading} faults={listed} />
      <Field
        name="most"
        label={w.most}
        hint={w.mostHint}
        fault={faultOf('most')}
        value={fields.most}
        inputMode="numeric"
        maxLength={2}
      />
      <Field
        name="away"
        type="date"
        label={w.away}
        hint={w.awayHint}
        fault={faultOf('away')}
        value={fields.away}
      />
      {concerns.length > 0 ? (
        <CheckboxGroup
          name="asks"
          legend={w.asks}
          hint={w.asksHint}
          fault={faultOf('asks')}
          fields={fields}
          choices={concerns}
        />
      ) : (
        <p className="hint">{w.noScope}</p>
      )}
      <button className="button">{w.button}</button>
    </PostForm>
  )
}
