import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cases, type Priority } from '../../../db/schema'
import {
  bandOf,
  bands,
  byUrgency,
  looksOutside,
  pickNext,
  type Waiting,
} from '../../../moderation/queue/queue-filter'
import { listQueue } from '../../../moderation/queue/review-queue'
import { arrivals, dailyHours, perHour, simulate, withFlood } from '../../../moderation/queue/simulate-queue'
import { NOON, openWorld } from '../../support/world'

const HOUR = 3_600_000
const at = (id: string, priority: Priority, hours: number): Waiting => ({
  id,
  priority,
  deadlineAt: NOON + hours * HOUR,
})
const inOrder = (...waiting: Waiting[]) => waiting.toSorted(byUrgency(NOON)).map(each => each.id)

describe('the order of the queue', () => {
  it('has danger first, then what is due today or late, then the rest', () => {
    expect(inOrder(at('c', 'soon', 3), at('b', 'today', 5), at('a', 'now', 9))).toEqual(['a', 'b', 'c'])
  })

  it('has the oldest deadline first, and of two at once always the same one', () => {
    expect(inOrder(at('b', 'today', 2), at('c', 'today', 1), at('a', 'today', 2))).toEqual(['c', 'a', 'b'])
  })

  it('lets a case that waited past its time stand among those of today, by its age', () => {
    expect(inOrder(at('today', 'today', -1), at('late', 'soon', -2), at('now', 'now', 1))).toEqual([
      'now',
      'late',
      'today',
    ])
    expect(bandOf(at('a', 'soon', 0), NOON)).toBe('today')
    expect(bandOf(at('a', 'soon', 0.01), NOON)).toBe('soon')
  })

  it('is the same in the database as here, on any cases', async () => {
    const world = await openWorld()
    for (const name of ['Ada', 'Ben', 'Carla']) {
      const who = await world.member(name)
      for (let n = 0; n < 8; n++) await world.writeThread(who, { title: `No. ${n}` })
    }
    const rows = await world.db.read.select().from(cases)
    expect(rows).toHaveLength(24)
    let drawn = 7
    const draw = (of: number) => {
      drawn = (drawn * 48_271) % 2_147_483_647
      return drawn % of
    }
    for (const { id } of rows)
      await world.db.write(async tx => {
        await tx
          .update(cases)
          .set({ priority: bands[draw(3)], deadlineAt: NOON + (draw(9) - 4) * HOUR })
          .where(eq(cases.id, id))
          .returning()
      })
    const waiting = await world.db.read.select().from(cases)
    for (const now of [NOON - 9 * HOUR, NOON, NOON + 2 * HOUR, NOON + 9 * HOUR]) {
      const { cases: listed } = await listQueue(world.db.read, { now })
      expect(listed.map(each => each.id)).toEqual(waiting.toSorted(byUrgency(now)).map(each => each.id))
      expect(listed.map(each => each.band)).toEqual(listed.map(each => bandOf(each, now)))
    }
  })
})

describe('every fourth case', () => {
  const flood = [at('a', 'now', 0), at('b', 'now', 0), at('c', 'soon', -1), at('d', 'today', 5)]

  it('comes from outside “now” when something there is late', () => {
    const lately: Priority[] = ['now', 'now', 'now']
    expect(pickNext(flood, { now: NOON, lately })?.id).toBe('c')
    expect(pickNext(flood, { now: NOON, lately: ['now', 'now'] })?.id).toBe('a')
    expect(pickNext(flood, { now: NOON, lately: ['now', 'soon', 'now'] })?.id).toBe('a')
  })

  it('is one of “now” all the same while nothing else is late', () => {
    const onTime = flood.filter(each => each.id !== 'c')
    expect(looksOutside(['now', 'now', 'now'])).toBe(true)
    expect(pickNext(onTime, { now: NOON, lately: ['now', 'now', 'now'] })?.id).toBe('a')
  })
})

describe('thirty days of arrivals', () => {
  const days = 30
  const run = (load: number) => {
    const came = arrivals({ load, days, seed: 7 })
    return {
      ours: simulate(came, { load, days }),
      oneLine: simulate(came, { load, days, oneLine: true }),
      came: came.length,
    }
  }

  it('come as many as the load says, three in a hundred of them in danger', () => {
    const { ours, came } = run(1)
    expect(came / (days * 24 * perHour)).toBeCloseTo(1, 1)
    expect(ours.bands.now.cases / came).toBeCloseTo(0.03, 2)
  })

  it('keep every promise while the team can keep up', () => {
    const { ours } = run(0.8)
    expect(bands.map(band => ours.bands[band].late)).toEqual([0, 0, 0])
  })

  it('among 500 adverts, everybody else is read in time where those are decided together', () => {
    const flood = (grouped: boolean) =>
      simulate(
        withFlood(arrivals({ load: 0.8, days, seed: 7 }), { adverts: 500, at: 9 * 24 * HOUR, grouped }),
        {
          load: 0.8,
          days,
        },
      ).bands
    const [oneByOne, together] = [flood(false), flood(true)]
    expect(together.soon.cases).toBe(oneByOne.soon.cases)
    expect(oneByOne.soon.late).toBeGreaterThan(100)
    expect(bands.map(band => together[band].late)).toEqual([0, 0, 0])
    expect(together.soon.longest).toBeLessThan(12)
  })

  it('keep every promise of a team that sleeps at night, also when 500 adverts come meanwhile', () => {
    const staffing = dailyHours(7, 23)
    const kept = { load: 0.8, days: 11, staffing }
    const came = arrivals({ ...kept, seed: 7 })
    const night = 9 * 24 * HOUR
    for (const all of [came, withFlood(came, { adverts: 500, at: night, grouped: true, staffing })]) {
      const ours = simulate(all, kept)
      expect(bands.map(band => ours.bands[band].late)).toEqual([0, 0, 0])
      // What comes just after eleven is read after seven.
      expect(ours.bands.now.longest).toBeGreaterThan(7)
      expect(ours.bands.now.longest).toBeLessThan(9)
    }
  })

  it('at three times the load, nobody in danger waits past the hour', () => {
    const { ours } = run(3)
    expect(ours.bands.now.late).toBe(0)
    expect(ours.bands.now.longest).toBeLessThan(1)
  })

  it('at three times the load, nobody waits much longer than in one line for all', () => {
    const { ours, oneLine } = run(3)
    expect(oneLine.longestOutsideNow / 24).toBeCloseTo(20, 0)
    // In one line, "now" would wait as well; the days it takes to put it first are shared by the others.
    const putFirst = oneLine.longestOutsideNow * 0.03 * 3
    expect(ours.longestOutsideNow).toBeLessThan(oneLine.longestOutsideNow + putFirst + 24)
  })
})
