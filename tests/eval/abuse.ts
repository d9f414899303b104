import { corpus } from './corpora'
import { type Findings, share } from './figures'
import { has } from './read'

const found = ({ text }: { text: string }) => has(text, 'violence')

export function abuse(): Findings {
  const rows = corpus<{ flags: string[] }>('concerns') ?? []
  const flagged = rows.filter(({ flags }) => flags.includes('abuse'))
  const others = rows.filter(({ flags }) => !flags.includes('abuse'))
  return {
    figures: [
      share('abuse: found where two readers saw it', flagged, found, { atLeast: 0.9 }),
      share('abuse: alarms elsewhere', others, found, { atMost: 0.08 }),
      share('abuse: alarms on questions to counsellors', corpus('counselling-questions') ?? [], found),
    ],
    worst: [
      { name: 'abuse: missed', ids: flagged.filter(row => !found(row)).map(({ id }) => id) },
      { name: 'abuse: alarms', ids: others.filter(found).map(({ id }) => id) },
    ],
  }
}
