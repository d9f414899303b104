import { onTestFinished, vi } from 'vitest'
import { jobs } from '../../app/jobs'
import { HOUR } from '../../db/clock'
import { NOON, type World } from '../support/world'
import { type Forum, moveClock } from './forum'
import { inviteModerator, sit } from './moderators'
import { type Random, randomFrom } from './random'
import { type Plan, planSteps } from './schedule'
import { visit } from './visit'

const MINUTE = 60_000
/** Hours between two runs of a job, at least: what jobs hide within the hour lies open for longer here, never for less. */
const APART = 4 * HOUR

/** Lives a community through the forum's own functions, job runs included. */
export const liveCommunity = (world: World, plan: Plan): Promise<Forum> =>
  liveSteps(world, { apart: APART, ...plan }, planSteps(plan), (forum, step, random) => {
    const person = 'who' in step && forum.people[step.who]
    return person ? visit(forum, person, step.aim, random) : sit(forum, random)
  })

/** @param take one step of somebody's life; between two of them, the jobs whose time has come */
export async function liveSteps<Step extends { at: number }>(
  world: World,
  { members, seed, apart = 0 }: { members: number; seed: number; apart?: number },
  steps: Step[],
  take: (forum: Forum, step: Step, random: Random) => Promise<unknown>,
): Promise<Forum> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const people = Array.from({ length: members }, (_, who) => ({
    name: `member ${who}`,
    holder: null,
    token: null,
    personas: [],
  }))
  const forum: Forum = { world, people, moderators: [], threads: [], secrets: new Map() }
  for (const handle of ['Marlo', 'Niki', 'Olu']) await inviteModerator(forum, handle)

  const dueAt = new Map(jobs.map(job => [job, NOON]))
  for (const [number, step] of steps.toSorted((a, b) => a.at - b.at).entries()) {
    moveClock(step.at)
    for (const [job, due] of dueAt) {
      if (due > Date.now()) continue
      await job.run(world.site)
      dueAt.set(job, Date.now() + Math.max(job.everyMinutes * MINUTE, apart))
    }
    // A generator for each step: what one of them draws does not move the others.
    await take(forum, step, randomFrom(seed * 100_003 + number))
  }
  return forum
}
