import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDb } from '../../db'
import { dialect } from '../../db/columns'
import { boards } from '../../db/schema'
import { openTestDb } from '../support/world'

describe('counting rows for the planner', () => {
  it('runs beside other changes, and again', async () => {
    const db = await openTestDb()
    await db.analyze()
    await db.write(tx => tx.insert(boards).values(board('one')).returning())
    await db.analyze()
    expect(await db.read.$count(boards)).toBe(1)
  })

  it.skipIf(dialect === 'postgres')('keeps counts, and no value of any row', async () => {
    const file = `.cache/analyze-${process.pid}.db`
    const db = await openDb(file)
    await db.write(tx => tx.insert(boards).values(['one', 'two'].map(board)).returning())
    await db.analyze()
    const look = new Database(file, { readonly: true })
    expect(look.prepare(`SELECT stat FROM sqlite_stat1 WHERE tbl = 'boards'`).pluck().all()).toEqual(['2 1'])
    const samples = look.prepare(`SELECT name FROM sqlite_schema WHERE name = 'sqlite_stat4'`).all()
    if (samples.length > 0) expect(look.prepare('SELECT * FROM sqlite_stat4').all()).toEqual([])
    look.close()
    await db.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
  })
})

const board = (id: string, position = 0) => ({
  ...{ id, position, title: id, about: '', welcome: '', slow: false },
})
