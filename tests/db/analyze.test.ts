import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../db'
import { dialect } from '../../db/columns'
import { boards, posts } from '../../db/schema'
import { askElsewhere } from '../support/other-connection'
import { NOON, openTestDb, openWorld } from '../support/world'

describe('counting rows for the planner', () => {
  it('runs beside other changes, and again', async () => {
    const db = await openTestDb()
    await db.analyze()
    await db.write(tx => tx.insert(boards).values(board('one')).returning())
    await db.analyze()
    expect(await db.read.$count(boards)).toBe(1)
  })

  it('keeps counts, and nothing that people wrote', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    for (let n = 0; n < 10; n++)
      await world.writeThread(ada, {
        title: `By the lighthouse ${n % 2}`,
        body: `Quiet harbour ${n % 2}.`,
        now: NOON,
      })
    await world.db.analyze()
    const kept = await statisticsOf(world.db)
    expect(kept).toContain('posts')
    for (const word of ['lighthouse', 'harbour']) expect(kept).not.toContain(word)
    expect(await world.db.read.$count(posts, sql`body LIKE '%harbour%'`)).toBe(10)
  })
})

/** All that the database keeps beside its tables about what stands in them. */
async function statisticsOf(db: Db): Promise<string> {
  if (dialect === 'postgres') {
    const asked = `SELECT tablename, attname, most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE schemaname = 'public'`
    return JSON.stringify(await askElsewhere(db, asked))
  }
  const names = await askElsewhere(db, `SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'`)
  const tables = await Promise.all(names.map(({ name }) => askElsewhere(db, `SELECT * FROM ${name}`)))
  return JSON.stringify(tables, (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value).toString('latin1') : value,
  )
}

const board = (id: string, position = 0) => ({
  ...{ id, position, title: id, about: '', welcome: '', slow: false },
})
