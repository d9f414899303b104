import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { calibration } from '../../../moderation/metrics/metrics'
import { reportLines, transparencyReport } from '../../../moderation/transparency/transparency'
import { titled } from '../../ui/title'
import { useWords } from '../../words/use-words'
import { TransparencyCharts } from './charts'
import { CountTable, RuleTable } from './tables'

export const meta = titled(words => words.metrics.transparency.title)

/** Months on the page; the file has them all. */
const SHOWN = 12

export async function loader({ context }: LoaderFunctionArgs) {
  const [{ all, months }, honest] = await Promise.all([
    transparencyReport(context.db.read, context.now),
    calibration(context.db.read, context.now),
  ])
  return { all, months: months.slice(0, SHOWN), lines: reportLines, honest }
}

export default function Transparency() {
  const words = useWords()
  const { all, months, lines, honest } = useLoaderData<typeof loader>()
  const w = words.metrics.transparency
  return (
    <>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <p className="ways">
        <a href="/log">{w.log}</a> <a href="/transparency.csv">{w.csv}</a>{' '}
        <a href="/rules">{words.frame.rules}</a>
      </p>
      {months.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <>
          <TransparencyCharts all={all} months={months} />
          {honest.n > 0 && <p>{w.honest(words.metrics.share(honest.within, honest.n))}</p>}
          <h2>{w.table}</h2>
          <CountTable all={all} months={months} lines={lines} />
          {all.rules.length > 0 && (
            <>
              <h2>{w.byRule}</h2>
              <p className="hint">{w.byRuleHint}</p>
              <RuleTable all={all} months={months} />
            </>
          )}
        </>
      )}
    </>
  )
}
