import type { Findings } from './figures'
import { nearestThree, pairsTogether } from './similar-questions'

/** How well questions find those that ask the same: on the half that the rule was tuned on, and the one held back. */
export function grouping(): Findings {
  const halves = (['tuned', 'held'] as const).map(half => {
    const { hits, of, missed } = nearestThree(half)
    const { together, right, wanted } = pairsTogether(half)
    const name = half === 'held' ? 'held back' : 'tuned on'
    return {
      figures: [
        { name: `questions, ${name}: of the three nearest, ask the same`, hits, of, aim: { atLeast: 0.8 } },
        { name: `questions, ${name}: in one group, and rightly`, hits: right, of: together },
        { name: `questions, ${name}: belong together, and are`, hits: right, of: wanted },
      ],
      worst: { name: `questions, ${name}: none of the three nearest`, ids: missed },
    }
  })
  return { figures: halves.flatMap(({ figures }) => figures), worst: halves.map(({ worst }) => worst) }
}
