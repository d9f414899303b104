import type { Overturned } from '../../../../moderation/metrics/desk-metrics'
import type { Agreement, Share } from '../../../../moderation/metrics/statistics'
import { NumberTable } from '../../../ui/table'
import { useWords } from '../../../words/use-words'

type Props = {
  agreed: Agreement | null
  missed: Share | null
  ended: {
    all: Overturned
    own: Overturned
    byMachineToo: Overturned
    byRule: (Overturned & { rule: string })[]
  }
}

/** Whether two readers agree, what the rules let through, and which decisions an appeal ended. */
export function Quality({ agreed, missed, ended }: Props) {
  const words = useWords()
  const w = words.metrics.measures
  const share = ({ reversed, n }: Overturned) => words.metrics.share(reversed, n)
  return (
    <>
      <h2>{w.quality}</h2>
      <h3>{w.agreement}</h3>
      <p>
        {agreed
          ? w.agreementOf(w.kappa(agreed.kappa), w.kappa(agreed.low), w.kappa(agreed.high), agreed.n)
          : w.agreementNone}{' '}
        <a href="/review/double">{w.readAgain}</a>
      </p>
      <h3>{w.missed}</h3>
      <p>
        {missed
          ? w.missRate(words.metrics.withInterval(missed.share, missed.low, missed.high, missed.n))
          : w.missNone}
      </p>
      <h3>{w.overturned}</h3>
      <p>
        {w.overturnedAll(share(ended.all))} {w.overturnedMachine(share(ended.byMachineToo))}{' '}
        {w.overturnedOwn(share(ended.own))}
      </p>
      {ended.byRule.length > 0 && (
        <NumberTable
          label={w.overturned}
          heads={[w.rule, w.reversed]}
          rows={ended.byRule.map(row => [words.ruleTitles[row.rule] ?? row.rule, share(row)])}
        />
      )}
    </>
  )
}
