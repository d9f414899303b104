import type { Period, ReportLine } from '../../../moderation/transparency/transparency'
import { NumberTable } from '../../ui/table'
import type { Words } from '../../words'
import { useWords } from '../../words/use-words'

type Report = { all: Period; months: Period[] }

const nameOf = (words: Words, { month }: Period) =>
  month === null ? words.metrics.transparency.all : words.month(month)

/** Every line of the report, for all of it and for each month, the newest first. */
export function CountTable({ all, months, lines }: Report & { lines: ReportLine[] }) {
  const words = useWords()
  const w = words.metrics.transparency
  const periods = [all, ...months]
  return (
    <NumberTable
      label={w.table}
      heads={[w.what, ...periods.map(each => nameOf(words, each))]}
      rows={[
        ...lines.map(line => [w.lines[line], ...periods.map(period => words.number(period.counts[line]))]),
        [`${w.waits}: ${w.half}`, ...periods.map(period => w.hours(period.halfWithinHours))],
        [`${w.waits}: ${w.most}`, ...periods.map(period => w.hours(period.mostWithinHours))],
        [w.lateShare, ...periods.map(period => w.percent(period.lateShare))],
      ]}
    />
  )
}

/** How often each rule was named, as the log tells it: in the month that made it five. */
export function RuleTable({ all, months }: Report) {
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
