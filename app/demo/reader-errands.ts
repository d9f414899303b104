import { dayOf, HOUR } from '../../db/clock'
import { answerFeedback, answerViews } from '../../db/schema'
import { FEEDBACK_KINDS } from '../answers/feedback'
import { selectShown } from '../answers/shown-answers'
import type { Site } from '../context'
import type { Errand } from './answers/expert-answers'
import type { Cast } from './cast'
import { randomFrom } from './random'
import { insertAll } from './rows'

const DAYS = 60
const SAID = [0, 0, 0, 0, 0, 1, 1, 2]

export const readerErrands = ({ db }: Pick<Site, 'db'>, _: Cast, now: number): Errand[] => [
  {
    at: now - HOUR,
    async run() {
      const today = dayOf(now)
      const shown = await selectShown(db.read)
      const views = shown.flatMap(({ id, publishedDay }) => {
        const random = randomFrom(`readers of ${id}`)
        const often = random.below(9) + 3
        return Array.from({ length: Math.min(DAYS, today - (publishedDay ?? today)) }, (_, n) => ({
          answerId: id,
          day: today - n,
          views: random.below(often) + 1,
        }))
      })
      const feedback = shown.flatMap(({ id, publishedDay }) => {
        const random = randomFrom(`said of ${id}`)
        return Array.from({ length: random.below(14) }, () => ({
          answerId: id,
          tag: random.id(),
          kind: FEEDBACK_KINDS[SAID[random.below(SAID.length)] ?? 0] ?? 'helped',
          day: Math.max(publishedDay ?? 0, today - random.below(DAYS)),
        }))
      })
      await db.write(async tx => {
        await insertAll(tx, answerViews, views)
        await insertAll(tx, answerFeedback, feedback)
      })
    },
  },
]
