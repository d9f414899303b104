import type { Period } from '../../../moderation/transparency/transparency'
import { Bars } from '../../ui/charts/bars'
import { Columns } from '../../ui/charts/columns'
import { Lines } from '../../ui/charts/lines'
import { useWords } from '../../words/use-words'

const acting = ['hide', 'ask', 'refuse', 'remove'] as const

/** The report in pictures, the oldest month at the left. All of it stands in the tables below as well. */
export function TransparencyCharts({ all, months }: { all: Period; months: Period[] }) {
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
