import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readMyPost } from '../../../app/forum/my-post'
import { readNews } from '../../../app/forum/notices'
import { readThread } from '../../../app/forum/thread'
import { cases, events, offeredHelp, pendingEdits, revisions } from '../../../db/schema'
import { readCase } from '../../../moderation/cases/case-file'
import {
  becomeKnown,
  caseOn,
  castOf,
  decide,
  layAgain,
  postOf,
  publishedThread,
} from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { searchPosts } from '../../support/search'
import { NOON, openWorld } from '../../support/world'

/** Ada's conversation is published, and she changes it in a way that has to be read. */
async function forum() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const { postId, threadId } = await publishedThread(world, ada, marlo, {
    title: 'Harbour',
    body: 'Lighthouse.',
  })
  const change = (body = 'See www.example.org.', title = 'Mountain') =>
    changePost(world, ada, postId, { title, body })
  const shown = async () => (await readThread(world.db.read, threadId, []))?.opening.body
  const mine = async () => readMyPost(world.db.read, postId, await world.mine(ada))
  const kinds = async () => (await world.db.read.select().from(events)).map(each => each.kind)
  return { world, ada, ben, marlo, postId, threadId, change, shown, mine, kinds }
}

describe('a change of a published post', () => {
  it('waits, while everybody still sees the old words', async () => {
    const { world, postId, threadId, change, shown, mine, kinds } = await forum()
    expect(await change()).toMatchObject({ outcome: 'waits' })
    expect(await shown()).toBe('Lighthouse.')
    expect((await readThread(world.db.read, threadId, []))?.title).toBe('Harbour')
    expect(await searchPosts(world.db, 'Mountain')).toEqual([])
    expect(await mine()).toMatchObject({
      edit: { title: 'Mountain', body: 'See www.example.org.', waits: true, decision: null },
    })
    expect(await kinds()).toEqual(expect.arrayContaining(['edit-sent', 'case-opened']))
    const it = await caseOn(world, postId)
    expect(it).toMatchObject({ kind: 'edit', postId })
    const file = await readCase(world.db.read, it.id)
    const text = `${file?.edit?.title}\n\n${file?.edit?.body}`
    expect(it.signals.flatMap(({ where }) => where.map(([a, b]) => text.slice(a, b)))).toContain(
      'www.example.org',
    )
    await expectCounted(world.db)
  })

  it('is made when a moderator publishes it, with the old words kept', async () => {
    const { world, ada, marlo, postId, threadId, change, shown, mine, kinds } = await forum()
    await change()
    expect(await decide(world, { postId, staffId: marlo })).toMatchObject({ outcome: 'decided' })
    expect(await shown()).toBe('See www.example.org.')
    expect((await readThread(world.db.read, threadId, []))?.title).toBe('Mountain')
    expect(await searchPosts(world.db, 'Lighthouse')).toEqual([])
    expect(await world.db.read.select().from(revisions)).toMatchObject([
      { title: 'Harbour', body: 'Lighthouse.' },
    ])
    expect(await world.db.read.$count(pendingEdits)).toBe(0)
    expect((await mine())?.edit).toBeNull()
    expect(await kinds()).toContain('edit-applied')
    const [news] = await readNews(world.db.read, await world.mine(ada), NOON + 3_600_000)
    expect(news?.kind).toBe('change-made')
    await expectCounted(world.db)
  })

  it.each([
    ['ask', 'tone', 'change-asked'],
    ['refuse', 'hostility', 'change-refused'],
  ] as const)(
    'is not made when a moderator decides to %s; its author reads why',
    async (outcome, reason, told) => {
      const { world, ada, marlo, postId, change, shown, mine, kinds } = await forum()
      await change()
      await decide(world, { postId, staffId: marlo, outcome, reason, words: 'Why.', now: NOON + 60_000 })
      expect(await shown()).toBe('Lighthouse.')
      expect(await postOf(world, postId)).toMatchObject({ visibility: 'published', version: 2 })
      expect(await mine()).toMatchObject({
        edit: { waits: false, body: 'See www.example.org.', decision: { outcome, reason, words: 'Why.' } },
      })
      expect(await kinds()).toContain('edit-dropped')
      const [news] = await readNews(world.db.read, await world.mine(ada), NOON + 3_600_000)
      expect(news?.kind).toBe(told)
      expect(await change('Kinder words, www.example.org.')).toMatchObject({ outcome: 'waits' })
      expect(await mine()).toMatchObject({ edit: { waits: true, decision: null } })
    },
  )

  it('cannot be taken down or hidden in part: only the change is decided', async () => {
    const { world, marlo, postId, change } = await forum()
    await change()
    for (const outcome of ['remove', 'hide'] as const)
      expect(await decide(world, { postId, staffId: marlo, outcome })).toEqual({ outcome: 'outcome-missing' })
  })

  it('is replaced by a newer one, and the same one sent twice is one', async () => {
    const { world, postId, change } = await forum()
    await change('First www.example.org')
    const before = await caseOn(world, postId)
    await change('First www.example.org')
    expect((await caseOn(world, postId)).id).toBe(before.id)
    await change('Second www.example.org')
    expect((await caseOn(world, postId)).id).not.toBe(before.id)
    expect(await world.db.read.select().from(pendingEdits)).toMatchObject([
      { body: 'Second www.example.org' },
    ])
    expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(1)
  })

  it('goes with the post that its author takes back', async () => {
    const { world, ada, postId, change } = await forum()
    await change()
    await takeBack(world, ada, postId)
    expect(await world.db.read.$count(pendingEdits)).toBe(0)
    expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(0)
    expect(JSON.stringify(await world.db.read.select().from(cases))).not.toContain('"where":[[')
  })

  it('shows its author help at once, where the new words ask for it', async () => {
    const { world, postId, change } = await forum()
    expect(await change('I want to kill myself.')).toMatchObject({ outcome: 'waits', help: ['crisis'] })
    expect(await world.db.read.select().from(offeredHelp)).toMatchObject([{ postId, kinds: ['crisis'] }])
    expect(await caseOn(world, postId)).toMatchObject({ priority: 'now', heavy: true })
  })

  it('and a report about what is published are two cases, and neither takes the other away', async () => {
    const { world, marlo, postId, change, shown } = await forum()
    const reportId = await layAgain(world, postId)
    await change()
    const again = await layAgain(world, postId, { kind: 'sample' })
    const open = await world.db.read.select().from(cases).where(eq(cases.state, 'open'))
    expect(open.map(each => each.kind).toSorted()).toEqual(['edit', 'sample'])
    expect([reportId, again]).not.toContain(open.find(each => each.kind === 'edit')?.id)
    expect(marlo).not.toBe('')
    expect(await shown()).toBe('Lighthouse.')
  })

  it('that nobody has to read is made at once, and drops one that waited', async () => {
    const { world, ada, marlo, change, shown } = await forum()
    await change()
    await becomeKnown(world, ada, marlo)
    expect(await change('Plain words.')).toMatchObject({ outcome: 'published' })
    expect(await shown()).toBe('Plain words.')
    expect(await world.db.read.$count(pendingEdits)).toBe(0)
    expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(0)
  })
})
