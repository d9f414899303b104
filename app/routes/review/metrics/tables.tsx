import { NumberTable } from '../../../ui/table'
import type { Words } from '../../../words'
import { useWords } from '../../../words/use-words'

type Band = keyof Words['review']['priorities']

const bandName = (words: Words, band: Band) => words.review.priorities[band]

/** How long what is open has waited. */
export function QueueAges({
  ages,
}: {
  ages: { priority: Band; open: number; oldest: number | null; median: number | null }[]
}) {
  const words = useWords()
  const w = words.metrics.measures
  return (
    <NumberTable
      label={w.queue}
      heads={[w.band, w.open, w.oldest, w.median]}
      rows={ages.map(({ priority, open, oldest, median }) => [
        bandName(words, priority),
        words.number(open),
        words.metrics.age(oldest),
        words.metrics.age(median),
      ])}
    />
  )
}

/** How long decisions took. */
export function Times({
  times,
}: {
  times: { priority: Band; n: number; half: number | null; most: number | null }[]
}) {
  const words = useWords()
  const w = words.metrics.measures
  return (
    <NumberTable
      label={w.decisions}
      heads={[w.band, w.decided, w.half, w.most]}
      rows={times.map(({ priority, n, half, most }) => [
        bandName(words, priority),
        words.number(n),
        words.metrics.age(half),
        words.metrics.age(most),
      ])}
    />
  )
}

/** Who decided how much this week, so that the heavy part can be shared. */
export function Loads({ loads }: { loads: { handle: string; decided: number; heavy: number }[] }) {
  const words = useWords()
  const w = words.metrics.measures
  return (
    <NumberTable
      label={w.load}
      heads={[w.colleague, w.decided, w.heavy]}
      rows={loads.map(({ handle, decided, heavy }) => [handle, words.number(decided), words.number(heavy)])}
    />
  )
}
