import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { boardNames, listBoards, listThreads, readBoard, type ThreadSort } from '../../../app/forum/boards'
import { dayOf } from '../../../db/clock'
import { newId } from '../../../db/ids'
import {
  hiddenReferrals,
  offeredHelp,
  posts,
  threadConcerns,
  threads,
  type Visibility,
} from '../../../db/schema'
import { publishedThread } from '../../support/moderators'
import { NOON, openWorld, type World } from '../../support/world'

/** As many conversations on "amber" as hours are given, each last active in its hour. */
const conversations = ({ db }: World, hours: number[], visibility: Visibility = 'published') =>
  db.write(async tx => {
    for (const activeHour of hours)
      await tx.insert(threads).values({
        ...{ id: newId(), boardId: 'amber', personaId: newId(), title: 'A title', wish: 'heard', visibility },
        ...{ createdDay: dayOf(NOON), activeHour },
      })
  })

async function allPages({ db }: World, sort?: ThreadSort) {
  const pages: string[][] = []
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listThreads>> = await listThreads(db.read, 'amber', after, { sort })
    pages.push(page.threads.map(thread => thread.id))
    after = page.next
    if (!after) return pages
  }
}

describe('the boards', () => {
  it('are the eight, in their order, quiet at first', async () => {
    const { db } = await openWorld()
    const shown = await listBoards(db.read)
    expect(shown.map(board => board.id)).toEqual('amber birch cedar dune ember fern grove heath'.split(' '))
    expect(shown.every(board => board.threadCount === 0)).toBe(true)
    expect((await boardNames(db.read)).map(board => board.title)).toEqual(shown.map(board => board.title))
  })

  it('show how much was published', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    for (const [n, title] of ['One', 'Two', 'Three'].entries())
      await publishedThread(world, ada, marlo, { title, now: NOON + n * 3_600_000 })
    await world.writeThread(await world.member('Ben'), { title: 'Waiting' })
    const [amber] = await listBoards(world.db.read)
    expect(amber).toMatchObject({ threadCount: 3, activeDay: dayOf(NOON) })
  })

  it('know which of them goes slowly, and which is not there', async () => {
    const { db } = await openWorld()
    expect(await readBoard(db.read, 'grove')).toMatchObject({ title: 'Past experiences', slow: true })
    expect(await readBoard(db.read, 'amber')).toMatchObject({ slow: false })
    expect(await readBoard(db.read, 'nowhere')).toBeNull()
  })
})

describe('the conversations of a board', () => {
  it('come in pages without a gap or a repeat where all were active in the same hour', async () => {
    const world = await openWorld()
    await conversations(world, Array(75).fill(490_000))
    const pages = await allPages(world)
    expect(pages.map(page => page.length)).toEqual([30, 30, 15])
    expect(new Set(pages.flat()).size).toBe(75)
  })

  it('stand with the latest active first, page after page', async () => {
    const world = await openWorld()
    await conversations(
      world,
      Array.from({ length: 70 }, (_, n) => 490_000 + ((n * 7) % 5)),
    )
    const days = (await allPages(world)).flat()
    const rows = await world.db.read.select().from(threads)
    const hours = days.map(id => rows.find(row => row.id === id)?.activeHour as number)
    expect(hours).toEqual(hours.toSorted((a, b) => b - a))
  })

  it('are those that are published, on this board', async () => {
    const world = await openWorld()
    for (const hidden of ['held', 'asked', 'refused', 'withdrawn'] as const)
      await conversations(world, [490_000], hidden)
    expect(await allPages(world)).toEqual([[]])
    await conversations(world, [490_000])
    expect((await listThreads(world.db.read, 'birch', null)).threads).toEqual([])
    expect((await allPages(world)).flat()).toHaveLength(1)
  })

  it('say nothing finer than a day, and not who began them', async () => {
    const world = await openWorld()
    await conversations(world, [24 * 20_000 + 5])
    const { threads: shown } = await listThreads(world.db.read, 'amber', null)
    expect(shown[0]).toMatchObject({ activeDay: 20_000 })
    expect(Object.keys(shown[0] ?? {}).sort()).toEqual([
      'activeDay',
      'boardId',
      'excerpt',
      'id',
      'notes',
      'replyCount',
      'themes',
      'title',
      'wish',
    ])
  })

  it('begin anew after one that is not listed: unknown, out of sight, or on another board', async () => {
    const world = await openWorld()
    await conversations(world, Array(31).fill(490_000))
    const first = await listThreads(world.db.read, 'amber', null)
    await conversations(world, [490_001], 'held')
    const rows = await world.db.read.select().from(threads)
    const held = rows.find(row => row.visibility === 'held')?.id ?? ''
    const places = ['nonsense', '490000.a', '9007199254740991.x', "1.'; DROP TABLE threads", '\ud800', held]
    for (const after of places) expect(await listThreads(world.db.read, 'amber', after), after).toEqual(first)
    expect((await listThreads(world.db.read, 'birch', first.next)).threads).toEqual([])
  })

  it('begin as their openings do, in one line, and with nothing that is out of sight', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    const body = `*First* line.\n\n- and so on\n- ${'and so on '.repeat(20)}`
    const { threadId, postId } = await publishedThread(world, ada, marlo, { body })
    const excerpt = async () => (await listThreads(world.db.read, 'amber', null)).threads[0]?.excerpt
    expect(await excerpt()).toMatch(/^First line\. and so on [a-z ]{60,100}…$/)
    await world.reply(await world.member('Ben'), threadId)
    expect(await excerpt()).toMatch(/^First line\./)
    await world.db.write(tx =>
      tx.update(posts).set({ visibility: 'removed' }).where(eq(posts.id, postId)).returning(),
    )
    expect(await excerpt()).toBe('')
  })

  it('tell the themes that readers are told on their pages, and are found by no other', async () => {
    const world = await openWorld()
    const { db } = world
    const said: [id: string, concern: string, more?: object][] = [
      ['told', 'pain'],
      ['other', 'desire'],
      ['rejected', 'pain', { rejectedDay: 20_000 }],
      ['dropped', 'pain', { droppedDay: 20_000 }],
      ['hidden', 'pain'],
      ['offered', 'pain'],
    ]
    await db.write(async tx => {
      const row = { boardId: 'amber', personaId: 'p', title: 'A title', wish: 'heard' as const }
      const shown = { ...row, visibility: 'published' as const, createdDay: 20_000, activeHour: 480_000 }
      for (const [id, concern, more] of said) {
        await tx.insert(threads).values({ ...shown, id })
        await tx.insert(threadConcerns).values({ threadId: id, concern, because: [], ...more })
      }
      await tx.insert(hiddenReferrals).values({ threadId: 'hidden', hiddenDay: 20_000 })
      await tx.insert(posts).values({
        ...{ id: 'post', threadId: 'offered', position: 0, personaId: 'p', body: 'Words', onceHash: 'once' },
        ...{ visibility: 'published', createdHour: 480_000, searchKey: 1 },
      })
      await tx.insert(offeredHelp).values({ postId: 'post', kinds: ['survivor'], offeredDay: 20_000 })
    })
    const { threads: all } = await listThreads(db.read, 'amber', null)
    const themes = Object.fromEntries(all.map(({ id, themes }) => [id, themes]))
    expect(themes).toEqual({
      ...{ told: ['pain'], other: ['desire'] },
      ...{ rejected: [], dropped: [], hidden: [], offered: [] },
    })
    const about = await listThreads(db.read, 'amber', null, { about: ['pain'] })
    expect(about.threads.map(({ id }) => id)).toEqual(['told'])
  })

  it('can stand in the order they began, and as those that nobody replied to, page after page', async () => {
    const world = await openWorld()
    await world.db.write(async tx => {
      for (let n = 0; n < 70; n++)
        await tx.insert(threads).values({
          ...{ id: newId(), boardId: 'amber', personaId: newId(), title: 'A title', wish: 'heard' as const },
          ...{ visibility: 'published' as const, createdDay: 20_000 + ((n * 7) % 5), activeHour: 490_000 },
          replyCount: n % 2,
        })
    })
    const rows = await world.db.read.select().from(threads)
    const dayOfThread = (id: string) => rows.find(row => row.id === id)?.createdDay ?? 0
    const newest = (await allPages(world, 'newest')).flat()
    expect(new Set(newest).size).toBe(70)
    expect(newest.map(dayOfThread)).toEqual(newest.map(dayOfThread).toSorted((a, b) => b - a))
    const unanswered = (await allPages(world, 'unanswered')).flat()
    expect(unanswered.toSorted()).toEqual(
      rows
        .filter(row => row.replyCount === 0)
        .map(row => row.id)
        .toSorted(),
    )
  })

  it('say of a place in them no more than which one was seen last', async () => {
    const world = await openWorld()
    await conversations(world, Array(31).fill(490_000))
    const page = await listThreads(world.db.read, 'amber', null)
    expect(page.next).toBe(page.threads.at(-1)?.id)
  })
})
