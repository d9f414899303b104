import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { readPostForm } from '../../../app/forum/compose/post-form'
import { sendAgain } from '../../../app/forum/compose/send-again'
import { submitThread } from '../../../app/forum/compose/submit'
import { readTrustLevel } from '../../../app/forum/compose/trust-level'
import { readThread } from '../../../app/forum/thread'
import { events } from '../../../db/schema'
import { policy } from '../../../moderation/policy'
import { transparencyReport } from '../../../moderation/transparency/transparency'
import { castOf } from '../../support/moderators'
import { myPost, takeBack } from '../../support/own-post'
import { NOON, openWorld } from '../../support/world'

async function labelled() {
  const world = await openWorld()
  const { ada } = await castOf(world)
  const form = new FormData()
  for (const [name, value] of Object.entries({
    title: 'A long year',
    body: 'It helped me to find words.',
    wish: 'heard',
    adult: 'yes',
    aiHelped: 'yes',
  }))
    form.set(name, value)
  const { aiHelped, title, body } = readPostForm(form, 'thread').fields
  const writing = await world.writing(ada, body)
  const sent = await submitThread(world.db, {
    ...writing,
    boardId: 'amber',
    title,
    wish: 'heard',
    concerns: [],
    aiHelped,
  })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const mine = await world.mine(ada)
  const shown = async () => (await readThread(world.db.read, sent.threadId, mine))?.opening.aiHelped
  const change = async (again: { aiHelped?: boolean; body: string }) =>
    sendAgain(world.db, {
      ...again,
      mine: await myPost(world, ada, sent.postId),
      personaIds: mine,
      version: (await myPost(world, ada, sent.postId)).post.version,
      title,
      concerns: [],
      standing: await readTrustLevel(world.db.read, mine),
      now: NOON,
    })
  return { world, ada, sent, shown, change }
}

it('what an author says about an AI tool is shown with the post, and counted once in public', async () => {
  const { world, shown } = await labelled()
  expect(await shown()).toBe(true)
  await world.writeThread(await world.member('Ben'))
  const { counts } = (await transparencyReport(world.db.read, NOON)).all
  expect([counts.sent, counts['ai-helped'], counts.held]).toEqual([2, 1, 2])
  const told = await world.db.read
    .select({ detail: events.detail })
    .from(events)
    .where(and(eq(events.kind, 'thread-sent')))
  expect(told.map(({ detail }) => detail.aiHelped ?? 0).sort()).toEqual([0, 1])
})

it('a change keeps the label or takes it away, as the author says, and deleting the post does', async () => {
  const { world, ada, sent, shown, change } = await labelled()
  await change({ body: 'It helped me.' })
  expect(await shown()).toBe(true)
  await change({ body: 'All of it is mine now.', aiHelped: false })
  expect(await shown()).toBe(false)
  await change({ body: 'Not all of it.', aiHelped: true })
  expect(await shown()).toBe(true)
  await takeBack(world, ada, sent.postId)
  expect((await myPost(world, ada, sent.postId)).post.aiHelped).toBe(false)
})

it('moderators have a reason for it, with a rule that people can read', () => {
  const reason = policy().reasons.find(each => each.code === 'ai-text')
  expect(reason).toMatchObject({ rule: 'ai-text', for: ['ask', 'refuse', 'remove'] })
})
