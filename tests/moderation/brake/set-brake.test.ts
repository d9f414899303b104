import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { operate } from '../../../app/operator/commands'
import { DAY, HOUR } from '../../../db/clock'
import { brakes, events } from '../../../db/schema'
import type { NewBrake } from '../../../moderation/brake/brake-choices'
import { readBrakes, readBrakesForStaff } from '../../../moderation/brake/brakes-on'
import { letBrakeGo, setBrake } from '../../../moderation/brake/set-brake'
import { purgeSealed } from '../../../moderation/purge'
import { NOON, openWorld, type World } from '../../support/world'

const whole: NewBrake = {
  ...{ kind: 'read-only', boardId: null, slowMinutes: null, because: 'too-much' },
  ...{ hours: 3, note: '' },
}
const slow: NewBrake = { ...whole, kind: 'slow', boardId: 'amber', slowMinutes: 15 }

async function forum() {
  const world = await openWorld()
  const marlo = await world.colleague('Marlo', 'moderator')
  const niki = await world.colleague('Niki', 'moderator')
  const set = (brake: Partial<NewBrake> = {}, by = marlo, now = NOON) =>
    setBrake(world.db, world.secret, { ...whole, ...brake, by, now })
  return { ...world, world, marlo, niki, set }
}

const kindsOn = async ({ db }: World, now: number) => (await readBrakes(db.read, now)).map(each => each.kind)
const told = ({ db }: World) =>
  db.read.select({ kind: events.kind, actor: events.actor, detail: events.detail }).from(events)

describe('a brake', () => {
  it('is on until its end and not a moment longer, without anything that ends it', async () => {
    const { world, set } = await forum()
    expect(await set()).toEqual({ outcome: 'set', endsAt: NOON + 3 * HOUR })
    expect(await kindsOn(world, NOON)).toEqual(['read-only'])
    expect(await kindsOn(world, NOON + 3 * HOUR - 1)).toEqual(['read-only'])
    expect(await kindsOn(world, NOON + 3 * HOUR)).toEqual([])
    await set({}, undefined, NOON + 4 * HOUR)
    expect(await world.db.read.$count(brakes)).toBe(2)
  })

  it('is one, however many press at the same time', async () => {
    const { world, marlo, niki, set } = await forum()
    const outcomes = await Promise.all([set({}, marlo, NOON + 1), set({}, niki, NOON + 900)])
    expect(outcomes.map(each => each.outcome).sort()).toEqual(['changed', 'set'])
    expect(await kindsOn(world, NOON)).toEqual(['read-only'])
    expect((await told(world)).filter(each => each.kind === 'brake-set')).toHaveLength(1)
  })

  it('set again has the new end, and the log has both', async () => {
    const { world, marlo, niki, set } = await forum()
    await set({ because: 'many-adverts', note: 'Since ten.' })
    expect(await set({ hours: 24 }, niki, NOON + HOUR)).toEqual({
      outcome: 'changed',
      endsAt: NOON + 25 * HOUR,
    })
    const [on, ...more] = await readBrakesForStaff(world.db.read, world.secret, NOON + HOUR)
    expect(more).toEqual([])
    expect(on).toMatchObject({ because: 'too-much', by: 'Niki', until: { at: NOON + 25 * HOUR } })
    expect((await told(world)).slice(-2)).toEqual([
      {
        ...{ kind: 'brake-set', actor: marlo },
        detail: { brake: 'read-only', because: 'many-adverts', minutes: 180 },
      },
      {
        ...{ kind: 'brake-set', actor: niki },
        detail: { brake: 'read-only', because: 'too-much', minutes: 24 * 60, changed: 1 },
      },
    ])
  })

  it('can be let go earlier, once', async () => {
    const { world, db, niki, set } = await forum()
    await set()
    const [on] = await readBrakes(db.read, NOON)
    const id = on?.id ?? ''
    const go = () => letBrakeGo(db, { id, by: niki, now: NOON + HOUR })
    expect([await go(), await go()]).toEqual(['let-go', 'gone'])
    expect(await kindsOn(world, NOON + HOUR)).toEqual([])
    const log = await db.read.select().from(events).where(eq(events.kind, 'brake-let-go'))
    expect(log.map(each => [each.actor, each.detail])).toEqual([[niki, { brake: 'read-only' }]])
  })

  it('for one board stands beside one for another, and each kind by itself', async () => {
    const { world, set } = await forum()
    await set(slow)
    await set({ ...slow, boardId: 'birch' })
    await set({ ...slow, boardId: null, slowMinutes: 5 })
    await set({ kind: 'new-accounts' })
    expect(await kindsOn(world, NOON)).toEqual(['new-accounts', 'slow', 'slow', 'slow'])
    expect(await set({ ...slow, boardId: 'nowhere' })).toEqual({ outcome: 'no-board' })
    expect(await set({ note: 'x'.repeat(501) })).toEqual({ outcome: 'note-too-long' })
  })
})

describe('the note for colleagues', () => {
  it('is encrypted, opened for the team, and forgotten after half a year', async () => {
    const { db, secret, set } = await forum()
    await set({ note: 'Quxonote about mattresses.' })
    const stored = JSON.stringify([await db.read.select().from(brakes), await db.read.select().from(events)])
    expect(stored).not.toContain('Quxonote')
    expect(await readBrakesForStaff(db.read, secret, NOON)).toMatchObject([
      { by: 'Marlo', note: 'Quxonote about mattresses.' },
    ])
    await purgeSealed(db, NOON + 170 * DAY)
    expect(await db.read.select({ note: brakes.noteSealed }).from(brakes)).not.toEqual([{ note: null }])
    await purgeSealed(db, NOON + 190 * DAY)
    expect(await db.read.select({ note: brakes.noteSealed }).from(brakes)).toEqual([{ note: null }])
  })
})

describe('the command', () => {
  it('sets, lists and lets go', async () => {
    const { site, db } = await forum()
    const type = (line: string) => operate(site, line.split(' '))
    expect((await type('brake list')).text).toBe('No brake is on.')
    const set = await type('brake set slow --pace 15 --board amber --hours 3 --because many-adverts')
    expect(set.code).toBe(0)
    const [on] = await readBrakes(db.read, Date.now())
    expect(on).toMatchObject({ kind: 'slow', boardId: 'amber', slowMinutes: 15, because: 'many-adverts' })
    expect((await type('brake list')).text).toContain(on?.id)
    expect((await type(`brake let-go ${on?.id}`)).code).toBe(0)
    expect(await readBrakes(db.read, Date.now())).toEqual([])
    expect((await type(`brake let-go ${on?.id}`)).code).toBe(1)
  })

  it('sets nothing that has no end, no reason or no such board', async () => {
    const { site, db } = await forum()
    for (const line of [
      'brake',
      'brake set',
      'brake set read-only --because fault',
      'brake set read-only --hours 2 --because fault',
      'brake set read-only --hours 3',
      'brake set read-only --hours 3 --because adverts',
      'brake set read-only --hours 3 --because fault --board amber',
      'brake set read-only --hours 3 --because fault --pace 5',
      'brake set slow --hours 3 --because fault',
      'brake set slow --pace 5 --hours 3 --because fault --board nowhere',
      'brake set stop --hours 3 --because fault',
    ])
      expect((await operate(site, line.split(' '))).code, line).toBe(1)
    expect(await db.read.$count(brakes)).toBe(0)
  })
})
