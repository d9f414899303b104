import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Period, reportLines, transparencyReport } from '../../moderation/transparency'
import { words } from '../words'

/** The same report as the page, one number to a line (RFC 4180). What it holds are codes and numbers, so nothing is quoted. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { all, months } = await transparencyReport(context.db.read)
  const lines = [words.numbers.transparency.file, ...[all, ...months].flatMap(linesOf)]
  return new Response(lines.map(cells => `${cells.join(',')}\r\n`).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="numbers.csv"',
    },
  })
}

function linesOf({ month, counts, rules, halfWithinHours, mostWithinHours }: Period): string[][] {
  const w = words.numbers.transparency
  const name = month ?? w.inAll
  return [
    ...reportLines.map(line => [name, line, '', String(counts[line])]),
    ...rules.map(({ rule, n }) => [name, w.fileRules, rule, n === 'few' ? words.numbers.few : String(n)]),
    [name, w.fileWaits.half, '', String(halfWithinHours ?? '')],
    [name, w.fileWaits.most, '', String(mostWithinHours ?? '')],
  ]
}
