import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { operate } from '../../../app/operator/commands'
import type { Db } from '../../../db'
import { DAY, dayOf } from '../../../db/clock'
import { appendEvent, type NewEvent } from '../../../db/events'
import { dailySums, events } from '../../../db/schema'
import { sealDays } from '../../../db/seals'
import { mergeSums } from '../../../moderation/metrics/count-events'
import { readSums, sumDays, summedTo } from '../../../moderation/metrics/daily-sums'
import { NOON, openWorld } from '../../support/world'

const today = dayOf(NOON)

const happen = (db: Db, { ago = 0, ...event }: Partial<NewEvent> & { ago?: number }) =>
  db.write(tx => appendEvent(db, tx, { kind: 'post-sent', actor: 'author', now: NOON - ago * DAY, ...event }))

const decided = (n: number, ago: number): Partial<NewEvent> & { ago: number } => ({
  kind: 'decision-made',
  actor: 'marlo',
  caseId: `case ${n}`,
  decisionId: `decision ${n}`,
  detail: { outcome: 'refuse', rule: 'kindness', machine: 1, late: 0, kind: 'post' },
  ago,
})

/** As a job does once days are over. */
async function sumUp(db: Db, now = NOON) {
  await sealDays(db, now)
  await sumDays(db)
}

const stored = (db: Db) =>
  db.read.select().from(dailySums).orderBy(asc(dailySums.day), asc(dailySums.kind), asc(dailySums.what))

const summed = async (db: Db) =>
  mergeSums((await readSums(db.read)).byDay)
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, kind, what, n }) => [today - day, kind, what, n])

describe('daily sums', () => {
  it('are kept of days that are over, and what came since is added to them', async () => {
    const { db } = await openWorld()
    await happen(db, { detail: { visibility: 'held' }, ago: 2 })
    await happen(db, { detail: { visibility: 'held' }, ago: 2 })
    await happen(db, { detail: { visibility: 'published' }, ago: 1 })
    await happen(db, { detail: { visibility: 'published' } })
    const before = await summed(db)
    await sumUp(db)
    expect(await summedTo(db.read)).toBe(today - 1)
    expect((await stored(db)).map(({ day, kind, n }) => [today - day, kind, n])).toEqual([
      [2, 'post-sent', 2],
      [1, 'post-sent', 1],
      [1, 'summed', 1],
    ])
    expect(await summed(db)).toEqual(before)
    expect(before).toEqual([
      [2, 'post-sent', 'held', 2],
      [1, 'post-sent', 'published', 1],
      [0, 'post-sent', 'published', 1],
    ])
  })

  it('count each day once, however many processes do it and however often', async () => {
    const { db } = await openWorld()
    for (let ago = 1; ago < 30; ago++) await happen(db, { detail: { visibility: 'held' }, ago })
    await sealDays(db, NOON)
    await Promise.all([sumDays(db), sumDays(db), sumDays(db)])
    await sumUp(db)
    const sums = (await stored(db)).filter(sum => sum.kind === 'post-sent')
    expect(sums).toHaveLength(29)
    expect(sums.every(sum => sum.n === 1)).toBe(true)
  })

  it('lose a decision undone after midnight from the day on which it was made', async () => {
    const { db } = await openWorld()
    await happen(db, decided(1, 1))
    await happen(db, decided(2, 1))
    await sumUp(db)
    await happen(db, { ...decided(1, 0), kind: 'decision-undone', detail: {} })
    expect(await summed(db)).toEqual([[1, 'decision-made', 'refuse', 1]])
    await sumUp(db, NOON + DAY)
    expect(await summed(db)).toEqual([[1, 'decision-made', 'refuse', 1]])
  })

  it('give what comes after its day was sealed to its own day', async () => {
    const { db } = await openWorld()
    await happen(db, { ago: 1, detail: { visibility: 'held' } })
    await sumUp(db)
    await happen(db, { ago: 1, detail: { visibility: 'held' } })
    expect(await db.read.$count(events, eq(events.kind, 'post-sent'))).toBe(2)
    expect(await summed(db)).toEqual([[1, 'post-sent', 'held', 2]])
    await sumUp(db, NOON + DAY)
    expect(await summed(db)).toEqual([[1, 'post-sent', 'held', 2]])
  })
})

describe('the command that counts again', () => {
  it('says that the sums match, or on which days they do not, and corrects those when asked to', async () => {
    const { db, site } = await openWorld()
    expect((await operate(site, ['recount'])).text).toContain('No day has been summed yet')
    for (let ago = 1; ago < 4; ago++) await happen(db, { detail: { visibility: 'held' }, ago })
    await sumUp(db)
    const whole = await stored(db)
    expect(await operate(site, ['recount'])).toMatchObject({ code: 0 })

    await db.write(async tx => {
      await tx
        .update(dailySums)
        .set({ n: 7 })
        .where(eq(dailySums.day, today - 2))
        .returning()
      await tx.insert(dailySums).values({
        ...{ day: today - 9, kind: 'appeal-made', what: '', rule: '', machine: false },
        ...{ late: false, hours: 0, n: 3 },
      })
    })
    const told = await operate(site, ['recount'])
    expect(told.code).toBe(1)
    expect(told.text).toContain('On 2 days')
    expect(told.text).toContain('2026-11-15, 2026-11-22')

    expect(await operate(site, ['recount', '--rebuild'])).toMatchObject({ code: 0 })
    expect(await operate(site, ['recount'])).toMatchObject({ code: 0 })
    expect((await stored(db)).filter(sum => sum.n !== 0)).toEqual(whole)
  })
})
