import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { type Db, openDb, type Tx } from '../../db'
import { dialect } from '../../db/columns'
import { installation } from '../../db/schema'
import { logSync } from '../../db/sync-log'
import { isUniqueViolation } from '../../db/unique'
import { writeQueue } from '../../db/write-queue'
import { countElsewhere, placeOf } from '../support/other-connection'
import { openWorld } from '../support/world'

const note = (name: string) => (tx: Tx) => tx.insert(installation).values({ name, value: '' }).returning()

const names = async (db: Db) =>
  (await db.read.select({ name: installation.name }).from(installation)).map(row => row.name).sort()

describe('a write', () => {
  it('is on the disk, for everybody, when its promise settles', async () => {
    const { db } = await openWorld()
    for (const n of [1, 2, 3]) {
      await db.write(note(`note ${n}`))
      expect(await countElsewhere(db, 'installation')).toBe(n)
    }
  })

  it('hands back what the change returns', async () => {
    const { db } = await openWorld()
    expect(await db.write(async () => ({ outcome: 'held' }))).toEqual({ outcome: 'held' })
  })

  it('that throws leaves nothing behind, and says what it threw', async () => {
    const { db } = await openWorld()
    const why = new Error('Ada closed the window')
    const failing = db.write(async tx => {
      await note('half')(tx)
      throw why
    })
    await expect(failing).rejects.toBe(why)
    expect(await names(db)).toEqual([])
  })

  it('that throws takes nothing with it', async () => {
    const { db } = await openWorld()
    const settled = await Promise.allSettled(
      Array.from({ length: 200 }, (_, n) =>
        db.write(async tx => {
          await note(`note ${n}`)(tx)
          if (n % 3 === 0) throw new Error(`${n}`)
        }),
      ),
    )
    expect(settled.map(each => each.status === 'rejected')).toEqual(settled.map((_, n) => n % 3 === 0))
    expect(await names(db)).toEqual(
      settled.flatMap((each, n) => (each.status === 'fulfilled' ? [`note ${n}`] : [])).sort(),
    )
  })

  it('that the database refuses takes nothing with it either', async () => {
    const { db } = await openWorld()
    await db.write(note('once'))
    const [before, twice, after] = await Promise.allSettled([
      db.write(note('before')),
      db.write(note('once')),
      db.write(note('after')),
    ])
    expect([before.status, twice.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(twice.status === 'rejected' && isUniqueViolation(twice.reason)).toBe(true)
    expect(await names(db)).toEqual(['after', 'before', 'once'])
  })

  it('lands, together with a thousand others', async () => {
    const { db } = await openWorld()
    await Promise.all(Array.from({ length: 1_000 }, (_, n) => db.write(note(`note ${n}`))))
    expect(await countElsewhere(db, 'installation')).toBe(1_000)
  })

  it('is refused once the database is closed, and not left waiting', async () => {
    const { db } = await openWorld()
    const again = await openDb(await placeOf(db))
    await again.close()
    await expect(again.write(note('late'))).rejects.toThrow()
  })
})

describe('the reading connection', () => {
  it('refuses a write', async () => {
    const { db } = await openWorld()
    const writing = Promise.resolve(note('stray')(db.read as unknown as Tx))
    const refused = await writing.then(
      () => null,
      (why: { message: string; cause?: { message: string } }) => `${why.message} ${why.cause?.message}`,
    )
    expect(refused).toMatch(/readonly|read-only/)
    expect(await names(db)).toEqual([])
  })

  it('does not see what is not committed yet', async () => {
    const { db } = await openWorld()
    await db.write(async tx => {
      await note('not yet')(tx)
      expect(await names(db)).toEqual([])
    })
    expect(await names(db)).toEqual(['not yet'])
  })
})

describe.runIf(dialect === 'sqlite')('the one writer of an embedded database', () => {
  it('commits together what waits together, in the order it came', async () => {
    const { db } = await openWorld()
    const order: number[] = []
    const seen = await Promise.all(
      Array.from({ length: 64 }, async (_, n) => {
        await db.write(async tx => {
          order.push(n)
          await note(`note ${n}`)(tx)
        })
        return countElsewhere(db, 'installation')
      }),
    )
    expect(order).toEqual(order.map((_, n) => n))
    expect(new Set(seen)).toEqual(new Set([64]))
  })

  it('goes on after a rollback that failed, and leaves nobody waiting', async () => {
    const { db } = await openWorld()
    const connection = new Database(await placeOf(db))
    const { exec } = connection
    let broken = true
    connection.exec = statement => {
      if (broken && /COMMIT|ROLLBACK/.test(statement)) throw new Error(`${statement} failed`)
      return exec.call(connection, statement)
    }
    const write = writeQueue(connection, connection, 1000)
    const many = await Promise.allSettled(Array.from({ length: 100 }, () => write(async () => 'done')))
    expect(many.map(each => each.status)).toEqual(many.map(() => 'rejected'))
    broken = false
    await write(async () => 'the transaction that was left open goes').catch(() => {})
    expect(await write(async () => 'done')).toBe('done')
    connection.close()
  })

  it('waits for another process without stopping this one, and says so when it takes too long', async () => {
    const { db } = await openWorld()
    const [ours, theirs] = [new Database(await placeOf(db)), new Database(await placeOf(db))]
    ours.pragma('busy_timeout = 0')
    const write = writeQueue(ours, ours, 100)
    theirs.exec('BEGIN IMMEDIATE')
    let turns = 0
    const counting = setInterval(() => turns++, 1)
    await expect(write(async () => 'done')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    clearInterval(counting)
    expect(turns).toBeGreaterThan(3)

    // Whoever comes later waits no longer, though somebody waits before them.
    const times = await Promise.all(
      [0, 60, 120].map(async delay => {
        await sleep(delay)
        const began = performance.now()
        await write(async () => 'done').catch(() => {})
        return performance.now() - began
      }),
    )
    for (const time of times) expect(time).toBeLessThan(170)

    const waited = write(async () => 'done')
    theirs.exec('ROLLBACK')
    expect(await waited).toBe('done')
    for (const connection of [ours, theirs]) connection.close()
  })

  it('shows a change what was written before it in the same batch', async () => {
    const { db } = await openWorld()
    const [, found] = await Promise.all([
      db.write(note('first')),
      db.write(tx => tx.select({ name: installation.name }).from(installation)),
    ])
    expect(found).toEqual([{ name: 'first' }])
  })

  it('acknowledges only what outlives a power cut, and 64 writers share a sync', async () => {
    const { db } = await openWorld()
    const file = await placeOf(db)
    const folder = dirname(file)
    const ours = new Database(file)
    // Checkpoints come often, so that some fall between a commit and its sync.
    for (const setting of ['busy_timeout = 0', 'synchronous = NORMAL', 'wal_autocheckpoint = 20'])
      ours.pragma(setting)
    const put = ours.prepare('INSERT INTO installation (name, value) VALUES (?, ?)')
    const disk = logSync(file)
    let syncs = 0
    let onDisk = Buffer.alloc(0)
    const write = writeQueue(ours, ours, 1000, async () => {
      syncs++
      // What is there when the sync begins is all that it's sure to save.
      const log = readFileSync(`${file}-wal`)
      await sleep(1)
      await disk()
      onDisk = log
    })
    let acknowledged = 0
    const lost: string[] = []
    const afterPowerCut = (name: string) => {
      const copy = join(folder, 'after.db')
      for (const ending of ['', '-wal', '-shm']) rmSync(`${copy}${ending}`, { force: true })
      copyFileSync(file, copy)
      writeFileSync(`${copy}-wal`, onDisk)
      const found = new Database(copy)
      if (!found.prepare('SELECT 1 FROM installation WHERE name = ?').get(name)) lost.push(name)
      found.close()
    }
    await Promise.all(
      Array.from({ length: 64 }, async (_, writer) => {
        for (let n = 0; n < 5; n++) {
          const name = `note ${writer} ${n}`
          await write(async () => put.run(name, 'x'.repeat(200)))
          acknowledged++
          if (writer % 8 === 0) afterPowerCut(name)
        }
      }),
    )
    ours.close()
    expect(lost).toEqual([])
    expect(acknowledged / syncs).toBeGreaterThanOrEqual(10)
  })

  it('acknowledges nothing whose sync failed, and goes on', async () => {
    const { db } = await openWorld()
    const ours = new Database(await placeOf(db))
    let broken = true
    const write = writeQueue(ours, ours, 1000, async () => {
      if (broken) throw new Error('the disk is gone')
    })
    await expect(write(async () => 'done')).rejects.toThrow('the disk is gone')
    broken = false
    expect(await write(async () => 'done')).toBe('done')
    ours.close()
  })
})
