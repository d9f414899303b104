import { onTestFinished, vi } from 'vitest'
import { jobs } from '../../app/jobs'
import { NOON, type World } from '../support/world'
import { type Forum, moveClock } from './forum'
import { inviteModerator, sit } from './moderators'
import { randomFrom } from './random'
import { type Plan, planSteps } from './schedule'
import { visit } from './visit'

const MINUTE = 60_000

/** Lives a community through the forum's own functions, job runs included. */
export async function liveCommunity(world: World, plan: Plan): Promise<Forum> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const people = Array.from({ length: plan.members }, (_, who) => ({
    name: `member ${who}`,
    holder: null,
    token: null,
    personas: [],
  }))
  const forum: Forum = { world, people, moderators: [], threads: [], secrets: new Map() }
  for (const handle of ['Marlo', 'Niki', 'Olu']) await inviteModerator(forum, handle)

  const dueAt = new Map(jobs.map(job => [job, NOON]))
  for (const [number, step] of planSteps(plan).entries()) {
    moveClock(step.at)
    for (const [job, due] of dueAt) {
      if (due > Date.now()) continue
      await job.run(world.site)
      dueAt.set(job, Date.now() + job.everyMinutes * MINUTE)
    }
    // A generator for each step: what one of them draws does not move the others.
    const random = randomFrom(plan.seed * 100_003 + number)
    const person = 'who' in step && forum.people[step.who]
    if (person) await visit(forum, person, step.aim, random)
    else await sit(forum, random)
  }
  return forum
}
