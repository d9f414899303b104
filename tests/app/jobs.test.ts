import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { invite } from '../../app/accounts/invitations'
import { newNonce } from '../../app/accounts/nonce'
import { jobs, startJobs } from '../../app/jobs'
import { apply } from '../../app/professionals/application'
import { readByToken, WAIT_DAYS } from '../../app/professionals/read-application'
import { DAY } from '../../db/clock'
import { dialect } from '../../db/columns'
import { invitations, sessions } from '../../db/schema'
import { factsOf } from '../support/applicants'
import { placeOf } from '../support/other-connection'
import { takeBack } from '../support/own-post'
import { NOON, openWorld } from '../support/world'

const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const counting = (name: string, everyMinutes = 60) => {
  const ran = { times: 0 }
  return { ran, job: { name, everyMinutes, run: async () => void ran.times++ } }
}

test('a job runs soon after the start, then at its interval, until it is stopped', async () => {
  const { site } = await openWorld()
  const { ran, job } = counting('count')
  const stop = startJobs(site, [job])
  await vi.advanceTimersByTimeAsync(2 * MINUTE)
  expect(ran.times).toBe(1)
  await vi.advanceTimersByTimeAsync(3 * 60 * MINUTE)
  expect(ran.times).toBe(4)
  stop()
  await vi.advanceTimersByTimeAsync(DAY)
  expect(ran.times).toBe(4)
})

test('a job that fails stops neither itself nor another, and its words stay out of the log', async () => {
  const { site } = await openWorld()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { ran, job } = counting('count')
  let failed = 0
  const failing = {
    name: 'fail',
    everyMinutes: 60,
    run: async () => {
      failed++
      throw new Error('what somebody wrote')
    },
  }
  const stop = startJobs(site, [failing, job])
  await vi.advanceTimersByTimeAsync(2 * 60 * MINUTE)
  stop()
  expect([failed, ran.times]).toEqual([2, 2])
  expect(JSON.stringify(log.mock.calls)).toContain('job: fail')
  expect(JSON.stringify(log.mock.calls)).not.toContain('what somebody wrote')
})

test('expired sessions are deleted, live ones stay', async () => {
  const { site, db, member } = await openWorld()
  const { holder } = await member('Mia')
  await site.sessions.start(holder, 'member')
  await site.sessions.start(holder, 'kept')
  vi.setSystemTime(NOON + 2 * DAY)
  await run('clear expired sessions', site)
  expect(await db.read.$count(sessions)).toBe(1)
})

test('invitations are deleted a month after they expired, not before', async () => {
  const { site, db } = await openWorld()
  await invite(db, { roles: ['moderator'], invitedBy: 'operator', now: NOON })
  vi.setSystemTime(NOON + 8 * DAY)
  await run('clear expired invitations', site)
  expect(await db.read.$count(invitations)).toBe(1)
  vi.setSystemTime(NOON + 38 * DAY)
  await run('clear expired invitations', site)
  expect(await db.read.$count(invitations)).toBe(0)
})

test('an application that nobody decided is closed in time, and its details are deleted', async () => {
  const { site, db, secret } = await openWorld()
  const form = { facts: factsOf(), once: newNonce(secret, NOON), staffId: null, now: NOON }
  const applied = await apply(site, form)
  if (applied.outcome !== 'made') throw new Error(applied.outcome)
  const name = 'close applications that nobody decided in time'
  vi.setSystemTime(NOON + WAIT_DAYS * DAY)
  await run(name, site)
  expect((await readByToken(db.read, secret, applied.token))?.facts).toEqual(factsOf())
  vi.setSystemTime(NOON + (WAIT_DAYS + 2) * DAY)
  await run(name, site)
  expect(await readByToken(db.read, secret, applied.token)).toMatchObject({ state: 'closed', facts: null })
})

test.runIf(dialect === 'sqlite')('within a minute, a withdrawn post is gone from the files', async () => {
  const world = await openWorld()
  const ada = await world.member('Ada')
  const file = await placeOf(world.db)
  const bytes = () =>
    [file, `${file}-wal`]
      .filter(existsSync)
      .map(name => readFileSync(name, 'latin1'))
      .join('')
  const sent = await world.writeThread(ada, { title: 'Quxotitle', body: 'Quxobody' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  await takeBack(world, ada, sent.postId)
  expect(bytes()).toMatch(/Quxo/)
  const stop = startJobs(world.site)
  vi.advanceTimersByTime(MINUTE)
  stop()
  // Its turn comes between two writes, also where others wait.
  await Promise.all([1, 2, 3].map(() => world.db.write(async () => {})))
  await world.db.write(async () => {})
  expect(bytes()).not.toMatch(/Quxo/)
})

async function run(name: string, site: Parameters<(typeof jobs)[number]['run']>[0]) {
  const job = jobs.find(each => each.name === name)
  if (!job) throw new Error(`no job "${name}"`)
  await job.run(site)
}
