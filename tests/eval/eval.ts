import { abuse } from './abuse'
import { tellAnswers } from './answers'
import { concerns, tellConcerns } from './concerns'
import { crisis } from './crisis'
import { type Findings, tell } from './figures'
import { fitConcerns } from './fit-concerns'
import { floods } from './floods'
import { grouping } from './grouping'
import { hostility } from './hostility'
import { ourExamples } from './our-examples'
import { personalDetails } from './personal-details'
import { readByRulesAlone } from './read'
import { tellRisk } from './risk'
import { spam } from './spam'
import { speed } from './speed'

const parts: Record<string, () => Findings> = {
  crisis,
  abuse,
  'personal-details': personalDetails,
  spam,
  hostility,
  examples: ourExamples,
  concerns,
  grouping,
  floods,
  speed,
}

const sideBySide: Record<string, () => void> = { concerns: tellConcerns, answers: tellAnswers }

/** So many of the worst misses are named. */
const NAMED = 12

/** Prints what was asked for, or all parts; with `--rules` as the rules read alone. */
export function evaluate(given: string[]): void {
  if (given.includes('--rules')) readByRulesAlone()
  const asked = given.filter(name => name !== '--rules')
  if (asked.includes('fit-concerns')) {
    fitConcerns()
    return
  }
  if (asked.length === 0 || asked.includes('risk')) {
    console.log('\n== risk')
    tellRisk()
  }
  for (const [name, print] of Object.entries(sideBySide)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n== ${name}: tuned on, untouched`)
    print()
  }
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const { figures, worst = [] } = part()
    console.log(`\n== ${name}`)
    for (const figure of figures) console.log(tell(figure))
    for (const { name, ids } of worst.filter(({ ids }) => ids.length > 0))
      console.log(
        `   ${name} (${ids.length}): ${ids.slice(0, NAMED).join(' ')}${ids.length > NAMED ? ' ...' : ''}`,
      )
  }
}
