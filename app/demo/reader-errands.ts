import { dayOf, HOUR } from '../../db/clock'
import { answerReads, answerSays } from '../../db/schema'
import { SAYS } from '../answers/feedback'
import { selectShown } from '../answers/shown-answers'
import type { Site } from '../context'
import type { Errand } from './answers/expert-answers'
import type { Cast } from './cast'
import { insertAll } from './insert-all'
import { randomFrom } from './random'

const DAYS = 60
const SAID = [0, 0, 0, 0, 0, 1, 1, 2]

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
