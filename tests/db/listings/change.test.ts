import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { plant } from '../../../app/server/plant'
import { DAY, dayOf } from '../../../db/clock'
import { readListing } from '../../../db/directories'
import {
  addListing,
  confirmListing,
  editListing,
  putBackListing,
  withdrawListing,
} from '../../../db/listings/change'
import { noteLinks, readDeadLinks } from '../../../db/listings/listing-links'
import { readVersions } from '../../../db/listings/listing-versions'
import { events, installation } from '../../../db/schema'
import { NOON, openWorld } from '../../support/world'

type Entry = { id: string; name: string; url: string }

async function openPlanted() {
  const world = await openWorld()
  await plant(world.site)
  const { db } = world
  const cosrt = async () => {
    const row = await readListing<Entry>(db.read, 'directory', 'cosrt')
    if (!row) throw new Error('not planted')
    return row
  }
  const at = (version: number) => ({ kind: 'directory' as const, id: 'cosrt', version, by: 'olu', now: NOON })
  return { ...world, cosrt, at }
}

const renamed = (entry: Entry) => ({ ...entry, name: 'Another name' })

describe('an entry', () => {
  it('keeps what it said before, who changed it and when', async () => {
    const { db, cosrt, at } = await openPlanted()
    const before = await cosrt()
    const entry = renamed(before.entry)
    expect(await editListing(db, { ...at(1), entry, state: 'verified', looked: false })).toEqual({
      outcome: 'changed',
    })
    const versions = await readVersions(db.read, 'directory', 'cosrt')
    expect(
      versions.map(({ version, change, by, entry }) => [version, change, by, (entry as Entry).name]),
    ).toEqual([
      [2, 'edited', 'olu', 'Another name'],
      [1, 'came', 'release', 'COSRT'],
    ])
    expect(await cosrt()).toMatchObject({ entry, version: 2, editedDay: dayOf(NOON) })
  })

  it('tells the event chain that it changed, and none of its words', async () => {
    const { db, cosrt, at } = await openPlanted()
    const entry = renamed((await cosrt()).entry)
    await editListing(db, { ...at(1), entry, state: 'verified', looked: false })
    const told = await db.read.select().from(events).where(eq(events.kind, 'listing-changed'))
    expect(told.map(({ actor, detail }) => [actor, detail])).toEqual([
      ['olu', { list: 'directory', listing: 'cosrt', change: 'edited', version: 2 }],
    ])
  })

  it('that somebody else changed meanwhile is not written over', async () => {
    const { db, cosrt, at } = await openPlanted()
    const { entry } = await cosrt()
    await editListing(db, { ...at(1), entry: renamed(entry), state: 'verified', looked: false })
    const late = { ...entry, name: 'A third name' }
    expect(await editListing(db, { ...at(1), entry: late, state: 'verified', looked: false })).toEqual({
      outcome: 'stale',
    })
    expect((await cosrt()).entry.name).toBe('Another name')
  })

  it('changed by two at once takes one of them, and refuses the other', async () => {
    const { db, cosrt, at } = await openPlanted()
    const { entry } = await cosrt()
    const outcomes = await Promise.all(
      ['One', 'Two'].map(name =>
        editListing(db, { ...at(1), entry: { ...entry, name }, state: 'verified', looked: false }),
      ),
    )
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'stale'])
    expect((await cosrt()).version).toBe(2)
  })

  it('sent twice with the same words is changed once', async () => {
    const { db, cosrt, at } = await openPlanted()
    const entry = renamed((await cosrt()).entry)
    for (const _ of [1, 2])
      expect(await editListing(db, { ...at(1), entry, state: 'verified', looked: false })).toEqual({
        outcome: 'changed',
      })
    expect((await cosrt()).version).toBe(2)
  })

  it('is withdrawn and put back, both kept in its story', async () => {
    const { db, cosrt, at } = await openPlanted()
    await withdrawListing(db, at(1))
    expect((await cosrt()).withdrawnDay).toBe(dayOf(NOON))
    await putBackListing(db, at(2))
    expect((await cosrt()).withdrawnDay).toBeNull()
    const story = await readVersions(db.read, 'directory', 'cosrt')
    expect(story.map(({ change }) => change)).toEqual(['put-back', 'withdrawn', 'came'])
  })

  it('that an operator found right counts as checked by a person, and its dead link lives again', async () => {
    const { db, cosrt, at } = await openPlanted()
    const { url } = (await cosrt()).entry
    await noteLinks(db, [{ kind: 'directory', listingId: 'cosrt', url, said: 'gone', meaning: 'gone' }], NOON)
    expect(await readDeadLinks(db.read)).toHaveLength(1)
    await confirmListing(db, { ...at(1), now: NOON + 400 * DAY, entryOf: entry => entry })
    expect(await cosrt()).toMatchObject({ checkedDay: dayOf(NOON) + 400, checkedBy: 'person' })
    expect(await readDeadLinks(db.read)).toEqual([])
  })

  it('is added once, also when it is sent twice, and takes no other’s name', async () => {
    const { db } = await openPlanted()
    const entry = { id: 'new-place', name: 'New place' }
    const added = {
      kind: 'directory',
      id: 'new-place',
      entry,
      state: 'verified',
      by: 'olu',
      now: NOON,
    } as const
    expect(await addListing(db, added)).toBe(true)
    expect(await addListing(db, added)).toBe(true)
    expect(await addListing(db, { ...added, entry: { ...entry, name: 'Other' } })).toBe(false)
    expect((await readVersions(db.read, 'directory', 'new-place')).map(({ change }) => change)).toEqual([
      'added',
    ])
  })
})

describe('a later release', () => {
  const asIfOlder = ({ db }: { db: Awaited<ReturnType<typeof openPlanted>>['db'] }) =>
    db.write(tx =>
      tx.update(installation).set({ value: 'older' }).where(eq(installation.name, 'planted')).returning(),
    )

  it('never writes over what an operator changed or withdrew here', async () => {
    const { db, site, cosrt, at } = await openPlanted()
    const entry = renamed((await cosrt()).entry)
    await editListing(db, { ...at(1), entry, state: 'not-yet-verified', looked: false })
    await withdrawListing(db, { ...at(1), id: 'relate' })
    await asIfOlder(site)
    await plant(site)
    expect(await cosrt()).toMatchObject({ entry, state: 'not-yet-verified', version: 2 })
    expect((await readListing(db.read, 'directory', 'relate'))?.withdrawnDay).toBe(dayOf(NOON))
  })
})
