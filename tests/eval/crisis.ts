import { corpus } from './corpora'
import { type Findings, share } from './figures'
import { read } from './read'

type Row = { id: string; text: string }
const helped = ({ text }: Row) => read(text).crisisHelp
const says = (because: string) => (row: Row) =>
  read(row.text).signals.some(signal => signal.kind === 'crisis' && signal.because.startsWith(because))

/** Found: the author is shown the lines for somebody who may not want to live. */
export function crisis(): Findings {
  const rows = corpus<{ label: 0 | 1 }>('crisis') ?? []
  const at = rows.filter(({ label }) => label === 1)
  const low = rows.filter(({ label }) => label === 0)
  const relationships = corpus('relationship-posts') ?? []
  const counselling = corpus('counselling-questions') ?? []
  return {
    figures: [
      share('crisis: found among posts of people who want to die', at, helped, { atLeast: 0.85 }),
      share('  of these as one’s own and present', at, says('own-now')),
      share('  as hopeless', at, says('hopeless')),
      share('  as one’s own and past', at, says('own-past')),
      share('  as somebody else’s', at, says('somebody-else')),
      share('crisis: found among posts on depression (many speak of dying)', low, helped),
      share('crisis: alarms on posts about relationships', relationships, helped, { atMost: 0.03 }),
      share('crisis: alarms on questions to counsellors', counselling, helped, { atMost: 0.04 }),
    ],
    worst: [
      { name: 'crisis: not found', ids: at.filter(row => !helped(row)).map(({ id }) => id) },
      {
        name: 'crisis: alarms',
        ids: [...relationships, ...counselling].filter(helped).map(({ id }) => id),
      },
    ],
  }
}
