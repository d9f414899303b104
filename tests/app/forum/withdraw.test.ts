import { existsSync, readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { askExpert } from '../../../app/forum/ask-expert'
import { listThreads } from '../../../app/forum/boards'
import { submitReply, submitThread } from '../../../app/forum/compose/submit'
import { listMyConversations } from '../../../app/forum/my-post'
import { readNews } from '../../../app/forum/notices'
import { closeHelp, readThread } from '../../../app/forum/thread'
import { purgeWithdrawn } from '../../../app/forum/withdraw'
import { dialect } from '../../../db/columns'
import { cases, events, offeredHelp, posts, revisions, threadConcerns, threads } from '../../../db/schema'
import { castOf, decide, layAgain, postOf, publishedThread } from '../../support/moderators'
import { placeOf } from '../../support/other-connection'
import { changePost, myPost, takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { searchPosts } from '../../support/search'
import { type Member, NOON, openWorld, type World } from '../../support/world'

async function conversation() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const thread = await publishedThread(world, ada, marlo, { title: 'Seaside', body: 'Lighthouse' })
  const sent = await world.reply(ben, thread.threadId, { body: 'Anchor' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  await decide(world, { postId: sent.postId, staffId: marlo })
  return { world, ada, ben, marlo, ...thread, replyId: sent.postId }
}

async function sentReply(world: World, who: Member, threadId: string) {
  const sent = await world.reply(who, threadId)
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  return sent.postId
}

const newsOf = async (world: World, who: Member) =>
  (await readNews(world.db.read, await world.mine(who), NOON)).filter(
    ({ kind }) => kind === 'opening-withdrawn',
  )

describe('a withdrawn reply', () => {
  it('is gone: from the page, from search, from the table', async () => {
    const { world, ben, threadId, replyId } = await conversation()
    expect(await takeBack(world, ben, replyId)).toEqual({ outcome: 'withdrawn' })
    expect(await postOf(world, replyId)).toMatchObject({ body: '', visibility: 'withdrawn' })
    expect((await readThread(world.db.read, threadId, []))?.replies).toEqual([])
    expect(await searchPosts(world.db, 'Anchor')).toEqual([])
    await expectCounted(world.db)
  })

  it('leaves the rest of the conversation as it was', async () => {
    const { world, ben, threadId, replyId } = await conversation()
    await takeBack(world, ben, replyId)
    expect(await readThread(world.db.read, threadId, [])).toMatchObject({ title: 'Seaside', replyCount: 0 })
  })

  it('is no longer in anybody’s notices', async () => {
    const { world, ada, ben, replyId } = await conversation()
    await takeBack(world, ben, replyId)
    for (const who of [ada, ben])
      expect(
        (await readNews(world.db.read, await world.mine(who), NOON)).filter(news => news.kind === 'reply'),
      ).toEqual([])
    expect(await readNews(world.db.read, await world.mine(ben), NOON)).toEqual([])
  })
})

describe('a withdrawn opening post', () => {
  it('takes a conversation out of sight that nobody else replied to, with its title', async () => {
    const { world, ada, ben, threadId, postId, replyId } = await conversation()
    await takeBack(world, ben, replyId)
    const waiting = await sentReply(world, ben, threadId)
    expect(await takeBack(world, ada, postId)).toEqual({ outcome: 'withdrawn' })
    for (const mine of [[], await world.mine(ben)])
      expect(await readThread(world.db.read, threadId, mine)).toBeNull()
    const [thread] = await world.db.read.select().from(threads).where(eq(threads.id, threadId))
    expect(thread).toMatchObject({ title: '', visibility: 'withdrawn' })
    for (const word of ['Seaside', 'Lighthouse', 'Anchor'])
      expect(await searchPosts(world.db, word)).toEqual([])
    expect((await world.reply(ben, threadId)).outcome).toBe('closed')
    await expectCounted(world.db)
    expect(await newsOf(world, ben)).toMatchObject([
      { kind: 'opening-withdrawn', isKept: false, postId: waiting },
    ])
  })

  it('leaves what others replied, without its own words, in lists and in search', async () => {
    const { world, ada, ben, threadId, postId } = await conversation()
    await takeBack(world, ada, postId)
    expect(await postOf(world, postId)).toMatchObject({ body: '', visibility: 'withdrawn' })
    const shown = await readThread(world.db.read, threadId, [])
    expect(shown).toMatchObject({ title: '', wish: 'heard', replyCount: 1, replies: [{ body: 'Anchor' }] })
    expect(shown?.opening).toMatchObject({ body: '', visibility: 'withdrawn' })
    expect((await listThreads(world.db.read, 'amber', null)).threads).toMatchObject([
      { id: threadId, title: '', excerpt: '' },
    ])
    for (const word of ['Seaside', 'Lighthouse']) expect(await searchPosts(world.db, word)).toEqual([])
    expect(await searchPosts(world.db, 'Anchor')).toMatchObject([{ threadId, title: '' }])
    expect((await world.reply(ben, threadId)).outcome).not.toBe('closed')
    await expectCounted(world.db)
  })

  it('is told to those who replied, and to nobody else', async () => {
    const { world, ada, ben, threadId, postId } = await conversation()
    await takeBack(world, ada, postId)
    expect(await newsOf(world, ben)).toMatchObject([
      { kind: 'opening-withdrawn', isKept: true, threadId, title: '' },
    ])
    expect(await newsOf(world, ada)).toEqual([])
    expect(await newsOf(world, await world.member('Cleo'))).toEqual([])
  })

  it('is no longer in the list once the last reply is withdrawn too', async () => {
    const { world, ada, ben, threadId, postId, replyId } = await conversation()
    await takeBack(world, ada, postId)
    await takeBack(world, ben, replyId)
    expect((await listThreads(world.db.read, 'amber', null)).threads).toEqual([])
    expect((await readThread(world.db.read, threadId, []))?.replies).toEqual([])
    expect(await newsOf(world, ben)).toEqual([])
    await expectCounted(world.db)
  })

  it('stays hidden with its conversation where moderators removed that', async () => {
    const { world, ada, marlo, threadId, postId } = await conversation()
    await layAgain(world, postId)
    await decide(world, { postId, staffId: marlo, outcome: 'remove' })
    await takeBack(world, ada, postId)
    expect(await readThread(world.db.read, threadId, [])).toBeNull()
    await expectCounted(world.db)
  })

  it('can no longer ask a professional', async () => {
    const { world, ada, threadId, postId } = await conversation()
    await takeBack(world, ada, postId)
    const asked = { threadId, mine: await world.mine(ada), asks: true, now: NOON }
    expect(await askExpert(world.db, asked)).toEqual({ outcome: 'gone' })
  })

  it('lets nobody who replied read that their words are seen when they are not', async () => {
    const { world, ada, ben, marlo, threadId, postId, replyId } = await conversation()
    const states = async () =>
      (await listMyConversations(world.db.read, await world.mine(ben))).flatMap(each => each.posts)
    expect(await states()).toMatchObject([{ postId: replyId, state: 'published' }])
    await layAgain(world, postId)
    await decide(world, { postId, staffId: marlo, outcome: 'remove' })
    expect(await readThread(world.db.read, threadId, await world.mine(ben))).toBeNull()
    expect(await states()).toMatchObject([{ postId: replyId, state: 'out-of-sight' }])
    await takeBack(world, ada, postId)
    expect(await states()).toMatchObject([{ postId: replyId, state: 'out-of-sight' }])
  })

  it('stands on its author’s list without a word of it', async () => {
    const { world, ada, postId } = await conversation()
    await takeBack(world, ada, postId)
    expect(JSON.stringify(await listMyConversations(world.db.read, await world.mine(ada)))).not.toMatch(
      /Seaside|Lighthouse/,
    )
  })

  it('leaves neither older versions, nor what it was about, nor the help that was offered', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const sent = await world.writeThread(ada, { body: 'I want to kill myself.' })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const { postId, threadId } = sent
    const concern = { threadId, concern: 'pain', because: [] }
    await changePost(world, ada, postId, { body: 'I want to kill myself, still.' })
    await world.db.write(tx => tx.insert(threadConcerns).values(concern).returning())
    await takeBack(world, ada, postId)
    for (const table of [revisions, offeredHelp, threadConcerns])
      expect(await world.db.read.$count(table)).toBe(0)
  })

  it('leaves no case open', async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const sent = await world.writeThread(ada)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    await takeBack(world, ada, sent.postId)
    expect(await world.db.read.select().from(cases)).toMatchObject([{ state: 'closed' }])
    const told = (await world.db.read.select().from(events)).find(event => event.kind === 'post-withdrawn')
    expect(told).toMatchObject({ kind: 'post-withdrawn', actor: 'author', postId: sent.postId, detail: {} })
  })
})

it('withdrawing a second time does nothing', async () => {
  const { world, ada, postId } = await conversation()
  await takeBack(world, ada, postId)
  const before = await postOf(world, postId)
  expect(await takeBack(world, ada, postId)).toEqual({ outcome: 'gone' })
  expect(await postOf(world, postId)).toEqual(before)
})

it('help lines beside a post stay until their author closes them', async () => {
  const world = await openWorld()
  const ada = await world.member('Ada')
  const sent = await world.writeThread(ada, { body: 'I want to kill myself.' })
  if (sent.outcome !== 'held') throw new Error(sent.outcome)
  expect((await myPost(world, ada, sent.postId)).help).toEqual(['crisis'])
  await closeHelp(world.db, { postId: sent.postId, now: Date.now() })
  expect((await myPost(world, ada, sent.postId)).help).toEqual([])
})

describe.runIf(dialect === 'sqlite')('the bytes of a withdrawn post', () => {
  /** Everything that the files hold once the job of the minute has run, as it lies on the disk. */
  async function bytesOf(world: World) {
    await purgeWithdrawn(world.db)
    const file = await placeOf(world.db)
    return ['', '-wal', '-shm']
      .filter(end => existsSync(file + end))
      .map(end => readFileSync(file + end, 'latin1'))
      .join('')
  }

  it('leave the file: the text, its title, what it said before, and the index', async () => {
    const world = await openWorld()
    const [ada, marlo] = [await world.member('Ada'), await world.colleague('Marlo', 'moderator')]
    const { postId } = await publishedThread(world, ada, marlo, {
      title: 'Quxotitle',
      body: 'Quxobefore here',
    })
    await changePost(world, ada, postId, { title: 'Quxosecond', body: 'Quxoafter here' })
    await decide(world, { postId, staffId: marlo })
    expect(await bytesOf(world)).toMatch(/Quxotitle|Quxobefore/)
    await takeBack(world, ada, postId)
    expect(await bytesOf(world)).not.toMatch(/quxo/i)
  })

  it('leave the file where they were quoted, too', async () => {
    const { world, ada, ben, threadId, replyId, marlo } = await conversation()
    await changePost(world, ben, replyId, { body: 'Quxoquoted words' })
    await decide(world, { postId: replyId, staffId: marlo })
    const writing = await world.writing(ada, '> Quxoquoted words\nThank you.')
    await submitReply(world.db, { ...writing, threadId, answersPostId: replyId })
    await takeBack(world, ben, replyId)
    expect(await bytesOf(world)).not.toMatch(/quxo/i)
    expect(await bytesOf(world)).toContain('Thank you.')
  })

  // What SQLite moves while it balances a page stays behind in the page's unused part, secure_delete or not.
  it('leave the file among hundreds of posts that come, grow and go', { timeout: 90_000 }, async () => {
    const world = await openWorld()
    const ada = await world.member('Ada')
    const sent: string[] = []
    for (let n = 0; n < 100; n++) {
      const body = many(6 + ((n * 37) % 60), each => `Quxo${n}word${each % 12}`)
      const thread = { boardId: 'amber', title: `Quxo${n}title`, wish: 'heard' as const, concerns: [] }
      const writing = { ...(await world.writing(ada, body)), mine: [], standing: { publishedPosts: 3 } }
      const made = await submitThread(world.db, { ...writing, ...thread })
      if (!('postId' in made)) throw new Error(made.outcome)
      sent.push(made.postId)
    }
    for (const times of [20, 200])
      for (const postId of sent.filter((_, n) => n % 2 === 0))
        await changePost(world, ada, postId, { body: many(times, n => `Quxolonger${n % 12}`) })
    expect(await world.db.read.$count(posts, eq(posts.visibility, 'published'))).toBe(100)
    for (const postId of sent) await takeBack(world, ada, postId)
    expect((await bytesOf(world)).match(/.{0,20}quxo.{0,20}/gis)).toBeNull()
  })
})

/** So many different words: the same one again and again would be held as noise. */
const many = (times: number, word: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => word(n)).join(' ')
