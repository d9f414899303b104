import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { MOST_DRAFTS } from '../../../app/accounts/tags'
import {
  deleteDraft,
  deleteDrafts,
  findDraft,
  keepDraft,
  placeOfDraft,
  purgeDrafts,
  readDrafts,
} from '../../../app/forum/kept-drafts'
import { purgeWithdrawn } from '../../../app/forum/withdraw'
import { DAY, dayOf } from '../../../db/clock'
import { dialect } from '../../../db/columns'
import { newId } from '../../../db/ids'
import { drafts, events } from '../../../db/schema'
import { castOf, publishedThread } from '../../support/moderators'
import { placeOf } from '../../support/other-connection'
import { takeBack } from '../../support/own-post'
import { type Member, NOON, openWorld, type World } from '../../support/world'

type Words = { id?: string; version?: number; body?: string; now?: number }

const keep = (
  { db }: World,
  { holder }: Member,
  { id = newId(), version = 0, body = 'Not yet.', now = NOON }: Words = {},
) =>
  keepDraft(db, holder.ownerKey, {
    ...{ id, version, place: { boardId: 'amber' }, now },
    fields: [
      ['title', 'We don’t touch'],
      ['body', body],
    ],
  })

const rowsOf = ({ db }: World) => db.read.select().from(drafts)
const bodiesOf = async ({ db }: World, { holder }: Member) =>
  (await readDrafts(db, holder.ownerKey)).map(({ fields }) => fields.find(([name]) => name === 'body')?.[1])

describe('a draft', () => {
  it('is there again for its writer, as it was, and for nobody else', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    await keep(world, ada, { body: 'Line one\r\n\r\n  “two” 👍🏽' })
    expect(await bodiesOf(world, ada)).toEqual(['Line one\r\n\r\n  “two” 👍🏽'])
    expect(await bodiesOf(world, ben)).toEqual([])
  })

  it('says in the database nothing but a day: neither words nor place, and no event tells of it', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    await keep(world, ada)
    expect(await rowsOf(world)).toEqual([
      { slotTag: expect.stringMatching(/^[0-9a-f]{64}$/), sealed: expect.any(String), keptDay: dayOf(NOON) },
    ])
    const stored = JSON.stringify(await rowsOf(world))
    for (const told of ['amber', 'touch', 'Not yet', ada.holder.accountId]) expect(stored).not.toContain(told)
    expect(await world.db.read.$count(events)).toBe(0)
  })

  it('opens with no other key, and in no other row', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    await keep(world, ada)
    await keep(world, ben)
    const sealed = (await rowsOf(world)).map(row => row.sealed)
    for (const [n, row] of (await rowsOf(world)).entries())
      await world.db.write(async tx => {
        await tx.delete(drafts).returning()
        await tx.insert(drafts).values({ ...row, sealed: sealed[1 - n] ?? '' })
      })
    expect([await bodiesOf(world, ada), await bodiesOf(world, ben)]).toEqual([[], []])
  })

  it('has one of a few lengths', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const lengths: number[] = []
    for (const letters of [0, 3_500, 4_500, 15_000, 70_000]) {
      const kept = await keep(world, ada, { body: 'ä'.repeat(letters / 2) })
      if (kept.outcome === 'full') throw new Error(kept.outcome)
      lengths.push((await rowsOf(world)).at(0)?.sealed.length ?? 0)
      await deleteDraft(world.db, ada.holder.ownerKey, kept.draft.id)
    }
    const [short, sameShort, long, sameLong, longest] = lengths
    expect([sameShort, sameLong]).toEqual([short, long])
    expect(longest).toBeGreaterThan(15 * Number(short))
  })

  it('is one of five at most, and one that is deleted makes room', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    const kept = await Promise.all(
      Array.from({ length: MOST_DRAFTS }, (_, n) => keep(world, ada, { body: `${n}` })),
    )
    expect(kept.map(({ outcome }) => outcome)).toEqual(Array(MOST_DRAFTS).fill('kept'))
    expect(await keep(world, ada)).toEqual({ outcome: 'full' })
    expect((await keep(world, ben)).outcome).toBe('kept')
    const [first] = await readDrafts(world.db, ada.holder.ownerKey)
    expect((await keep(world, ada, { id: first?.id, version: 1, body: 'Again.' })).outcome).toBe('kept')
    await deleteDraft(world.db, ada.holder.ownerKey, first?.id ?? '')
    expect((await keep(world, ada)).outcome).toBe('kept')
    expect(await world.db.read.$count(drafts)).toBe(MOST_DRAFTS + 1)
  })
})

describe('keeping again', () => {
  it('writes over what was kept before', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const id = newId()
    await keep(world, ada, { id })
    expect(await keep(world, ada, { id, version: 1, body: 'More.' })).toMatchObject({
      outcome: 'kept',
      draft: { version: 2 },
    })
    expect(await bodiesOf(world, ada)).toEqual(['More.'])
  })

  it('does not write over what another window kept meanwhile, and gives it back', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const id = newId()
    await keep(world, ada, { id })
    await keep(world, ada, { id, version: 1, body: 'From the other window.' })
    expect(await keep(world, ada, { id, version: 1, body: 'From this one.' })).toMatchObject({
      outcome: 'changed',
      draft: { version: 2 },
    })
    expect(await bodiesOf(world, ada)).toEqual(['From the other window.'])
  })

  it('of the same form, twice or at once, makes one draft', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const id = newId()
    const kept = await Promise.all([1, 2, 3].map(() => keep(world, ada, { id })))
    expect(kept).toMatchObject(Array(3).fill({ outcome: 'kept', draft: { version: 1 } }))
    expect(await world.db.read.$count(drafts)).toBe(1)
  })

  it('what was deleted in another window makes it anew', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const id = newId()
    await keep(world, ada, { id })
    await deleteDraft(world.db, ada.holder.ownerKey, id)
    expect((await keep(world, ada, { id, version: 1, body: 'Still here.' })).outcome).toBe('kept')
    expect(await bodiesOf(world, ada)).toEqual(['Still here.'])
  })
})

describe('deleting', () => {
  it('leaves words that were kept after those that were sent', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const id = newId()
    const { ownerKey } = ada.holder
    await keep(world, ada, { id })
    await keep(world, ada, { id, version: 1, body: 'Later.' })
    await deleteDraft(world.db, ownerKey, id, 1)
    expect(await bodiesOf(world, ada)).toEqual(['Later.'])
    await deleteDraft(world.db, ownerKey, id, 2)
    expect(await findDraft(world.db, ownerKey, id)).toBeNull()
  })

  it('says when there’s nothing to delete, as with somebody else’s draft', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    const id = newId()
    await keep(world, ada, { id })
    expect(await deleteDraft(world.db, ben.holder.ownerKey, id)).toBe('gone')
    expect(await deleteDraft(world.db, ada.holder.ownerKey, id)).toBe('deleted')
    expect(await deleteDraft(world.db, ada.holder.ownerKey, id)).toBe('gone')
  })

  it('all of one’s own leaves those of others', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    for (const who of [ada, ada, ben]) await keep(world, who)
    await deleteDrafts(world.db, ada.holder.ownerKey)
    expect([await bodiesOf(world, ada), await bodiesOf(world, ben)]).toEqual([[], ['Not yet.']])
  })

  it('happens by itself 90 days after it was last kept', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const id = newId()
    await keep(world, ada, { id })
    await keep(world, ada, { id, version: 1, now: NOON + 10 * DAY })
    await purgeDrafts(world.db, NOON + 100 * DAY)
    expect(await world.db.read.$count(drafts)).toBe(1)
    await purgeDrafts(world.db, NOON + 101 * DAY)
    expect(await world.db.read.$count(drafts)).toBe(0)
  })

  it.runIf(dialect === 'sqlite')('takes its bytes out of the files', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const file = await placeOf(world.db)
    const bytes = () =>
      [file, `${file}-wal`]
        .filter(existsSync)
        .map(name => readFileSync(name, 'latin1'))
        .join('')
    const id = newId()
    const seen: string[] = []
    for (const version of [0, 1, 2]) {
      await keep(world, ada, { id, version, body: `Words ${version}` })
      seen.push(...(await rowsOf(world)).map(({ sealed }) => sealed.slice(200, 240)))
    }
    const found = () => seen.filter(piece => bytes().includes(piece)).length
    expect(found()).toBe(3)
    await purgeWithdrawn(world.db)
    expect(found()).toBe(1)
    await deleteDraft(world.db, ada.holder.ownerKey, id)
    await purgeWithdrawn(world.db)
    expect(found()).toBe(0)
  })
})

test('a draft’s place is there while something can be sent to it', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const { postId, threadId } = await publishedThread(world, ada, marlo, { title: 'Silence' })
  expect(await placeOfDraft(world.db.read, { threadId, to: null })).toMatchObject({ title: 'Silence' })
  expect(await placeOfDraft(world.db.read, { boardId: 'amber' })).not.toBeNull()
  expect(await placeOfDraft(world.db.read, { boardId: 'nowhere' })).toBeNull()
  await takeBack(world, ada, postId)
  expect(await placeOfDraft(world.db.read, { threadId, to: null })).toBeNull()
})
