import { DAY, HOUR } from '../../db/clock'
import { NOON } from '../support/world'
import { randomFrom } from './random'

/** What a member comes for: to write as somebody new, to write on as somebody they were, to look what is new. */
export type Aim = 'new-persona' | 'same-persona' | 'look'
export type Step = { at: number } & ({ who: number; aim: Aim } | { sitting: true })

export type Plan = {
  members: number
  days: number
  seed: number
  /** Days before, in which every member has become known: what comes then is published at once, unless a signal speaks. */
  before?: number
  /** A plant: everything a member writes falls into one evening. */
  inOneBurst?: boolean
  /** Milliseconds between two runs of a job, at least. */
  apart?: number
}

/** How many personas a member will have: those who come back often can be linked, if anybody can. */
const personaCounts = [6, 8, 10, 12, 14]
/** Posts of the days before: enough to be known, even when some are not published. */
const FIRST_POSTS = 6

/**
 * Who comes when. Every visit falls on a time of its own, drawn from the whole span: somebody comes back on other
 * days. On any forum that shows days, two posts that were written in the same hour can be linked by that alone, and
 * a rhythm of one's own can too: no storage undoes it, so the page where people write tells them, and the attacker
 * is given none. What is tried is what the forum adds by itself.
 */
export function planSteps({ members, days, seed, before = 0, inOneBurst = false }: Plan): Step[] {
  const random = randomFrom(seed)
  const steps: Step[] = []
  for (let who = 0; who < members; who++) {
    const someTime = () => NOON + (before + random.next() * days) * DAY
    const evening = someTime()
    const come = (aim: Aim) =>
      steps.push({ who, aim, at: inOneBurst ? evening + random.next() * HOUR : someTime() })
    for (let n = 0; before > 0 && n < FIRST_POSTS; n++)
      steps.push({
        who,
        aim: n === 0 ? 'new-persona' : 'same-persona',
        at: NOON + ((random.next() + n) / FIRST_POSTS) * (before - 1) * DAY,
      })
    const personas = random.pick(personaCounts)
    for (let n = 0; n < personas; n++) {
      come('new-persona')
      if (random.chance(0.2)) come('same-persona')
    }
    for (let n = random.below(3); n > 0; n--) come('look')
  }
  for (let at = NOON; at < NOON + (before + days) * DAY; at += (2 + random.next() * 8) * HOUR)
    steps.push({ sitting: true, at })
  return steps.sort((a, b) => a.at - b.at)
}
