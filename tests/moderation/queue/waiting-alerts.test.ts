import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { alerts, events } from '../../../db/schema'
import { claimCase } from '../../../moderation/cases/case'
import { acknowledgeAlert, readAlerts, takeDueAlerts } from '../../../moderation/queue/waiting-alerts'
import { caseOn, castOf, decide } from '../../support/moderators'
import { type Member, NOON, openWorld } from '../../support/world'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE

async function openQueue() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const write = async (who: Member, body: string, now: number) => {
    const sent = await world.writeThread(who, { body, now })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    return caseOn(world, sent.postId)
  }
  const due = (at: number) => takeDueAlerts(world.db, at)
  const crisis = (now: number, who = ada) => write(who, 'I want to kill myself.', now)
  return {
    ...world,
    ada,
    ben,
    marlo,
    write,
    crisis,
    due,
    shown: (at: number) => readAlerts(world.db.read, at),
  }
}

describe('a case in band "now"', () => {
  it('is due five minutes after its quarter hour, and no finer: when it came in can’t be told from it', async () => {
    const { crisis, due } = await openQueue()
    await crisis(NOON + MINUTE)
    const opened = NOON + QUARTER
    expect(await due(opened + 4 * MINUTE)).toEqual([])
    expect(await due(opened + 5 * MINUTE)).toEqual([{ band: 'now', cases: 1, minutes: 5, toSecond: false }])
  })

  it('is alerted about every fifteen minutes, each time once, and after thirty to the second receiver', async () => {
    const { crisis, due } = await openQueue()
    await crisis(NOON)
    const first = NOON + 5 * MINUTE
    const told: [number, boolean][] = []
    for (let minute = 0; minute <= 45; minute++)
      for (const each of [...(await due(first + minute * MINUTE)), ...(await due(first + minute * MINUTE))])
        told.push([minute, each.toSecond])
    expect(told).toEqual([
      [0, false],
      [15, false],
      [30, true],
      [45, true],
    ])
  })

  it('is counted with others, by the one that has waited longest', async () => {
    const { crisis, due, ben } = await openQueue()
    await crisis(NOON)
    await crisis(NOON + QUARTER, ben)
    expect(await due(NOON + 21 * MINUTE)).toEqual([{ band: 'now', cases: 2, minutes: 21, toSecond: false }])
  })

  it('is not alerted about while somebody has claimed it, and again when the claim has ended', async () => {
    const { db, crisis, due, marlo } = await openQueue()
    const { id } = await crisis(NOON)
    await claimCase(db, { caseId: id, staffId: marlo, now: NOON + 4 * MINUTE })
    expect(await due(NOON + 20 * MINUTE)).toEqual([])
    expect(await due(NOON + 24 * MINUTE)).toHaveLength(1)
  })

  it('that was decided is forgotten', async () => {
    const world = await openQueue()
    const { postId } = await world.crisis(NOON)
    await world.due(NOON + 5 * MINUTE)
    await decide(world, { postId, staffId: world.marlo, now: NOON + 6 * MINUTE })
    expect(await world.shown(NOON + 20 * MINUTE)).toEqual([])
    expect(await world.due(NOON + 20 * MINUTE)).toEqual([])
    expect(await world.db.read.$count(alerts)).toBe(0)
  })
})

it('a case in another band is alerted about only where the policy says so', async () => {
  const { write, due, ada } = await openQueue()
  expect((await write(ada, 'It has been a long year for us.', NOON)).priority).toBe('soon')
  expect(await due(NOON + 30 * 60 * MINUTE)).toEqual([])
})

describe('acknowledging', () => {
  it('stops the alerts until the next case, which begins them anew', async () => {
    const { db, crisis, due, shown, marlo, ben } = await openQueue()
    const { id } = await crisis(NOON)
    const at = NOON + 5 * MINUTE
    await due(at)
    expect(await shown(at)).toMatchObject([{ band: 'now', caseIds: [id], minutes: 5, acknowledged: null }])
    await acknowledgeAlert(db, { band: 'now', caseIds: [id], staffId: marlo, now: at + MINUTE })
    expect(await shown(at + 2 * MINUTE)).toMatchObject([
      { caseIds: [], acknowledged: { by: 'Marlo', at: at + MINUTE } },
    ])
    expect(await due(NOON + 180 * MINUTE)).toEqual([])
    const next = NOON + 180 * MINUTE
    await crisis(next, ben)
    expect(await due(next + 5 * MINUTE)).toEqual([{ band: 'now', cases: 1, minutes: 5, toSecond: false }])
    expect(await due(next + 20 * MINUTE)).toHaveLength(1)
  })

  it('counts only for the cases that were on the page', async () => {
    const { db, crisis, due, marlo, ben } = await openQueue()
    const seen = await crisis(NOON)
    await due(NOON + 5 * MINUTE)
    await crisis(NOON, ben)
    await acknowledgeAlert(db, { band: 'now', caseIds: [seen.id], staffId: marlo, now: NOON + 6 * MINUTE })
    expect(await due(NOON + 7 * MINUTE)).toMatchObject([{ cases: 1 }])
  })

  it('is one event with a number and no case, however often it is pressed', async () => {
    const { db, crisis, due, marlo } = await openQueue()
    const { id } = await crisis(NOON)
    await due(NOON + 5 * MINUTE)
    const press = { band: 'now' as const, caseIds: [id, 'unknown'], staffId: marlo, now: NOON + 6 * MINUTE }
    await acknowledgeAlert(db, press)
    await acknowledgeAlert(db, press)
    const told = await db.read.select().from(events).where(eq(events.kind, 'alert-acknowledged'))
    expect(told).toMatchObject([{ actor: marlo, caseId: null, detail: { band: 'now', cases: 1 } }])
  })
})
