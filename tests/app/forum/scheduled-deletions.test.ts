import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { closeAccount } from '../../../app/accounts/close-account'
import { sameQuestionTag } from '../../../app/accounts/tags'
import { listThreads } from '../../../app/forum/boards'
import { readMyWriting } from '../../../app/forum/my-writing'
import { askSameQuestion } from '../../../app/forum/same-question'
import { type Departure, deleteDue, scheduleDeletions } from '../../../app/forum/scheduled-deletions'
import { purgeWithdrawn } from '../../../app/forum/withdraw'
import { DAY } from '../../../db/clock'
import { dialect } from '../../../db/columns'
import { events, personas, posts, sameQuestions, scheduledDeletions, threads } from '../../../db/schema'
import { castOf, publishedThread } from '../../support/moderators'
import { placeOf } from '../../support/other-connection'
import { expectCounted } from '../../support/recount'
import { type Member, NOON, openWorld, type World } from '../../support/world'

/** Two conversations that Ada began, and a question of Ben's that is hers too. */
async function community() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  for (const n of [1, 2])
    await publishedThread(world, ada, marlo, { title: `Quxotitle${n}`, body: `Quxobody${n} here` })
  const { threadId } = await publishedThread(world, ben, marlo)
  await world.db.write(tx => tx.update(threads).set({ wish: 'expert' }).returning())
  const mine = await world.mine(ada)
  const tag = sameQuestionTag(ada.holder.ownerKey, threadId)
  await askSameQuestion(world.db, { threadId, tag, mine, wonders: true, now: NOON })
  return { world, ada, ben }
}

const leave = async (world: World, { holder: { ownerKey } }: Member, how: Departure) =>
  scheduleDeletions(world.site, { ownerKey, how, now: NOON })

const left = async ({ db }: World) => ({
  published: (await db.read.select().from(posts)).filter(post => post.visibility === 'published').length,
  scheduled: await db.read.$count(scheduledDeletions),
  taps: await db.read.$count(sameQuestions),
})

describe('deleting everything at once', () => {
  it('withdraws each post as its author would, and every tap; others’ stay', async () => {
    const { world, ada } = await community()
    await leave(world, ada, 'now')
    expect(await left(world)).toEqual({ published: 3, scheduled: 3, taps: 1 })
    await deleteDue(world.site, NOON)
    expect(await left(world)).toEqual({ published: 1, scheduled: 3, taps: 0 })
    expect((await listThreads(world.db.read, 'amber', null)).threads).toHaveLength(1)
    await expectCounted(world.db)
    await deleteDue(world.site, NOON + 60_000)
    expect(await left(world)).toEqual({ published: 1, scheduled: 0, taps: 0 })
  })

  it('asked twice, and done by two processes at once, comes to the same', async () => {
    const { world, ada } = await community()
    await Promise.all([leave(world, ada, 'now'), leave(world, ada, 'now')])
    await Promise.all([deleteDue(world.site, NOON), deleteDue(world.site, NOON)])
    const withdrawn = (await world.db.read.select().from(events)).filter(
      event => event.kind === 'post-withdrawn',
    )
    expect(withdrawn).toHaveLength(2)
    await deleteDue(world.site, NOON + 60_000)
    expect(await left(world)).toEqual({ published: 1, scheduled: 0, taps: 0 })
    await expectCounted(world.db)
  })

  it('interrupted half way, goes on at the next start, though the account is gone', async () => {
    const { world, ada } = await community()
    await leave(world, ada, 'now')
    const token = await world.sessions.start(ada.holder, 'member')
    await closeAccount(world.site, { ...ada.holder, token, kind: 'member', newKey: null })
    let writes = 0
    const dying = {
      ...world.db,
      write: ((change: Parameters<typeof world.db.write>[0]) => {
        if (++writes > 1) throw new Error('killed')
        return world.db.write(change)
      }) as typeof world.db.write,
    }
    await expect(deleteDue({ ...world.site, db: dying }, NOON)).rejects.toThrow('killed')
    await deleteDue(world.site, NOON + 60_000)
    await deleteDue(world.site, NOON + 120_000)
    expect(await left(world)).toEqual({ published: 1, scheduled: 0, taps: 0 })
  })
})

describe('deleting over a day', () => {
  it('deletes nothing before its time, and everything by the end of the day', async () => {
    const { world, ada } = await community()
    await leave(world, ada, 'day')
    await deleteDue(world.site, NOON - 1)
    expect(await left(world)).toEqual({ published: 3, scheduled: 3, taps: 1 })
    await deleteDue(world.site, NOON + DAY)
    expect(await left(world)).toEqual({ published: 1, scheduled: 3, taps: 0 })
  })

  it('notes nothing that says whose the rows are, what they delete or when', async () => {
    const { world, ada } = await community()
    await leave(world, ada, 'day')
    const rows = await world.db.read.select().from(scheduledDeletions)
    expect(new Set(rows.map(row => row.sealed.length)).size).toBe(1)
    const known = [
      ...(await world.db.read.select().from(posts)),
      ...(await world.db.read.select().from(personas)),
    ]
    const bytes =
      JSON.stringify(rows) + rows.map(row => Buffer.from(row.sealed.slice(3), 'base64url').toString('latin1'))
    for (const { id } of known) expect(bytes).not.toContain(id)
  })
})

it('leaving one’s words touches neither posts nor names', async () => {
  const { world, ada } = await community()
  const before = [await world.db.read.select().from(posts), await world.db.read.select().from(personas)]
  await leave(world, ada, 'left')
  await deleteDue(world.site, NOON + DAY)
  expect([await world.db.read.select().from(posts), await world.db.read.select().from(personas)]).toEqual(
    before,
  )
  expect((await left(world)).taps).toBe(0)
})

describe('what goes into an export', () => {
  it('is what a member wrote, with its title, and nobody else’s words or any id', async () => {
    const { world, ada } = await community()
    const mine = await readMyWriting(world.site, ada.holder.ownerKey, NOON + DAY)
    expect(mine.conversations).toHaveLength(2)
    expect(mine.conversations.flatMap(({ title }) => title).sort()).toEqual(['Quxotitle1', 'Quxotitle2'])
    expect(mine.conversations[0]?.posts[0]).toMatchObject({ state: 'published', kind: 'opening' })
    expect(mine.conversations[0]?.posts[0]?.decisions).toMatchObject([{ outcome: 'publish' }])
    expect(mine.sameQuestions).toEqual(['A few words'])
    const text = JSON.stringify(mine)
    for (const { id } of await world.db.read.select().from(posts)) expect(text).not.toContain(id)
    expect(text).not.toContain('It has been a long year')
  })
})

describe.runIf(dialect === 'sqlite')('the bytes of what was deleted with an account', () => {
  it('leave the files with the job of the minute', async () => {
    const { world, ada } = await community()
    const file = await placeOf(world.db)
    const bytes = async () => {
      await deleteDue(world.site, NOON)
      await purgeWithdrawn(world.db)
      return ['', '-wal', '-shm']
        .filter(end => existsSync(file + end))
        .map(end => readFileSync(file + end, 'latin1'))
        .join('')
    }
    expect(await bytes()).toMatch(/Quxobody1/)
    await leave(world, ada, 'now')
    expect(await bytes()).not.toMatch(/quxo/i)
  })
})
