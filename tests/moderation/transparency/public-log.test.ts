import { expect, it } from 'vitest'
import { DAY, dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { readPublicLog } from '../../../moderation/transparency/transparency'
import { castOf, decide } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

const decidedBy = (world: World, rule: string, { ago = 1, outcome = 'refuse', decisionId = '' } = {}) =>
  world.db.write(tx =>
    appendEvent(world.db, tx, {
      kind: 'decision-made',
      actor: 'marlo',
      now: NOON - ago * DAY,
      caseId: 'case',
      decisionId,
      detail: { outcome, rule, machine: 0, late: 0 },
    }),
  )

const readLog = ({ db }: World, more: { now?: number; before?: number } = {}) =>
  readPublicLog(db.read, { now: NOON, ...more })

async function decidedTimes(n: number, ...rest: Parameters<typeof decidedBy>) {
  for (let at = 0; at < n; at++) await decidedBy(...rest)
}

const today = dayOf(NOON)

it('the public log tells by the day what was done five times, and by which rule, the newest first', async () => {
  const world = await openWorld()
  await decidedTimes(2, world, 'kindness', { ago: 9 })
  await decidedTimes(2, world, 'kindness', { ago: 6 })
  await decidedTimes(3, world, 'kindness', { ago: 3 })
  await decidedTimes(5, world, '', { ago: 3, outcome: 'publish' })
  await decidedTimes(6, world, 'lawful')
  await decidedTimes(4, world, 'privacy')
  expect(await readLog(world)).toEqual({
    days: [
      { day: today - 1, done: [{ what: 'refuse', rule: 'lawful', n: 6, since: today - 1 }] },
      {
        day: today - 3,
        done: [
          { what: 'refuse', rule: 'kindness', n: 7, since: today - 9 },
          { what: 'publish', rule: '', n: 5, since: today - 3 },
        ],
      },
    ],
    next: null,
  })
})

it('the public log tells nothing of a day before it is over and nothing of it can be undone', async () => {
  const world = await openWorld()
  await decidedTimes(5, world, 'kindness', { ago: 0 })
  const midnight = (today + 1) * DAY
  expect((await readLog(world, { now: midnight })).days).toEqual([])
  expect((await readLog(world, { now: midnight + 30_000 })).days).toHaveLength(1)
})

it('the public log never changes a line, so that nobody learns from what grew', async () => {
  const world = await openWorld()
  let before: unknown[] = []
  for (let day = 0; day < 20; day++) {
    await decidedTimes((day * 7) % 4, world, day % 3 ? 'kindness' : 'lawful', { ago: 20 - day })
    const now = NOON - (19 - day) * DAY
    const { days } = await readLog(world, { now })
    const told = days.flatMap(({ day, done }) => done.map(line => ({ day, ...line })))
    expect(told).toEqual(expect.arrayContaining(before))
    expect(told.every(({ n }) => n >= 5)).toBe(true)
    before = told
  }
  expect(before.length).toBeGreaterThan(3)
})

it('the public log says nothing of whom, by whom, where, or when in a day', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const secrets = ['Quxo', marlo, 'Marlo', 'amber']
  for (const title of ['Quxone', 'Quxotwo', 'Quxothree', 'Quxofour', 'Quxofive']) {
    const sent = await world.writeThread(ada, { title, body: 'Quxobody', now: NOON - DAY })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    await decide(world, {
      postId: sent.postId,
      staffId: marlo,
      outcome: 'ask',
      words: 'Quxowords',
      now: NOON - DAY,
    })
    secrets.push(sent.postId, sent.threadId)
  }
  const log = await readLog(world)
  const told = JSON.stringify(log)
  for (const secret of [...secrets, ...(await world.mine(ada))]) expect(told).not.toContain(secret)
  expect(Object.keys(log.days[0] ?? {})).toEqual(['day', 'done'])
  expect(Object.keys(log.days[0]?.done[0] ?? {}).sort()).toEqual(['n', 'rule', 'since', 'what'])
})

it('an undone decision is not in the public log', async () => {
  const world = await openWorld()
  await decidedTimes(4, world, 'kindness')
  await decidedBy(world, 'kindness', { decisionId: 'fifth' })
  expect((await readLog(world)).days[0]?.done).toHaveLength(1)
  await world.db.write(tx =>
    appendEvent(world.db, tx, {
      kind: 'decision-undone',
      actor: 'marlo',
      now: NOON,
      caseId: 'case',
      decisionId: 'fifth',
    }),
  )
  expect((await readLog(world)).days).toEqual([])
})

it('the public log is read a fortnight at a time, no day left out and none twice', async () => {
  const world = await openWorld()
  for (let ago = 0; ago < 40; ago++)
    if (ago % 5 !== 4) await decidedTimes(5, world, 'kindness', { ago: 40 - ago })
  const seen: number[] = []
  let next: number | null | undefined
  do {
    const page = await readLog(world, next ? { before: next } : {})
    seen.push(...page.days.map(({ day }) => day))
    next = page.next
  } while (next !== null)
  expect(seen).toHaveLength(32)
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a))
})
