import { dayOf, HOUR } from '../../db/clock'
import { answerReads, answerSays } from '../../db/schema'
import { SAYS } from '../answers/feedback'
import { selectShown } from '../answers/shown-answers'
import type { Site } from '../context'
import type { Errand } from './answers/expert-answers'
import type { Cast } from './cast'
import { insertAll } from './insert-all'
import { randomFrom } from './random'

/** Days of reading that are made up. */
const DAYS = 60
/** Of those who say something of an answer: most that it helped, few that it is out of date. */
const SAID = [0, 0, 0, 0, 0, 1, 1, 2]

/** What readers did with the answers that stand on the last evening: opened them, and now and then said a word. */
export const readerErrands = ({ db }: Pick<Site, 'db'>, _: Cast, now: number): Errand[] => [
  {
    at: now - HOUR,
    async run() {
      const today = dayOf(now)
      const shown = await selectShown(db.read)
      const reads = shown.flatMap(({ id, publishedDay }) => {
        const random = randomFrom(`readers of ${id}`)
        const often = random.below(9) + 3
        return Array.from({ length: Math.min(DAYS, today - (publishedDay ?? today)) }, (_, n) => ({
          answerId: id,
          day: today - n,
          reads: random.below(often) + 1,
        }))
      })
      const says = shown.flatMap(({ id, publishedDay }) => {
        const random = randomFrom(`said of ${id}`)
        return Array.from({ length: random.below(14) }, () => ({
          answerId: id,
          tag: random.id(),
          say: SAYS[SAID[random.below(SAID.length)] ?? 0] ?? 'helped',
          day: Math.max(publishedDay ?? 0, today - random.below(DAYS)),
        }))
      })
      await db.write(async tx => {
        await insertAll(tx, answerReads, reads)
        await insertAll(tx, answerSays, says)
      })
    },
  },
]
