import { DAY, HOUR } from '../../db/clock'
import { NOON, type World } from '../support/world'
import { liveSteps } from './community'
import type { Forum, Person } from './forum'
import { sit } from './moderators'
import { randomFrom } from './random'
import { newcomeFirst, openSession } from './visit'
import { write } from './write'

/** How many posts the whole forum gets in a day, and for how many days. */
export type Pace = { perDay: number; days: number; seed: number }
/** What one person wrote in one sitting: new names, each in another conversation. */
type Sitting = { who: number; personas: string[] }

/** Posts that a member writes over the whole time, and how many in one day. */
const [POSTS_EACH, IN_A_DAY] = [8, 1.25]
type Writing = { at: number; who: number; sitting: number }
type Step = Writing | { at: number; who?: undefined }

const MINUTE = 60_000
/** At seven. */
const MORNING = NOON + 19 * HOUR

/**
 * People who write in two or three conversations within minutes, each time under another name, among others who come
 * once. Moderators sit in between, and jobs run by the clock.
 */
export async function liveInSittings(world: World, { perDay, days, seed }: Pace) {
  const random = randomFrom(seed)
  const steps: Writing[] = []
  const members = Math.ceil(Math.max((perDay * days) / POSTS_EACH, perDay / IN_A_DAY))
  let sitting = 0
  while (steps.length < perDay * days) {
    const who = random.below(members)
    const posts = random.chance(0.6) ? 1 : 2 + random.below(2)
    // Until midnight.
    let at = MORNING + random.below(days) * DAY + random.next() * 17 * HOUR
    for (let n = 0; n < posts; n++, at += (2 + random.next() * 6) * MINUTE) steps.push({ at, who, sitting })
    sitting++
  }
  const sittings = new Map<number, Sitting>()
  const firsts: Person[] = []
  const writeOne = async (forum: Forum, step: Writing, person: Person) => {
    const before = person.personas.length
    const own = randomFrom(step.at)
    if (person.holder) {
      const session = await openSession(forum, person, own)
      await write(forum, { person, session, wished: '' }, own)
    } else {
      await newcomeFirst(forum, person, own)
      firsts.push(person)
    }
    const made = sittings.get(step.sitting) ?? { who: step.who, personas: [] }
    made.personas.push(...person.personas.slice(before))
    sittings.set(step.sitting, made)
  }
  const staff: Step[] = []
  for (let at = MORNING; at < MORNING + days * DAY; at += (1 + random.next() * 5) * HOUR) staff.push({ at })
  const forum = await liveSteps(world, { members, seed }, [...steps, ...staff], (living, step: Step, own) => {
    if (step.who === undefined) return sit(living, own)
    const person = living.people[step.who]
    return person ? writeOne(living, step, person) : Promise.resolve()
  })
  return { forum, sittings: [...sittings.values()], firsts }
}
