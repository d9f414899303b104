import { expect, it } from 'vitest'
import { submitReply } from '../../../app/forum/compose/submit'
import { askedToo, conversationToAskOf, maySayHowItWent } from '../../../app/forum/how-it-went'
import { listMyConversations } from '../../../app/forum/my-post'
import { readThread } from '../../../app/forum/thread'
import { DAY } from '../../../db/clock'
import { posts, threads } from '../../../db/schema'
import { takeBack } from '../../support/own-post'
import { replyAsAuthor } from '../../support/own-reply'
import { type Member, NOON, openWorld, type World } from '../../support/world'

const LATER = NOON + 42 * DAY
const nobodyAsked = { askedLater: [], neverAskLater: false }

async function publishAll({ db }: World) {
  await db.write(async tx => {
    await tx.update(threads).set({ visibility: 'published' }).returning()
    await tx.update(posts).set({ visibility: 'published' }).returning()
    await tx.update(threads).set({ replyCount: 1 }).returning()
  })
}

async function answered() {
  const world = await openWorld()
  const [ada, ben] = [await world.member('Ada'), await world.member('Ben')]
  const sent = await world.writeThread(ada)
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  await publishAll(world)
  await world.reply(ben, sent.threadId)
  await publishAll(world)
  return { world, ada, ben, threadId: sent.threadId }
}

const own = async (world: World, who: Member) => listMyConversations(world.db.read, await world.mine(who))

const sayHowItWent = async (world: World, who: Member, threadId: string) =>
  submitReply(world.db, {
    ...(await world.writing(who, 'It is better now.', { now: LATER })),
    threadId,
    saysHowItWent: true,
  })

it('whoever began an answered conversation is asked six weeks later, and nobody else', async () => {
  const { world, ada, ben, threadId } = await answered()
  const mine = await own(world, ada)
  expect(conversationToAskOf(mine, nobodyAsked, LATER - DAY)).toBeNull()
  expect(conversationToAskOf(mine, nobodyAsked, LATER)).toEqual({ threadId, title: 'A few words' })
  expect(conversationToAskOf(await own(world, ben), nobodyAsked, LATER)).toBeNull()
})

it('they are asked once, or never', async () => {
  const { world, ada, threadId } = await answered()
  const mine = await own(world, ada)
  const asked = { askedLater: askedToo([], threadId), neverAskLater: false }
  expect(conversationToAskOf(mine, asked, LATER)).toBeNull()
  expect(conversationToAskOf(mine, { askedLater: [], neverAskLater: true }, LATER)).toBeNull()
  expect(askedToo(askedToo([], threadId), threadId)).toHaveLength(1)
})

it('nobody is asked about a conversation that only they wrote in', async () => {
  const world = await openWorld()
  const ada = await world.member('Ada')
  const sent = await world.writeThread(ada)
  if (!('threadId' in sent)) throw new Error(sent.outcome)
  await publishAll(world)
  await replyAsAuthor(world, ada, sent.threadId)
  await publishAll(world)
  expect(conversationToAskOf(await own(world, ada), nobodyAsked, LATER)).toBeNull()
})

it('the reply that says how it went is led to while others see it, and there is one', async () => {
  const { world, ada, threadId } = await answered()
  const told = await sayHowItWent(world, ada, threadId)
  if (!('postId' in told)) throw new Error(told.outcome)
  const seen = async () => {
    const thread = await readThread(world.db.read, threadId, await world.mine(ada))
    if (!thread) throw new Error('It is not there.')
    return { laterId: thread.laterId, may: maySayHowItWent(thread, LATER) }
  }
  expect(await seen()).toEqual({ laterId: null, may: false })
  await publishAll(world)
  expect(await seen()).toEqual({ laterId: told.postId, may: false })
  expect(conversationToAskOf(await own(world, ada), nobodyAsked, LATER)).toBeNull()
  await takeBack(world, ada, told.postId)
  expect((await seen()).laterId).toBeNull()
})

it('nobody says for somebody else how it went', async () => {
  const { world, ben, threadId } = await answered()
  await sayHowItWent(world, ben, threadId)
  await publishAll(world)
  expect((await readThread(world.db.read, threadId, []))?.laterId).toBeNull()
})
