import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { verifyEvents } from '../../app/operator/audit'
import type { Db } from '../../db'
import { DAY, dayOf, dayOfNumber, hourOf } from '../../db/clock'
import { dialect } from '../../db/columns'
import { appendEvent, type NewEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { eventSeals, events } from '../../db/schema'
import { sealDays, sealOf } from '../../db/seals'
import { askElsewhere } from '../support/other-connection'
import { NOON, openWorld } from '../support/world'

const inOrder = (db: Db) => db.read.select().from(events).orderBy(asc(events.seq))

/** Something that happened, with everything an event can say. */
const happen = (db: Db, event: Partial<NewEvent> = {}) =>
  db.write(tx =>
    appendEvent(db, tx, {
      kind: 'decision-made',
      actor: newId(),
      now: NOON,
      threadId: newId(),
      postId: newId(),
      personaId: newId(),
      caseId: newId(),
      decisionId: newId(),
      answerId: newId(),
      ...event,
    }),
  )

describe('the order of events', () => {
  it('is kept for what staff do, however much happens at once', async () => {
    const { db } = await openWorld()
    for (let n = 0; n < 5; n++) await happen(db, { detail: { n } })
    await Promise.all(Array.from({ length: 45 }, (_, n) => happen(db, { detail: { n: n + 5 } })))
    const rows = await inOrder(db)
    expect(rows).toHaveLength(50)
    expect(rows.slice(0, 5).map(row => row.detail.n)).toEqual([0, 1, 2, 3, 4])
  })

  it('is lost within the day for what members do, and the cases that follow from it', async () => {
    const { db } = await openWorld()
    for (let n = 0; n < 40; n++)
      await happen(
        db,
        n % 2
          ? { kind: 'case-opened', actor: 'machine', detail: { n } }
          : { kind: 'post-sent', actor: 'author', detail: { n } },
      )
    await happen(db, { kind: 'post-sent', actor: 'author', now: NOON + DAY, detail: { n: 40 } })
    const told = (await inOrder(db)).map(row => Number(row.detail.n))
    expect(told.at(-1)).toBe(40)
    const neighbours = told.filter((n, at) => Math.abs(n - (told[at + 1] ?? 99)) === 1).length
    expect(neighbours).toBeLessThan(15)
  })

  it('tells the hour of staff and of cases, and only the day of what members do', async () => {
    const { db } = await openWorld()
    const now = NOON + 1_234_567
    await happen(db, { now })
    await happen(db, { kind: 'case-opened', actor: 'machine', now })
    await happen(db, { kind: 'post-sent', actor: 'author', now })
    const hours = new Map((await inOrder(db)).map(row => [row.kind, row.hour]))
    expect(hours.get('decision-made')).toBe(hourOf(NOON))
    expect(hours.get('case-opened')).toBe(hourOf(NOON))
    expect(hours.get('post-sent')).toBe(dayOf(NOON) * 24)
  })

  it('knows nothing of a change that failed', async () => {
    const { db } = await openWorld()
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        db.write(async tx => {
          await appendEvent(db, tx, { kind: 'pins-ordered', actor: 'operator', now: NOON })
          if (n % 2 === 0) throw new Error('no')
        }),
      ),
    )
    expect(await inOrder(db)).toHaveLength(10)
  })
})

describe('an event', () => {
  it('cannot be changed', async () => {
    const { db } = await openWorld()
    await happen(db)
    await expect(db.write(tx => tx.update(events).set({ actor: 'nobody' }).returning())).rejects.toThrow()
  })

  it('cannot be deleted', async () => {
    const { db } = await openWorld()
    await happen(db)
    await expect(db.write(tx => tx.delete(events).returning())).rejects.toThrow()
    await expect(askElsewhere(db, 'DELETE FROM events')).rejects.toThrow(/append-only/)
    expect(await inOrder(db)).toHaveLength(1)
  })

  it.runIf(dialect === 'postgres')('cannot be emptied', async () => {
    const { db } = await openWorld()
    await happen(db)
    await expect(askElsewhere(db, 'TRUNCATE events')).rejects.toThrow(/append-only/)
  })

  it.runIf(dialect === 'sqlite')(
    'cannot be overwritten: REPLACE is a deletion that fires no trigger',
    async () => {
      const { db } = await openWorld()
      await happen(db)
      const [row] = await inOrder(db)
      const replacing = askElsewhere(
        db,
        `INSERT OR REPLACE INTO events (seq, kind, hour, actor, detail)
       VALUES (${row?.seq}, 'pins-ordered', 0, 'nobody', '{}')`,
      )
      await expect(replacing).rejects.toThrow()
      expect(await inOrder(db)).toEqual([row])
    },
  )
})

describe('the seal of a day', () => {
  it('is set once the day is over, by several processes at once too, and the chain is whole', async () => {
    const { db } = await openWorld()
    for (const now of [NOON, NOON + DAY, NOON + 5 * DAY]) await happen(db, { now })
    await Promise.all([1, 2, 3].map(() => sealDays(db, NOON + 5 * DAY)))
    const seals = await db.read.select().from(eventSeals).orderBy(asc(eventSeals.day))
    expect(seals.map(({ day, events: n }) => [day, n])).toEqual([
      [dayOf(NOON), 1],
      [dayOf(NOON) + 1, 1],
    ])
    expect(await verifyEvents(db.read, seals[0]?.hash)).toEqual({
      ...{ whole: true, events: 3, headAt: dayOf(NOON), lastHash: seals[1]?.hash },
    })
  })

  it('sends what comes late to the day after it', async () => {
    const { db } = await openWorld()
    await happen(db)
    await sealDays(db, NOON + DAY)
    await happen(db)
    expect((await inOrder(db)).map(row => dayOfNumber(row.seq) - dayOf(NOON))).toEqual([0, 1])
    expect(await verifyEvents(db.read)).toMatchObject({ whole: true, events: 2 })
  })

  it('depends on every column of every event, and on the seal before', async () => {
    const { db } = await openWorld()
    await happen(db, { detail: { outcome: 'publish' } })
    const day = dayOf(NOON)
    const asked = { from: 0, day, previousHash: '' }
    const { hash } = await sealOf(db.read, asked)
    expect((await sealOf(db.read, { ...asked, previousHash: 'x' })).hash).not.toBe(hash)
    const [row] = await inOrder(db)
    for (const [column, value] of Object.entries(row ?? {})) {
      if (column === 'seq') continue
      const other =
        typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : { outcome: 'ask' }
      const changed = await openWorld()
      await changed.db.write(tx =>
        tx.insert(events).values({ ...row, [column]: other } as typeof events.$inferSelect),
      )
      expect((await sealOf(changed.db.read, asked)).hash, column).not.toBe(hash)
    }
  })

  it('shows a row that was inserted afterwards', async () => {
    const { db } = await openWorld()
    await happen(db)
    await sealDays(db, NOON + DAY)
    const [row] = await inOrder(db)
    if (row) await db.write(tx => tx.insert(events).values({ ...row, seq: row.seq + 1 }))
    expect(await verifyEvents(db.read)).toMatchObject({ whole: false, brokenAt: dayOf(NOON) })
  })

  it('cannot be changed', async () => {
    const { db } = await openWorld()
    await happen(db)
    await sealDays(db, NOON + DAY)
    const changing = db.write(tx =>
      tx
        .update(eventSeals)
        .set({ hash: '' })
        .where(eq(eventSeals.day, dayOf(NOON)))
        .returning(),
    )
    await expect(changing).rejects.toThrow()
  })
})
