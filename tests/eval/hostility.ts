import { corpus, functions } from './corpora'
import { type Findings, share } from './figures'
import { has } from './read'

const hostile = ({ text }: { text: string }) => has(text, 'hostility')

export function hostility(): Findings {
  const rows = corpus<{ label: 0 | 1 }>('hostility') ?? []
  const bad = rows.filter(({ label }) => label === 1)
  const counselling = corpus('counselling-questions') ?? []
  const cases = functions()
  const right = (row: { text: string; hateful: boolean }) => hostile(row) === row.hateful
  return {
    figures: [
      share(
        'hostility: our functions, hateful found',
        cases.filter(({ hateful }) => hateful),
        right,
        { atLeast: 0.5 },
      ),
      share(
        'hostility: our functions, not hateful let be',
        cases.filter(({ hateful }) => !hateful),
        right,
        { atLeast: 0.88 },
      ),
      share('hostility: of what is marked, hostile', rows.filter(hostile), ({ label }) => label === 1, {
        atLeast: 0.6,
      }),
      share('hostility: of what is hostile, marked', bad, hostile, { atLeast: 0.4 }),
      share('hostility: alarms on questions to counsellors', counselling, hostile, { atMost: 0.01 }),
      share('hostility: alarms on posts about relationships', corpus('relationship-posts') ?? [], hostile),
    ],
    worst: [
      { name: 'hostility: missed', ids: bad.filter(row => !hostile(row)).map(({ id }) => id) },
      {
        name: 'hostility: alarms',
        ids: [...rows.filter(({ label }) => label === 0), ...counselling].filter(hostile).map(({ id }) => id),
      },
    ],
  }
}
