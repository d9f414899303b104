import { and, eq, inArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newPersona } from '../../../app/accounts/personas'
import { submitReply } from '../../../app/forum/compose/submit'
import { pageWith, personasIn, readThread } from '../../../app/forum/thread'
import { dayOf } from '../../../db/clock'
import { posts } from '../../../db/schema'
import { castOf, decide, postOf, publishedThread } from '../../support/moderators'
import { type Member, NOON, openWorld, type World } from '../../support/world'

async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  return { world, ada, ben, marlo, ...(await publishedThread(world, ada, marlo, { title: 'Harbour' })) }
}

/** Replies by one known person, published at once, without reading a key for each. */
async function replies({ db, secret }: World, who: Member, threadId: string, number: number, from = 0) {
  for (let n = from; n < from + number; n++)
    await submitReply(db, {
      ...{
        threadId,
        mine: [],
        persona: newPersona(who.holder.ownerKey, n),
        body: `Reply ${n}`,
        onceHash: `${n}`,
      },
      ...{ standing: { publishedPosts: 3 }, secret, now: NOON },
    })
}

describe('a conversation', () => {
  it('shows its opening, its board, its wish, and days instead of times', async () => {
    const { world, threadId } = await conversation()
    const shown = await readThread(world.db.read, threadId, [])
    expect(shown).toMatchObject({
      ...{ id: threadId, title: 'Harbour', wish: 'heard', isMine: false, replies: [], next: null },
      ...{
        board: { id: 'amber' },
        opening: { position: 0, day: dayOf(NOON), edited: false, byAuthor: true },
      },
    })
    expect(JSON.stringify(shown)).not.toMatch(/hour/i)
  })

  it('of 120 replies comes in pages without a gap or a repeat, the opening on each', async () => {
    const { world, ben, threadId } = await conversation()
    await replies(world, ben, threadId, 120)
    const seen: number[] = []
    const sizes: number[] = []
    for (let after = -1; ; ) {
      const page = await readThread(world.db.read, threadId, [], after)
      expect(page?.opening.position).toBe(0)
      seen.push(...(page?.replies.map(reply => reply.position) ?? []))
      sizes.push(page?.replies.length ?? 0)
      if (!page?.next) break
      after = page.next
    }
    expect(sizes).toEqual([50, 50, 20])
    expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => n + 1))
  })

  it('opens at the page on which a reply stands, for who sees it', async () => {
    const { world, ben, threadId } = await conversation()
    await replies(world, ben, threadId, 120)
    const rows = await world.db.read.select().from(posts).where(eq(posts.threadId, threadId))
    const idAt = (position: number) => rows.find(row => row.position === position)?.id ?? ''
    const page = (position: number) => pageWith(world.db.read, threadId, idAt(position), [])
    expect(await Promise.all([0, 1, 50, 51, 100, 101, 120].map(page))).toEqual([-1, -1, -1, 50, 50, 100, 100])
    await world.db.write(tx =>
      tx
        .update(posts)
        .set({ visibility: 'withdrawn' })
        .where(and(eq(posts.threadId, threadId), inArray(posts.position, [7, 51])))
        .returning(),
    )
    // Two are gone, so the fifty-second is the fiftieth of those that are seen.
    expect(await Promise.all([51, 52, 53].map(page))).toEqual([-1, -1, 52])
  })

  it('keeps its pages whole where some replies are not shown', async () => {
    const { world, ada, ben, threadId } = await conversation()
    await replies(world, ben, threadId, 49)
    for (const n of [1, 2, 3])
      expect((await world.reply(ada, threadId, { body: `Held ${n}` })).outcome).toBe('held')
    await replies(world, ben, threadId, 10, 49)
    const first = await readThread(world.db.read, threadId, [])
    const second = await readThread(world.db.read, threadId, [], first?.next ?? -1)
    expect([first?.replies.length, second?.replies.length, second?.next]).toEqual([50, 9, null])
  })

  it.each([-5, 0, 1_000, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    'starts after place %i without breaking',
    async after => {
      const { world, ben, threadId } = await conversation()
      await replies(world, ben, threadId, 1)
      const page = await readThread(world.db.read, threadId, [], after)
      expect(page?.replies).toHaveLength(after < 1 ? 1 : 0)
    },
  )
})

describe('what waits', () => {
  it('is shown to its author only', async () => {
    const { world, ada, ben, threadId } = await conversation()
    await world.reply(ben, threadId, { body: 'Waiting' })
    const seenBy = async (mine: string[]) =>
      (await readThread(world.db.read, threadId, mine))?.replies.map(reply => [
        reply.body,
        reply.visibility,
        reply.isMine,
      ])
    expect(await seenBy([])).toEqual([])
    expect(await seenBy(await world.mine(ada))).toEqual([])
    expect(await seenBy(await world.mine(ben))).toEqual([['Waiting', 'held', true]])
  })

  it('as a conversation is there for its author and for nobody else', async () => {
    const world = await openWorld()
    const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await world.writeThread(ben)
    const { read } = world.db
    expect(await readThread(read, sent.threadId, await world.mine(ada))).toMatchObject({ isMine: true })
    for (const mine of [[], await world.mine(ben)])
      expect(await readThread(read, sent.threadId, mine)).toBeNull()
    expect(await readThread(read, 'nowhere', await world.mine(ada))).toBeNull()
  })

  it('or was refused stays with its author', async () => {
    const { world, ben, marlo, threadId } = await conversation()
    const sent = await world.reply(ben, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await decide(world, { postId: sent.postId, staffId: marlo, outcome: 'refuse' })
    expect((await readThread(world.db.read, threadId, []))?.replies).toEqual([])
    const own = await readThread(world.db.read, threadId, await world.mine(ben))
    expect(own?.replies).toMatchObject([{ visibility: 'refused', isMine: true }])
  })
})

describe('the personas of a conversation', () => {
  it('stay: whoever wrote in it writes on under the same name', async () => {
    const { world, ada, ben, threadId, postId } = await conversation()
    const { personaId } = await postOf(world, postId)
    expect((await personasIn(world.db.read, threadId, await world.mine(ada))).fixed).toBe(personaId)
    expect((await personasIn(world.db.read, threadId, await world.mine(ben))).fixed).toBeNull()
    expect((await personasIn(world.db.read, threadId, [])).fixed).toBeNull()
  })

  it('are known by name, so that nobody new is called the same', async () => {
    const { world, ben, threadId } = await conversation()
    await replies(world, ben, threadId, 3)
    const { taken } = await personasIn(world.db.read, threadId, [])
    const page = await readThread(world.db.read, threadId, [])
    const names = [page?.opening, ...(page?.replies ?? [])].map(post => post?.persona.name)
    expect(taken.toSorted()).toEqual(names.toSorted())
  })

  it('show nothing of an owner: neither tag nor account', async () => {
    const { world, ada, threadId } = await conversation()
    const text = JSON.stringify(await readThread(world.db.read, threadId, await world.mine(ada)))
    expect(text).not.toMatch(/ownerTag|onceHash|searchKey/)
    expect(text).not.toContain(ada.holder.accountId)
  })
})
