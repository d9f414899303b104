import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Period, reportLines, transparencyReport } from '../../../moderation/transparency/transparency'
import { csvFile } from '../../server/text-response'
import type { Words } from '../../words'

/** The same report as the page, one number to a line. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { words } = context
  const { all, months } = await transparencyReport(context.db.read, context.now)
  return csvFile('numbers', [
    words.metrics.transparency.file,
    ...[all, ...months].flatMap(each => linesOf(words, each)),
  ])
}

function linesOf(
  words: Words,
  { month, counts, brakes, rules, halfWithinHours, mostWithinHours }: Period,
): string[][] {
  const w = words.metrics.transparency
  const name = month ?? w.inAll
  return [
    ...reportLines.map(line => [name, line, '', String(counts[line])]),
    ...rules.map(({ rule, n }) => [name, w.fileRules, rule, String(n)]),
    ...Object.entries(brakes).map(([kind, hours]) => [name, w.fileBrakes, kind, String(hours)]),
    [name, w.fileWaits.half, '', String(halfWithinHours ?? '')],
    [name, w.fileWaits.most, '', String(mostWithinHours ?? '')],
  ]
}
