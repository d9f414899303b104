import { bands } from '../../moderation/queue/queue-filter'
import {
  arrivals,
  dailyHours,
  perHour,
  simulate,
  type Waits,
  withFlood,
} from '../../moderation/queue/simulate-queue'
import { wordsFor } from '../words'

const w = wordsFor('en').queue.simulation
const DAYS = 30
const SEED = 20_261_122
const STAFFED = [7, 23] as const
const ADVERTS = 500
const NINTH_NIGHT = 9 * 24 * 3_600_000
const hours = (n: number) => n.toFixed(2)

/** Prints how long people would wait, under the order of the queue as it is, when less or more comes than can be done. */
console.log(w.heading(DAYS, perHour))
const row = (load: number, band: string, { cases, waiting, half, most, longest, late }: Waits) =>
  width([
    `${load}x`,
    band,
    ...[cases, waiting].map(String),
    ...[half, most, longest].map(hours),
    String(late),
  ])
const width = (cells: string[]) => cells.map(cell => cell.padStart(9)).join('')
console.log(width(w.columns))
for (const load of [0.8, 1, 2, 3]) {
  const came = arrivals({ load, days: DAYS, seed: SEED })
  const ours = simulate(came, { load, days: DAYS })
  for (const band of bands) console.log(row(load, band, ours.bands[band]))
  const fifo = simulate(came, { load, days: DAYS, oneLine: true })
  console.log(w.longest(hours(ours.longestOutsideNow), hours(fifo.longestOutsideNow)))
}

/** The same team, there from seven to eleven at night; what comes at night waits for the morning, and is due then. */
const staffing = dailyHours(...STAFFED)
console.log(w.staffed(...STAFFED))
for (const load of [0.6, 0.8]) {
  const kept = { load, days: DAYS, staffing }
  const ours = simulate(arrivals({ ...kept, seed: SEED }), kept)
  for (const band of bands) console.log(row(load, band, ours.bands[band]))
}

/** What a flood of adverts does to the first posts of others, on a forum that otherwise keeps up. */
for (const [grouped, there] of [
  [false, null],
  [true, null],
  [true, staffing],
] as const) {
  const kept = { load: 0.8, days: DAYS, staffing: there }
  const came = arrivals({ ...kept, seed: SEED })
  const flooded = withFlood(came, { ...kept, adverts: ADVERTS, at: NINTH_NIGHT, grouped })
  const { soon } = simulate(flooded, kept).bands
  console.log(
    w.flood({
      adverts: ADVERTS,
      grouped,
      staffed: there !== null,
      longest: hours(soon.longest),
      late: soon.late,
    }),
  )
}
