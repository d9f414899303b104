import { faultSentences } from '../../ui/fault-sentences'
import { Checkbox, FaultList, Field, PostForm, RadioGroup } from '../../ui/form'
import { useWords } from '../../words/use-words'
import type { ReportFaults } from './read-form'

type Texts = 'note' | 'why' | 'law' | 'name' | 'mail'
type Props = {
  address: string
  /** One-time token: the same form makes one report. */
  once: string
  reasons: { code: string; label: string }[]
  fields: (Record<Texts | 'reason', string> & { goodFaith: boolean }) | null
  /** A code for each field that is not right yet. */
  faults: ReportFaults
}

const legalFields = ['why', 'law', 'name', 'mail', 'good-faith'] as const

/** Why something is reported, and what the law asks for where the law is the reason. */
export function ReportForm({ address, once, reasons, fields, faults }: Props) {
  const words = useWords()
  const w = words.reportsAndAppeals.report
  const { heading, ...sentences } = w.faults
  const { faultOf, listed } = faultSentences(sentences, faults)
  const open = fields?.reason === 'illegal' || legalFields.some(field => faults[field])
  const box = (name: Texts, more: { hint?: string; rows?: number } = {}) => (
    <Field name={name} label={w[name]} fault={faultOf(name)} value={fields?.[name]} {...more} />
  )
  return (
    <PostForm action={address}>
      <FaultList heading={heading} faults={listed} />
      <input type="hidden" name="once" value={once} />
      <RadioGroup
        name="reason"
        legend={w.reason}
        fault={faultOf('reason')}
        value={fields?.reason}
        choices={reasons.map(({ code, label }) => ({ value: code, label }))}
      />
      <details className="legal" open={open}>
        <summary>{w.legal}</summary>
        <p className="hint">{w.legalHint}</p>
        {box('why', { hint: w.whyHint, rows: 4 })}
        {box('law')}
        <p className="hint">{w.whoHint}</p>
        {box('name')}
        {box('mail')}
        <Checkbox
          name="good-faith"
          label={w.goodFaith}
          fault={faultOf('good-faith')}
          checked={fields?.goodFaith}
        />
      </details>
      {box('note', { hint: w.noteHint, rows: 4 })}
      <button className="button">{w.send}</button>
    </PostForm>
  )
}
