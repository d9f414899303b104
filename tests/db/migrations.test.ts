import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { asc, inArray } from 'drizzle-orm'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { verifyEvents } from '../../app/operator/audit'
import { openDb } from '../../db'
import { DAY, dayOf, dayOfNumber } from '../../db/clock'
import { dialect } from '../../db/columns'
import { decisions, events, posts } from '../../db/schema'
import { sealDays } from '../../db/seals'
import { askElsewhere } from '../support/other-connection'
import { NOON, newDatabase } from '../support/world'

/** A database as it was before a migration was made, and a way to write to it: today's code can't open it. */
async function openBefore(place: string, tag: string) {
  const migrationsFolder = join(migrationsBefore(tag), dialect)
  if (dialect === 'sqlite') {
    const connection = new Database(place)
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder })
    return {
      run: async (statement: string) => void connection.exec(statement),
      close: async () => void connection.close(),
    }
  }
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  await migratePostgres(drizzlePostgres(client), { migrationsFolder })
  return { run: (statement: string) => client.query(statement), close: () => client.end() }
}

function migrationsBefore(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync('db/migrations', folder, { recursive: true })
  const path = join(folder, dialect, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  const entries: { tag: string }[] = journal.entries
  const before = entries.slice(
    0,
    entries.findIndex(entry => entry.tag === tag),
  )
  writeFileSync(path, JSON.stringify({ ...journal, entries: before }))
  return folder
}

const insert = (columns: Record<string, string | number>) => {
  const row = {
    ...{ staff_id: 'marlo', outcome: 'remove', reason: 'unsafe-advice', rule: 'no-harm', words: 'Not safe.' },
    ...{ machine: '[]', policy_version: '1', decided_at: 1, ...columns },
  }
  const values = Object.values(row).map(value => (typeof value === 'number' ? value : `'${value}'`))
  return `INSERT INTO decisions (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`
}

it('a decision of an older database says whether it is about a post or an answer', async () => {
  const place = await newDatabase()
  const old = await openBefore(place, '0008_decision_subject')
  await old.run(insert({ id: 'a', case_id: 'c', post_id: 'p', undone_at: 5 }))
  await old.run(insert({ id: 'b', case_id: '', post_id: 'answer' }))
  await old.run(insert({ id: 'c', case_id: 'd', post_id: 'withdrawn', hidden: '[[1,2]]' }))
  await old.run(`UPDATE decisions SET words = '' WHERE id = 'c'`)
  await old.close()

  const db = await openDb(place)
  onTestFinished(() => db.close())
  expect(await db.read.select().from(decisions).orderBy(asc(decisions.id))).toMatchObject([
    { id: 'a', caseId: 'c', postId: 'p', answerId: null, words: 'Not safe.', decidedAt: 1, undoneAt: 5 },
    { id: 'b', caseId: null, postId: null, answerId: 'answer', rule: 'no-harm', machine: [] },
    { id: 'c', caseId: 'd', postId: 'withdrawn', answerId: null, words: '', hidden: [[1, 2]] },
  ])
  const refused: Record<string, string>[] = [
    { case_id: 'c', post_id: 'p', answer_id: 'answer' },
    { case_id: 'c' },
    { case_id: 'c', answer_id: 'answer' },
    { post_id: 'p' },
    { answer_id: 'answer', words: ' ' },
  ]
  for (const [n, columns] of refused.entries())
    await expect(askElsewhere(db, insert({ id: `r${n}`, ...columns }))).rejects.toThrow(
      /constraint|needs its reason/i,
    )
})

it.each(['0010_search', '0018_search_by_language'])(
  'posts that were published before an update to the search (%s) are found after it',
  async tag => {
    const place = await newDatabase()
    const old = await openBefore(place, tag)
    await old.run(`INSERT INTO threads (id, board_id, persona_id, title, wish, visibility, created_day, active_hour)
    VALUES ('t', 'amber', 'p', 'Harbour', 'heard', 'published', 1, 24)`)
    await old.run(`INSERT INTO posts (id, thread_id, position, persona_id, body, visibility, created_hour, search_key, once_hash)
    VALUES ('a', 't', 0, 'p', 'Lighthouses', 'published', 24, 7, 'a'), ('b', 't', 1, 'p', 'Anchor', 'held', 24, 8, 'b')`)
    // What waits to be indexed is indexed at every start.
    if (tag !== '0010_search') await old.run('DELETE FROM post_search_queue')
    await old.close()

    const db = await openDb(place)
    onTestFinished(() => db.close())
    const find = async (word: string) =>
      (
        await db.read
          .select({ id: posts.id })
          .from(posts)
          .where(inArray(posts.searchKey, db.matching([word])))
      ).length
    expect([await find('harbour'), await find('lighthouse'), await find('anchor')]).toEqual([1, 1, 0])
  },
)

it('events from before lose their order within the day, and the chain goes on from its last hash', async () => {
  const place = await newDatabase()
  const old = await openBefore(place, '0016_order_within_days')
  const hour = dayOf(NOON) * 24 + 12
  for (let n = 1; n <= 60; n++) {
    const [kind, actor] = n % 3 === 0 ? ['decision-made', 'marlo'] : ['post-sent', 'author']
    await old.run(`INSERT INTO events (seq, kind, hour, actor, post_id, detail, previous_hash, hash)
      VALUES (${n}, '${kind}', ${hour + 24 * Number(n > 30)}, '${actor}', '${n}', '{}', 'h${n - 1}', 'h${n}')`)
  }
  await old.close()

  const db = await openDb(place)
  onTestFinished(() => db.close())
  const rows = await db.read.select().from(events).orderBy(asc(events.seq))
  const places = (of: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(of).map(row => Number(row.postId))
  expect(new Set(places(row => dayOfNumber(row.seq) === dayOf(NOON)))).toEqual(
    new Set(Array.from({ length: 30 }, (_, n) => n + 1)),
  )
  expect(places(row => row.actor === 'marlo')).toEqual(Array.from({ length: 20 }, (_, n) => 3 * n + 3))
  const shuffled = places(row => row.actor === 'author')
  expect(shuffled).not.toEqual(shuffled.toSorted((a, b) => a - b))
  expect(new Set(rows.filter(row => row.actor === 'author').map(row => row.hour % 24))).toEqual(new Set([0]))

  await sealDays(db, NOON + 9 * DAY)
  expect(await verifyEvents(db.read, 'h60')).toMatchObject({
    whole: true,
    events: 60,
    headAt: dayOf(NOON) - 1,
  })
  await expect(askElsewhere(db, 'DELETE FROM events')).rejects.toThrow(/append-only/)
})
