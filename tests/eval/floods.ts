import { groupAlike } from '../../moderation/flood/alike'
import { sketchOf } from '../../moderation/flood/sketch'
import { advertsOf, campaignsIn } from '../support/adverts'
import { corpus, firstWriter } from './corpora'
import type { Findings } from './figures'
import { ROBOT } from './spam'

const secret = { installSalt: Buffer.alloc(32, 1), master: Buffer.alloc(32, 2) }
const FEWEST = 5
const EACH = 100

const groupsOf = (texts: string[]) =>
  groupAlike(
    texts.flatMap((text, n) => {
      const sketch = sketchOf(secret, text)
      return sketch ? [{ id: String(n), sketch }] : []
    }),
    FEWEST,
  )

/** How many of a flood of adverts stand in one group, and how many honest texts are taken for a flood. */
export function floods(): Findings {
  const sets = (['tuned', 'untouched'] as const).map(set => {
    const campaigns = campaignsIn(set)
    const largest = campaigns.map(campaign => {
      const adverts = advertsOf({ set, campaign }, EACH).map(({ title, body }) => `${title}\n\n${body}`)
      return groupsOf(adverts)[0]?.length ?? 0
    })
    const hits = largest.reduce((all, one) => all + one, 0)
    return {
      name: `floods, ${set}: adverts in the one group of their campaign`,
      hits,
      of: EACH * largest.length,
    }
  })
  const honest = ['counselling-questions', 'relationship-posts', 'concerns', 'crisis'].map(name =>
    honestIn(name, corpus(name) ?? []),
  )
  return { figures: [...sets, ...honest, honestIn('our own lines on concerns', firstWriter())] }
}

function honestIn(name: string, rows: { id: string; text: string }[]) {
  const texts = [...new Set(rows.map(({ text }) => text).filter(text => !ROBOT.test(text)))]
  const grouped = groupsOf(texts).reduce((all, group) => all + group.length, 0)
  return {
    name: `floods: honest texts taken for one, ${name}`,
    hits: grouped,
    of: texts.length,
    aim: { atMost: 0.001 },
  }
}
