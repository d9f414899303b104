import { expect, it } from 'vitest'
import { DAY, dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { readPublicLog } from '../../moderation/public-log'
import { NOON, openWorld, type World } from '../world'
import { castOf, decide } from './at-the-desk'

const decidedBy = (world: World, rule: string, { ago = 0, outcome = 'refuse', decisionId = '' } = {}) =>
  world.db.write(tx =>
    appendEvent(world.db, tx, {
      kind: 'decision-made',
      actor: 'marlo',
      now: NOON - ago * DAY,
      decisionId,
      detail: { outcome, rule, machine: 0, late: 0 },
    }),
  )

it('tells by the day what was done and by which rule, the newest day first', async () => {
  const world = await openWorld()
  await decidedBy(world, 'kindness', { ago: 3 })
  await decidedBy(world, 'kindness')
  await decidedBy(world, 'kindness')
  await decidedBy(world, '', { outcome: 'publish' })
  expect(await readPublicLog(world.db.read)).toEqual({
    days: [
      {
        day: dayOf(NOON),
        done: [
          { what: 'refuse', rule: 'kindness', n: 2 },
          { what: 'publish', rule: '', n: 1 },
        ],
      },
      { day: dayOf(NOON) - 3, done: [{ what: 'refuse', rule: 'kindness', n: 1 }] },
    ],
    next: null,
  })
})

it('holds nothing of whom, by whom, where, or when in a day', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const sent = await world.writeThread(ada, { title: 'Quxotitle', body: 'Quxobody' })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'ask', words: 'Quxowords' })
  const told = JSON.stringify(await readPublicLog(world.db.read))
  const secrets = ['Quxo', marlo, 'Marlo', sent.postId, sent.threadId, 'amber', ...(await world.mine(ada))]
  for (const secret of secrets) expect(told).not.toContain(secret)
  expect(Object.keys(JSON.parse(told).days[0])).toEqual(['day', 'done'])
  expect(Object.keys(JSON.parse(told).days[0].done[0])).toEqual(['what', 'rule', 'n'])
})

it('a decision that was taken back does not count, nor leaves an empty line', async () => {
  const world = await openWorld()
  await decidedBy(world, 'kindness', { decisionId: 'first' })
  await decidedBy(world, 'lawful', { decisionId: 'second' })
  expect((await readPublicLog(world.db.read)).days[0]?.done).toHaveLength(2)
  await world.db.write(tx =>
    appendEvent(world.db, tx, { kind: 'decision-undone', actor: 'marlo', now: NOON, decisionId: 'first' }),
  )
  expect((await readPublicLog(world.db.read)).days[0]?.done).toEqual([
    { what: 'refuse', rule: 'lawful', n: 1 },
  ])
})

it('is read a fortnight of days at a time, none left out and none twice', async () => {
  const world = await openWorld()
  for (let ago = 0; ago < 40; ago++) if (ago % 5 !== 4) await decidedBy(world, 'kindness', { ago: 40 - ago })
  const seen: number[] = []
  let next: number | null | undefined
  do {
    const page = await readPublicLog(world.db.read, next ?? undefined)
    seen.push(...page.days.map(({ day }) => day))
    next = page.next
  } while (next !== null)
  expect(seen).toHaveLength(32)
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a))
})
