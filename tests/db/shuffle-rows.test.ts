import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../db'
import { DAY } from '../../db/clock'
import { dialect } from '../../db/columns'
import { posts } from '../../db/schema'
import { NOON, openWorld, type World } from '../support/world'

/** With what PostgreSQL keeps beside each post. */
async function rowsOf(db: Db) {
  const read = db.read as unknown as NodePgDatabase
  const { rows } = await read.execute<{ id: string; writer: string; place: string; body: string }>(
    sql`SELECT id, xmin::text AS writer, ctid::text AS place, body FROM posts ORDER BY ctid`,
  )
  return rows
}

/** Rows wait for whoever began before them, anywhere on the server: here, other tests. */
async function waitForOthers(db: Db) {
  const read = db.read as unknown as NodePgDatabase
  await expect
    .poll(async () => {
      const { rows } = await read.execute<{ n: number }>(
        sql`SELECT count(*)::int AS n FROM posts WHERE age(xmin) <= age(pg_snapshot_xmin(pg_current_snapshot())::xid)`,
      )
      return rows[0]?.n
    })
    .toBe(0)
}

async function shuffle({ db }: World) {
  await waitForOthers(db)
  await db.shuffle(NOON)
}

async function writeSome(world: World, n: number, now = NOON) {
  const ada = await world.member('Ada')
  const ids: string[] = []
  for (let at = 0; at < n; at++) {
    const body = `Post ${at}. ${'It has been a long year. '.repeat(at % 3 ? 2 : 200)}`
    const sent = await world.writeThread(ada, { body, now: now + at * DAY * 3 })
    if ('postId' in sent) ids.push(sent.postId)
  }
  return ids
}

describe.runIf(dialect === 'postgres')('shuffled rows', () => {
  it('bear one number and lie in another order, and say what they said', async () => {
    const world = await openWorld()
    const ids = await writeSome(world, 24)
    const before = await world.db.read.select().from(posts).orderBy(posts.id)
    expect(new Set((await rowsOf(world.db)).map(row => row.writer)).size).toBe(24)
    await shuffle(world)
    const after = await rowsOf(world.db)
    expect(new Set(after.map(row => row.writer)).size).toBe(1)
    expect(after.map(row => row.id)).not.toEqual(ids)
    expect(await world.db.read.select().from(posts).orderBy(posts.id)).toEqual(before)
  })

  it('of a day that is over stay as they are, and those of today are shuffled together', async () => {
    const world = await openWorld()
    await writeSome(world, 5)
    await shuffle(world)
    const yesterday = await rowsOf(world.db)
    const ids = await writeSome(world, 3)
    await shuffle(world)
    ids.push(...(await writeSome(world, 3)))
    await shuffle(world)
    const rows = await rowsOf(world.db)
    expect(rows.filter(row => !ids.includes(row.id))).toEqual(yesterday)
    expect(new Set(rows.filter(row => ids.includes(row.id)).map(row => row.writer)).size).toBe(1)
  })

  it('are shuffled by several processes at once, while somebody writes', async () => {
    const world = await openWorld()
    await writeSome(world, 8)
    await Promise.all([1, 2, 3].map(() => world.db.shuffle(NOON)).concat(writeSome(world, 4).then(() => {})))
    expect(await rowsOf(world.db)).toHaveLength(12)
  })
})
