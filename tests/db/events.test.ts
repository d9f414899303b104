import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../db'
import { dialect } from '../../db/columns'
import { appendEvent, hashOf } from '../../db/events'
import { newId } from '../../db/ids'
import { events } from '../../db/schema'
import { askElsewhere } from '../support/other-connection'
import { NOON, openWorld } from '../support/world'

const chainOf = (db: Db) => db.read.select().from(events).orderBy(asc(events.seq))

/** Something that happened, with everything an event can say. */
const happen = (db: Db, detail: Record<string, string | number> = {}) =>
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
      detail,
    }),
  )

async function expectWhole(db: Db, length: number) {
  const chain = await chainOf(db)
  expect(chain.map(row => row.seq)).toEqual(Array.from({ length }, (_, n) => n + 1))
  let previous = ''
  for (const { hash, ...row } of chain) {
    expect(row.previousHash).toBe(previous)
    expect(hashOf(row)).toBe(hash)
    previous = hash
  }
}

describe('the event chain', () => {
  it('holds what happened, each row with the hash of the one before', async () => {
    const { db } = await openWorld()
    await happen(db)
    await happen(db, { outcome: 'ask', reason: 'tone', untilDay: 20_000 })
    await happen(db, { z: 1, a: 'two' })
    await expectWhole(db, 3)
  })

  it('stays one chain when fifty things happen at once', async () => {
    const { db } = await openWorld()
    await Promise.all(Array.from({ length: 50 }, (_, n) => happen(db, { n })))
    await expectWhole(db, 50)
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
    await expectWhole(db, 10)
  })

  it('keeps hours, nothing finer', async () => {
    const { db } = await openWorld()
    await db.write(tx =>
      appendEvent(db, tx, { kind: 'pins-ordered', actor: 'operator', now: NOON + 1_234_567 }),
    )
    expect((await chainOf(db))[0]?.hour).toBe(NOON / 3_600_000)
  })

  it('cannot be changed', async () => {
    const { db } = await openWorld()
    await happen(db)
    const changing = db.write(tx =>
      tx.update(events).set({ actor: 'nobody' }).where(eq(events.seq, 1)).returning(),
    )
    await expect(changing).rejects.toThrow()
    await expectWhole(db, 1)
  })

  it('cannot be shortened', async () => {
    const { db } = await openWorld()
    await happen(db)
    await happen(db)
    await expect(db.write(tx => tx.delete(events).where(eq(events.seq, 2)).returning())).rejects.toThrow()
    await expect(askElsewhere(db, 'DELETE FROM events')).rejects.toThrow(/append-only/)
    await expectWhole(db, 2)
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
      const replacing = askElsewhere(
        db,
        `INSERT OR REPLACE INTO events (seq, kind, hour, actor, detail, previous_hash, hash)
       VALUES (1, 'pins-ordered', 0, 'nobody', '{}', '', '')`,
      )
      await expect(replacing).rejects.toThrow()
      await expectWhole(db, 1)
    },
  )
})

describe('the hash of an event', () => {
  it('changes with every column', async () => {
    const { db } = await openWorld()
    await happen(db, { outcome: 'publish' })
    const { hash, ...row } = (await chainOf(db))[0] as typeof events.$inferSelect
    for (const [column, value] of Object.entries(row)) {
      const other =
        typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : { outcome: 'ask' }
      expect(hashOf({ ...row, [column]: other }), column).not.toBe(hash)
    }
  })

  it('does not depend on the order in which details were written', () => {
    const row = {
      ...{ seq: 1, kind: 'pins-ordered', hour: 1, actor: 'operator', previousHash: '' },
      ...{ threadId: null, postId: null, personaId: null, caseId: null, decisionId: null, answerId: null },
    }
    expect(hashOf({ ...row, detail: { a: 1, b: 2 } })).toBe(hashOf({ ...row, detail: { b: 2, a: 1 } }))
  })
})
