import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { BrakeKind } from '../../../db/schema'
import { brakeKinds } from '../../../moderation/brake/brake-choices'
import { calibration } from '../../../moderation/metrics/metrics'
import {
  type Period,
  type ReportLine,
  reportLines,
  transparencyReport,
} from '../../../moderation/transparency/transparency'
import { Bars, Columns, Lines } from '../../ui/charts'
import { NumberTable } from '../../ui/table'
import { titled } from '../../ui/title'
import type { Words } from '../../words'
import { useWords } from '../../words/use-words'

export const meta = titled(words => words.metrics.transparency.title)

/** Months on the page; the file has them all. */
const SHOWN = 12

export async function loader({ context }: LoaderFunctionArgs) {
  const [{ all, months }, honest] = await Promise.all([
    transparencyReport(context.db.read, context.now),
    calibration(context.db.read, context.now),
  ])
  return { all, months: months.slice(0, SHOWN), lines: reportLines, kinds: [...brakeKinds], honest }
}

export default function Transparency() {
  const words = useWords()
  const { all, months, lines, kinds, honest } = useLoaderData<typeof loader>()
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
          <CountTable all={all} months={months} lines={lines} kinds={kinds} />
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

const acting = ['hide', 'ask', 'refuse', 'remove'] as const

/** The report in pictures, the oldest month at the left. All of it stands in the tables below as well. */
function TransparencyCharts({ all, months }: { all: Period; months: Period[] }) {
  const words = useWords()
  const w = words.metrics.transparency
  const inTime = months
    .toReversed()
    .map(period => ({ ...period, name: words.monthShort(period.month ?? '') }))
  return (
    <div className="charts">
      <Columns
        title={w.posts}
        desc={w.postsDesc}
        names={[w.atOnce, w.readFirst]}
        columns={inTime.map(({ name, counts }) => ({ name, values: [counts['at-once'], counts.held] }))}
      />
      <Columns
        title={w.acted}
        desc={w.actedDesc}
        names={acting.map(line => w.lines[line])}
        columns={inTime.map(({ name, counts }) => ({ name, values: acting.map(line => counts[line]) }))}
      />
      <Lines
        title={w.waits}
        desc={w.waitsDesc}
        names={[`${w.half} (${w.hoursAxis})`, `${w.most} (${w.hoursAxis})`]}
        points={inTime.map(({ name, halfWithinHours, mostWithinHours }) => ({
          name,
          values: [halfWithinHours, mostWithinHours],
        }))}
      />
      {all.rules.length > 0 && (
        <Bars
          title={w.rules}
          desc={w.rulesDesc}
          bars={all.rules.map(({ rule, n }) => ({
            name: words.ruleTitles[rule] ?? rule,
            value: n,
          }))}
        />
      )}
    </div>
  )
}

type Report = { all: Period; months: Period[] }

const nameOf = (words: Words, { month }: Period) =>
  month === null ? words.metrics.transparency.all : words.month(month)

/** Every line of the report, for all of it and for each month, the newest first. */
function CountTable({ all, months, lines, kinds }: Report & { lines: ReportLine[]; kinds: BrakeKind[] }) {
  const words = useWords()
  const w = words.metrics.transparency
  const periods = [all, ...months]
  return (
    <NumberTable
      label={w.table}
      heads={[w.what, ...periods.map(each => nameOf(words, each))]}
      rows={[
        ...lines.map(line => [w.lines[line], ...periods.map(period => words.number(period.counts[line]))]),
        ...kinds.map(kind => [
          w.brakeHours[kind],
          ...periods.map(period => words.number(period.brakes[kind])),
        ]),
        [`${w.waits}: ${w.half}`, ...periods.map(period => w.hours(period.halfWithinHours))],
        [`${w.waits}: ${w.most}`, ...periods.map(period => w.hours(period.mostWithinHours))],
        [w.lateShare, ...periods.map(period => w.percent(period.lateShare))],
      ]}
    />
  )
}

/** How often each rule was named, as the log tells it: in the month that made it five. */
function RuleTable({ all, months }: Report) {
  const words = useWords()
  const w = words.metrics.transparency
  const periods = [all, ...months]
  return (
    <NumberTable
      label={w.byRule}
      heads={[w.what, ...periods.map(each => nameOf(words, each))]}
      rows={all.rules.map(({ rule }) => [
        words.ruleTitles[rule] ?? rule,
        ...periods.map(period => words.number(period.rules.find(each => each.rule === rule)?.n ?? 0)),
      ])}
    />
  )
}
