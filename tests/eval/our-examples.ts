import type { SignalKind } from '../../moderation/signals/signal'
import { examples } from './corpora'
import { type Findings, share } from './figures'
import { has } from './read'

const KINDS: SignalKind[] = ['crisis', 'solicitation', 'advertising', 'under-18', 'health-claim']

/** Texts of our own, as many that must be seen as look-alikes that must not: tests/examples/<kind>.jsonl. */
export function ourExamples(): Findings {
  const parts = KINDS.map(kind => {
    const rows = examples(kind)
    const seen = ({ text }: { text: string }) => has(text, kind)
    const wanted = rows.filter(({ fires }) => fires)
    const alike = rows.filter(({ fires }) => !fires)
    return {
      figures: [share(`${kind}: seen`, wanted, seen), share(`${kind}: alarms on look-alikes`, alike, seen)],
      worst: [
        { name: `${kind}: missed`, ids: wanted.filter(row => !seen(row)).map(({ id }) => id) },
        { name: `${kind}: alarms`, ids: alike.filter(seen).map(({ id }) => id) },
      ],
    }
  })
  return { figures: parts.flatMap(part => part.figures), worst: parts.flatMap(part => part.worst) }
}
