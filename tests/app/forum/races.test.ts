import { setTimeout } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { submitReply } from '../../../app/forum/compose/submit'
import { appendEvent } from '../../../db/events'
import { cases, events, posts } from '../../../db/schema'
import { claimCase } from '../../../moderation/cases/case'
import { decideCase } from '../../../moderation/decisions/decisions'
import { caseOn, castOf, decide, postOf, publishedThread } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { NOON, openWorld } from '../../support/world'

/** A race shows itself only now and then. */
const ROUNDS = 4

/** Conversations by Ada, each with a reply by Ben that Marlo has before her. */
async function beforeMarlo() {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const opened: { threadId: string; openingId: string; postId: string; caseId: string }[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const { threadId, postId: openingId } = await publishedThread(world, ada, marlo, { title: `No. ${n}` })
    const sent = await world.reply(ben, threadId)
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const { id: caseId } = await caseOn(world, sent.postId)
    await claimCase(world.db, { caseId, staffId: marlo, now: NOON })
    opened.push({ threadId, openingId, postId: sent.postId, caseId })
  }
  const press = { staffId: marlo, outcome: 'publish' as const, reason: 'within-rules', words: '', now: NOON }
  return { world, ada, ben, marlo, opened, press }
}

it('when a decision and a change of the same post meet, one wins and the other is told', async () => {
  const { world, ben, opened, press } = await beforeMarlo()
  for (const { postId, caseId } of opened) {
    const [decided, sent] = await Promise.all([
      decideCase(world.db, { ...press, caseId, version: 1 }),
      changePost(world, ben, postId, { version: 1, body: 'Unread words.' }),
    ])
    const won = decided.outcome === 'decided'
    expect([decided.outcome, sent.outcome]).toEqual(
      won ? ['decided', 'changed'] : ['closed', expect.anything()],
    )
    if (!won) expect(sent.outcome).not.toBe('changed')
    expect((await postOf(world, postId)).body === 'Unread words.').toBe(!won)
    await expectCounted(world.db)
  }
})

it('deciding on, withdrawing and losing the conversation of a post at once leaves every number right', async () => {
  const { world, ada, ben, opened, press } = await beforeMarlo()
  await Promise.all(
    opened.flatMap(({ postId, caseId, openingId }) => [
      decideCase(world.db, { ...press, caseId, version: 1 }),
      takeBack(world, ben, postId),
      takeBack(world, ada, openingId),
    ]),
  )
  await expectCounted(world.db)
  expect(await world.db.read.$count(posts, eq(posts.visibility, 'withdrawn'))).toBe(2 * ROUNDS)
  expect(await world.db.read.$count(cases, eq(cases.state, 'open'))).toBe(0)
})

it('a conversation that is withdrawn while its replies appear takes them along', async () => {
  const { world, ada, opened, press } = await beforeMarlo()
  for (const { openingId, caseId } of opened) {
    await Promise.all([
      decideCase(world.db, { ...press, caseId, version: 1 }),
      takeBack(world, ada, openingId),
    ])
    await expectCounted(world.db)
  }
})

it('claiming a case while the author changes the post blocks neither', async () => {
  const { world, ben, marlo, opened } = await beforeMarlo()
  for (const { postId, caseId } of opened) {
    const [claimed, sent] = await Promise.all([
      claimCase(world.db, { caseId, staffId: marlo, now: NOON }),
      changePost(world, ben, postId),
    ])
    expect(['claimed', 'closed']).toContain(claimed.outcome)
    expect(sent.outcome).toBe('held')
    await decide(world, { postId, staffId: marlo, outcome: 'ask', reason: 'tone' })
  }
})

it('claiming a change and changing it again never deadlock', async () => {
  const { world, ada, marlo, opened } = await beforeMarlo()
  const { openingId: postId } = opened[0] as (typeof opened)[number]
  await changePost(world, ada, postId, { body: 'First, at www.example.org.' })
  const { id: caseId } = await caseOn(world, postId)
  // A claim that is slow between the case and its event.
  const claiming = world.db.write(async tx => {
    await tx.update(cases).set({ claimedBy: marlo }).where(eq(cases.id, caseId)).returning()
    await setTimeout(1_500)
    await appendEvent(world.db, tx, { kind: 'case-claimed', actor: marlo, now: NOON, caseId })
  })
  const sending = changePost(world, ada, postId, { body: 'Then, at www.example.org.' })
  const [, sent] = await Promise.all([claiming, sending])
  expect(sent.outcome).toBe('waits')
})

it('forms that arrive together do not pass the allowance', async () => {
  const { world, ben, opened } = await beforeMarlo()
  const { threadId, postId } = opened[0] as (typeof opened)[number]
  const persona = { id: (await postOf(world, postId)).personaId, name: '', ownerTag: '', isNew: false }
  const forms = await Promise.all(Array.from({ length: 12 }, () => world.writing(ben, 'And again.')))
  const sent = await Promise.all(forms.map(form => submitReply(world.db, { ...form, persona, threadId })))
  const left = 10 - opened.length
  expect(sent.filter(each => each.outcome === 'held')).toHaveLength(left)
  expect(sent.filter(each => each.outcome === 'allowance')).toHaveLength(12 - left)
  // The same form once more is the post that it made, not one too many.
  const n = sent.findIndex(each => each.outcome === 'held')
  const again = await submitReply(world.db, { ...(forms[n] as (typeof forms)[number]), persona, threadId })
  expect(again.outcome).toBe('already-sent')
})

it('a case that ends with a withdrawal leaves one event that closes it', async () => {
  const { world, ben, opened } = await beforeMarlo()
  const { postId, caseId, threadId } = opened[0] as (typeof opened)[number]
  await Promise.all([takeBack(world, ben, postId), takeBack(world, ben, postId)])
  const told = await world.db.read.select().from(events).where(eq(events.kind, 'case-closed'))
  expect(told).toMatchObject([{ actor: 'author', caseId, postId, threadId, detail: {} }])
})
