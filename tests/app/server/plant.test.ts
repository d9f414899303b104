import { and, asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { directories as listedDirectories } from '../../../app/referrals/directory'
import {
  type HelpLine,
  helpLines as listedHelpLines,
  retiredHelpLines,
} from '../../../app/referrals/help-line'
import { plant } from '../../../app/server/plant'
import type { Db } from '../../../db'
import { readDirectories, readHelpLines } from '../../../db/directories'
import { readVersions } from '../../../db/listings/listing-versions'
import {
  answers,
  answerVersions,
  boards,
  citations,
  directories,
  helpLines,
  installation,
  pins,
  questions,
} from '../../../db/schema'
import { starterAnswers } from '../../../db/seed/starter-answers'
import { boards as seedBoards } from '../../../db/seed/starter-boards'
import { openWorld } from '../../support/world'

const everything = async ({ read }: Db) =>
  JSON.stringify([
    await read.select().from(boards).orderBy(asc(boards.id)),
    await read.select().from(questions).orderBy(asc(questions.id)),
    await read.select().from(answers).orderBy(asc(answers.id)),
    await read.select().from(answerVersions).orderBy(asc(answerVersions.answerId)),
    await read.select().from(citations).orderBy(asc(citations.answerId), asc(citations.position)),
    await read.select().from(pins).orderBy(asc(pins.boardId), asc(pins.position)),
    await readDirectories(read),
    await readHelpLines(read),
  ])

/** As a later version of the forum finds it, with something else to plant. */
const asIfOlder = ({ db }: { db: Db }) =>
  db.write(tx =>
    tx.update(installation).set({ value: 'older' }).where(eq(installation.name, 'planted')).returning(),
  )

describe('planting', () => {
  it('puts everything there that comes with the forum', async () => {
    const { site, db } = await openWorld()
    await db.write(tx => tx.delete(boards).returning())
    await plant(site)

    const planted = await db.read.select().from(boards).orderBy(asc(boards.position))
    expect(planted.map(({ id, title, slow }) => ({ id, title, slow }))).toEqual(
      seedBoards.map(({ id, title, slow }) => ({ id, title, slow })),
    )
    expect(await db.read.$count(questions)).toBe(starterAnswers.length)
    for (const row of await db.read.select().from(answers))
      expect(row).toMatchObject({ state: 'published', starter: true, authorId: null, version: 1 })
    for (const { id } of seedBoards) {
      const pinned = await db.read.select().from(pins).where(eq(pins.boardId, id)).orderBy(asc(pins.position))
      expect(pinned.map(pin => pin.answerId)).toEqual(
        starterAnswers.filter(answer => answer.boards.includes(id)).map(answer => answer.id),
      )
    }
    const directoriesThere = await readDirectories(db.read)
    expect(directoriesThere.map(row => row.entry)).toEqual(listedDirectories)
    const lines = await readHelpLines<HelpLine>(db.read)
    expect(lines.map(row => row.entry)).toEqual(listedHelpLines)
    expect(lines.map(row => row.state)).toEqual(listedHelpLines.map(line => line.state))
  })

  it('twice changes nothing, and only looks', async () => {
    const { site, db } = await openWorld()
    await plant(site)
    const before = await everything(db)
    const write = () => Promise.reject(new Error('Nothing was to be written.'))
    await plant({ ...site, db: { ...db, write } })
    expect(await everything(db)).toBe(before)
  })

  it('adds what a later version brings, and nothing twice', async () => {
    const { site, db } = await openWorld()
    await plant(site)
    const before = await everything(db)
    await asIfOlder(site)
    await plant(site)
    expect(await everything(db)).toBe(before)
  })

  it('tells a starter answer of an early forum what it helps with, and changes nothing else in it', async () => {
    const { site, db } = await openWorld()
    await plant(site)
    await db.write(tx => tx.update(answerVersions).set({ body: 'Our own words', concerns: [] }).returning())
    await asIfOlder(site)
    await plant(site)
    const found = await db.read.select().from(answerVersions)
    expect(found.map(({ answerId, body, concerns }) => ({ answerId, body, concerns }))).toEqual(
      expect.arrayContaining(
        starterAnswers.map(({ id, concerns }) => ({ answerId: id, body: 'Our own words', concerns })),
      ),
    )
  })

  it('corrects what was corrected in the lists, and leaves what is listed no more', async () => {
    const { site, db } = await openWorld()
    await plant(site)
    const before = await everything(db)
    const [line, other] = await readHelpLines<HelpLine>(db.read)
    const gone = { id: 'gone', position: 99, entry: {}, state: 'verified', checkedDay: 1 } as const
    await db.write(async tx => {
      const wrong = {
        entry: { ...line?.entry, name: 'Old name' },
        state: 'not-yet-verified',
        checkedDay: 1,
      } as const
      await tx
        .update(helpLines)
        .set(wrong)
        .where(eq(helpLines.id, line?.id ?? ''))
        .returning()
      await tx
        .update(helpLines)
        .set({ position: 500 })
        .where(eq(helpLines.id, other?.id ?? ''))
        .returning()
      await tx.update(directories).set({ entry: {} }).returning()
      await tx.insert(helpLines).values(gone).returning()
    })
    await asIfOlder(site)
    await plant(site)
    const left = await db.write(tx => tx.delete(helpLines).where(eq(helpLines.id, 'gone')).returning())
    expect(left).toMatchObject([gone])
    const version = /"version":2/g
    expect((await everything(db)).match(version)).toHaveLength(listedDirectories.length + 1)
    expect((await everything(db)).replace(version, '"version":1')).toBe(before)
    const [kept] = await readVersions(db.read, 'help-line', line?.id ?? '')
    expect(kept).toMatchObject({ change: 'released', version: 2, entry: line?.entry })
  })

  it('withdraws a line that is retired, unless an operator changed it', async () => {
    const { site, db } = await openWorld()
    await plant(site)
    const [one = '', other = '', third = ''] = retiredHelpLines
    const row = { position: 900, entry: {}, state: 'verified' as const, checkedDay: 20_000 }
    const old = [
      { id: one, ...row },
      { id: other, ...row, editedDay: 20_001 },
      { id: third, ...row, withdrawnDay: 20_001 },
    ]
    await db.write(tx => tx.insert(helpLines).values(old).returning())
    for (const _ of [1, 2]) {
      await asIfOlder(site)
      await plant(site)
    }
    const rows = await readHelpLines(db.read)
    const found = (id: string) => rows.find(each => each.id === id)
    expect(found(one)).toMatchObject({ version: 2, editedDay: null, withdrawnDay: expect.any(Number) })
    expect(found(other)).toMatchObject({ version: 1, withdrawnDay: null })
    expect(found(third)).toMatchObject({ version: 1, withdrawnDay: 20_001 })
    expect(await readVersions(db.read, 'help-line', one)).toMatchObject([
      { change: 'withdrawn', by: 'release', version: 2 },
      { change: 'came', version: 1 },
    ])
  })

  it('leaves what an operator or a professional changed', async () => {
    const { site, db } = await openWorld()
    await plant(site)
    await db.write(async tx => {
      await tx.update(boards).set({ title: 'Our own title' }).where(eq(boards.id, 'amber')).returning()
      await tx.update(directories).set({ state: 'not-yet-verified', checkedDay: 1 }).returning()
      await tx
        .delete(pins)
        .where(and(eq(pins.boardId, 'heath'), eq(pins.answerId, 'one-lamp')))
        .returning()
      await tx
        .update(answerVersions)
        .set({ body: 'Our own words', concerns: ['pain'] })
        .returning()
    })
    const before = await everything(db)
    await asIfOlder(site)
    await plant(site)
    expect(await everything(db)).toBe(before)
  })
})
