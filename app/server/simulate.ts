import { bands } from '../../moderation/queue/queue-filter'
import { arrivals, perHour, simulate, withFlood } from '../../moderation/queue/simulate-queue'
import { wordsFor } from '../words'

const w = wordsFor('en').queue.simulation
const DAYS = 30
const SEED = 20_261_122
const ADVERTS = 500
const NINTH_MORNING = 9 * 24 * 3_600_000
const hours = (n: number) => n.toFixed(2)

/** Prints how long people would wait, under the order of the queue as it is, when less or more comes than can be done. */
console.log(w.heading(DAYS, perHour))
const width = (cells: string[]) => cells.map(cell => cell.padStart(9)).join('')
console.log(width(w.columns))
for (const load of [0.8, 1, 2, 3]) {
  const came = arrivals({ load, days: DAYS, seed: SEED })
  const ours = simulate(came, { load, days: DAYS })
  for (const band of bands) {
    const { cases, waiting, half, most, longest, late } = ours.bands[band]
    const counts = [String(cases), String(waiting)]
    console.log(width([`${load}x`, band, ...counts, hours(half), hours(most), hours(longest), String(late)]))
  }
  const fifo = simulate(came, { load, days: DAYS, oneLine: true })
  console.log(w.longest(hours(ours.longestOutsideNow), hours(fifo.longestOutsideNow)))
}

/** What a flood of adverts does to the first posts of others, on a forum that otherwise keeps up. */
for (const grouped of [false, true]) {
  const came = arrivals({ load: 0.8, days: DAYS, seed: SEED })
  const flooded = withFlood(came, { adverts: ADVERTS, at: NINTH_MORNING, grouped })
  const { soon } = simulate(flooded, { load: 0.8, days: DAYS }).bands
  console.log(w.flood(ADVERTS, grouped, hours(soon.longest), soon.late))
}
