import type { TooLong } from '../../../../moderation/clean-text'
import { faultSentences } from '../../../ui/fault-sentences'
import { Alert, FaultList, Field, PostForm, RadioGroup } from '../../../ui/form'
import { useWords } from '../../../words/use-words'

export const LISTING_REASONS = ['dead', 'wrong', 'harm', 'other'] as const
export type ListingReason = (typeof LISTING_REASONS)[number]
export type ListingReportFaults = { reason?: 'choose'; note?: TooLong }

type Props = {
  address: string
  /** One-time token: the same form makes one report. */
  once: string
  thanks: boolean
  fields: { reason: string | null; note: string } | null
  /** A code for each field that is not right yet. */
  faults: ListingReportFaults
  hindrance: 'expired' | 'limit' | 'sent-before' | null
}

/** A reader may say that a place for help is dead or wrong, without being anybody. */
export function ListingReportForm({ address, once, thanks, fields, faults, hindrance }: Props) {
  const words = useWords()
  const w = words.listings.report
  const { faultOf, listed } = faultSentences(w.faults, faults)
  return (
    <section id="report">
      <h2>{w.heading}</h2>
      {thanks && !fields ? (
        <p className="notice" role="status">
          {w.thanks}
        </p>
      ) : (
        <>
          <p>{w.lead}</p>
          <PostForm withoutCookie action={address}>
            {hindrance && <Alert>{w[hindrance]}</Alert>}
            <FaultList heading={w.faultsHeading} faults={listed} />
            <input type="hidden" name="once" value={once} />
            <RadioGroup
              name="reason"
              legend={w.reason}
              fault={faultOf('reason')}
              value={fields?.reason}
              choices={LISTING_REASONS.map(value => ({ value, label: w.reasons[value] }))}
            />
            <Field
              name="note"
              label={w.note}
              hint={w.noteHint}
              fault={faultOf('note')}
              value={fields?.note}
              rows={3}
            />
            <button className="button second">{w.send}</button>
          </PostForm>
        </>
      )}
    </section>
  )
}
