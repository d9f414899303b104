import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq, inArray, sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findHolder, openKey } from '../../../app/accounts/key'
import { verifyEvents } from '../../../app/operator/audit'
import { openDb } from '../../../db'
import { DAY } from '../../../db/clock'
import { dialect } from '../../../db/columns'
import { lookInto } from '../../../db/fingerprint'
import { moveForum } from '../../../db/move/move-forum'
import { events, posts, threads } from '../../../db/schema'
import { sealDays } from '../../../db/seals'
import { secretBelongsTo } from '../../../db/secret'
import { isUnavailable } from '../../../db/unavailable'
import { askElsewhere, placeOf } from '../../support/other-connection'
import { NOON, newDatabase, openWorld } from '../../support/world'

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lamplight-move-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'moved.db')
}

const move = (from: string, to: string, tell: Parameters<typeof moveForum>[0]['tell'] = () => {}) =>
  moveForum({ from, to, toName: to.replace(/:[^:@]+@/, '@'), now: NOON + 2 * DAY, tell })

/** Two members who wrote on two days, the first of which is sealed. */
async function livedIn() {
  const world = await openWorld()
  const { db, member, writeThread, reply } = world
  expect(await secretBelongsTo(db, world.secret)).toBe(true)
  const [ada, ben] = [await member('Ada'), await member('Ben')]
  const sent = await writeThread(ada, {
    title: 'Späte Wörter 🙂',
    body: 'A "quote", a \\ and\ta tab.\n\nEnd.',
  })
  const threadId = 'threadId' in sent ? sent.threadId : ''
  await db.write(tx => tx.update(threads).set({ visibility: 'published' }).returning())
  for (let n = 0; n < 5; n++) await reply(ben, threadId, { body: `Reply number ${n}.`, now: NOON + n })
  await db.write(tx => tx.update(posts).set({ visibility: 'published' }).returning())
  await writeThread(ben, { now: NOON + DAY })
  await sealDays(db, NOON + DAY)
  return { ...world, ada, ben, threadId, from: await placeOf(db) }
}

/** What is stopped leaves what a process that is killed leaves: each step is a transaction of its own. */
const stopAt = (last: string) => (step: string) => {
  if (step === last) throw new Error('stopped')
}

describe.runIf(dialect === 'postgres')('a forum that is moved', () => {
  it('to a file and back is the same forum: keys open it, words are found, the log is whole', async () => {
    const { from, db, ada, ben, secret, writeThread } = await livedIn()
    const file = newFile()
    let meanwhile: Promise<unknown> = Promise.resolve()
    const first = await move(from, file, step => {
      // Whoever writes while it's copied either comes along, or is told that it wasn't taken.
      if (step === 'copying') meanwhile = writeThread(ben, { title: 'Meanwhile', now: NOON + 2 * DAY })
    })
    const wasTaken = await meanwhile.then(
      () => true,
      why => !isUnavailable(why),
    )
    expect(first.outcome).toBe('moved')
    const ofFile = new Database(file, { readonly: true })
    const titles = ofFile.prepare('SELECT title FROM threads').pluck().all()
    expect(ofFile.pragma('integrity_check', { simple: true })).toBe('ok')
    ofFile.close()
    expect(titles.includes('Meanwhile')).toBe(wasTaken)

    const to = await newDatabase()
    const second = await move(file, to)
    expect(second).toEqual(first)
    const again = await openDb(to)
    try {
      expect(await secretBelongsTo(again, secret)).toBe(true)
      const opened = await openKey(secret, ada.key)
      expect(opened && (await findHolder(again.read, opened))).toEqual(ada.holder)
      for (const table of [posts, threads, events])
        expect(await again.read.select().from(table).orderBy(sql`1`)).toEqual(
          await db.read.select().from(table).orderBy(sql`1`),
        )
      const found = await again.read
        .select({ body: posts.body })
        .from(posts)
        .where(inArray(posts.searchKey, again.matching(['number'])))
      expect(found.length).toBe(5)
      expect(await verifyEvents(again.read)).toEqual(await verifyEvents(db.read))
      expect((await verifyEvents(again.read)).lastHash).not.toBe('')
      await again.write(tx => tx.update(threads).set({ title: 'Changed' }).returning())
    } finally {
      await again.close()
    }
    // Rows lie in an order that says nothing of the move.
    expect((await askElsewhere(db, `SELECT 1 FROM installation WHERE name = 'moved-to'`)).length).toBe(1)
  })

  it('and is stopped in the middle is no forum there yet, goes on here, and is moved by the next run', async () => {
    const { from, db, ben, threadId, writeThread } = await livedIn()
    const file = newFile()
    await expect(move(from, file, stopAt('closed'))).rejects.toThrow('stopped')
    expect(await lookInto(file)).toEqual({ fingerprint: null, movedTo: null })

    // Kept, changed and gone since the first run.
    await writeThread(ben, { title: 'Later', now: NOON + 2 * DAY })
    await db.write(tx =>
      tx.update(threads).set({ title: 'Other words' }).where(eq(threads.id, threadId)).returning(),
    )
    await db.write(async tx => {
      const [last] = await tx.select().from(posts).where(eq(posts.position, 5))
      await tx.delete(posts).where(eq(posts.position, 5))
      // In the place of one that was there: no unique value may be in the way.
      await tx
        .update(posts)
        .set({ position: 5, searchKey: last?.searchKey ?? 0 })
        .where(eq(posts.position, 4))
    })
    expect((await move(from, file)).outcome).toBe('moved')
    const ofFile = new Database(file, { readonly: true })
    expect(ofFile.prepare('SELECT title FROM threads').pluck().all().sort()).toEqual(
      (await db.read.select().from(threads)).map(({ title }) => title).sort(),
    )
    expect(ofFile.prepare('SELECT count(*) FROM posts').pluck().get()).toBe(await db.read.$count(posts))
    ofFile.close()
  })

  it('is only read where it was, and moving it once more changes nothing', async () => {
    const { from, db, ada, writeThread } = await livedIn()
    const file = newFile()
    await move(from, file)
    expect(await db.read.$count(threads)).toBe(2)
    const why = await writeThread(ada).catch((error: unknown) => error)
    expect(isUnavailable(why)).toBe(true)
    expect((await move(from, file)).outcome).toBe('moved-before')
    expect((await move(from, newFile())).outcome).toBe('moved-elsewhere')

    // The same of a file that was left.
    const to = await newDatabase()
    await move(file, to)
    const left = new Database(file)
    expect(() => left.exec('DELETE FROM threads')).toThrow('The forum has moved')
    left.close()
  })

  it('and was killed after its old place was closed is finished by the next run', async () => {
    const { from } = await livedIn()
    const file = newFile()
    await move(from, file)
    const ofFile = new Database(file)
    ofFile.exec(`DELETE FROM installation WHERE name = 'secret-fingerprint'; DELETE FROM taps`)
    ofFile.close()
    expect((await move(from, file)).outcome).toBe('moved')
    expect((await lookInto(file)).fingerprint).toBe((await lookInto(from)).fingerprint)
  })

  it('never takes the place of another', async () => {
    const [{ from }, other] = [await livedIn(), await livedIn()]
    const file = newFile()
    await move(other.from, file)
    expect((await move(from, file)).outcome).toBe('taken')
    expect(await lookInto(from)).toMatchObject({ movedTo: null })
  })
})
