import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { submitReply, submitThread } from '../../../app/forum/compose/submit'
import { chooseSearchEngines } from '../../../app/forum/findable'
import { readThread } from '../../../app/forum/thread'
import { events, posts, threads } from '../../../db/schema'
import { takeBack } from '../../support/own-post'
import { replyAsAuthor } from '../../support/own-reply'
import { type Member, NOON, openWorld, type World } from '../../support/world'

async function conversation({ findable = false } = {}) {
  const world = await openWorld()
  const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
  const sent = await submitThread(world.db, {
    ...(await world.writing(ada, 'It has been a long year.')),
    ...{ boardId: 'amber', title: 'A few words', wish: 'heard', concerns: [], findable },
  })
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  const { threadId, postId } = sent
  await world.db.write(async tx => {
    await tx.update(threads).set({ visibility: 'published' }).where(eq(threads.id, threadId)).returning()
    await tx.update(posts).set({ visibility: 'published' }).where(eq(posts.id, postId)).returning()
  })
  return { world, ada, ben, threadId, postId }
}

const choose = async (world: World, who: Member, threadId: string, findable: boolean) =>
  (await chooseSearchEngines(world.db, { threadId, mine: await world.mine(who), findable, now: NOON }))
    .outcome

const replyTo = async (world: World, who: Member, threadId: string, toldFindable: boolean) =>
  submitReply(world.db, {
    ...(await world.writing(who, 'You are not alone with this.')),
    threadId,
    toldFindable,
  })

const isFindable = async ({ db }: World, threadId: string) =>
  (await readThread(db.read, threadId, []))?.findable

it('search engines are kept out unless the author chose otherwise', async () => {
  const { world, threadId } = await conversation()
  expect(await isFindable(world, threadId)).toBe(false)
  const open = await conversation({ findable: true })
  expect(await isFindable(open.world, open.threadId)).toBe(true)
})

it('the author may let them in and keep them out again until somebody else replies', async () => {
  const { world, ada, ben, threadId } = await conversation()
  expect((await replyAsAuthor(world, ada, threadId)).outcome).toBe('held')
  expect(await choose(world, ada, threadId, true)).toBe('done')
  expect(await choose(world, ada, threadId, true)).toBe('done')
  expect(await choose(world, ada, threadId, false)).toBe('done')
  await replyTo(world, ben, threadId, false)
  expect(await choose(world, ada, threadId, true)).toBe('replied')
  expect(await isFindable(world, threadId)).toBe(false)
  const told = await world.db.read.select().from(events).where(eq(events.kind, 'search-engines-chosen'))
  expect(told.map(({ detail }) => detail.findable).toSorted()).toEqual([0, 1])
})

it('after a reply they can still be kept out, and a withdrawn reply counts too', async () => {
  const { world, ada, ben, threadId } = await conversation({ findable: true })
  const sent = await replyTo(world, ben, threadId, true)
  expect(await choose(world, ada, threadId, false)).toBe('done')
  if ('postId' in sent) await takeBack(world, ben, sent.postId)
  expect(await choose(world, ada, threadId, true)).toBe('replied')
})

it('nobody replies where search engines look without having been told', async () => {
  const { world, ada, ben, threadId } = await conversation()
  await choose(world, ada, threadId, true)
  expect((await replyTo(world, ben, threadId, false)).outcome).toBe('not-told')
  expect((await replyTo(world, ben, threadId, true)).outcome).toBe('held')
})

it('nobody else may choose, and what was deleted is not found', async () => {
  const { world, ada, ben, threadId, postId } = await conversation({ findable: true })
  expect(await choose(world, ben, threadId, false)).toBe('gone')
  await replyTo(world, ben, threadId, true)
  await takeBack(world, ada, postId)
  expect(await choose(world, ada, threadId, true)).toBe('gone')
  const [row] = await world.db.read.select().from(threads).where(eq(threads.id, threadId))
  expect(row?.findable).toBe(false)
})
