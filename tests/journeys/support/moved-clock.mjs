/**
 * Loaded into a forum before anything else: its clock is ahead by as many milliseconds as stand in CLOCK_FILE at the
 * moment, and what it does once a minute it does twice a second.
 */
import { readFileSync } from 'node:fs'

const ahead = () => Number(readFileSync(process.env.CLOCK_FILE, 'utf8'))
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given)
    else super(RealDate.now() + ahead())
  }

  static now() {
    return RealDate.now() + ahead()
  }
}

const later = globalThis.setTimeout
globalThis.setTimeout = (run, milliseconds, ...given) =>
  later(run, milliseconds === 60_000 ? 500 : milliseconds, ...given)
