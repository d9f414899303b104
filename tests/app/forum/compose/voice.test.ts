import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { makeProfessional } from '../../../../app/accounts/roles'
import { readBadges } from '../../../../app/answers/badge'
import { submitReply } from '../../../../app/forum/compose/submit'
import { readStanding, spokenFor, voiceIn } from '../../../../app/forum/compose/voice'
import { readMyPost } from '../../../../app/forum/my-post'
import { withdrawPost } from '../../../../app/forum/withdraw'
import { dayOf } from '../../../../db/clock'
import {
  cases,
  events,
  posts,
  professionalReplies,
  professionals,
  threadConcerns,
  threads,
} from '../../../../db/schema'
import { policy } from '../../../../moderation/policy'
import { type Member, NOON, openWorld } from '../../../support/world'

const TODAY = dayOf(NOON)

/** Hana, checked for pain, and a published conversation about pain. */
async function openConversation() {
  const world = await openWorld()
  const { db, site } = world
  const staffId = await world.colleague('Hana', 'professional')
  const profession = { name: 'Dr Hana Levin', credential: 'Therapist, COSRT', validUntilDay: TODAY + 100 }
  await makeProfessional(site, { staffId, profession, by: 'operator', now: NOON })
  await db.write(tx =>
    tx
      .update(professionals)
      .set({ scope: ['pain'] })
      .returning(),
  )
  const hana = await world.member('Hana')
  const threadId = await publish(await world.member('Ada'))

  async function publish(by: Member) {
    const sent = await world.writeThread(by)
    if (!('threadId' in sent)) throw new Error(sent.outcome)
    await db.write(async tx => {
      await tx
        .update(threads)
        .set({ visibility: 'published' })
        .where(eq(threads.id, sent.threadId))
        .returning()
      await tx.insert(threadConcerns).values({ threadId: sent.threadId, concern: 'pain', because: [] })
    })
    return sent.threadId
  }

  const speak = async (
    to: string,
    {
      outsideScope = false,
      interest = '',
      now = NOON,
      who = hana,
      id = staffId,
      body = 'Pain is common, and much can be done.',
    } = {},
  ) =>
    submitReply(db, {
      ...(await world.writing(who, body, { now })),
      threadId: to,
      speaking: { staffId: id, outsideScope, interest },
    })
  return { ...world, staffId, hana, threadId, publish, speak }
}

describe('a reply as a professional', () => {
  it('is marked with name and credential, and the chain knows who gave it', async () => {
    const { db, threadId, staffId, speak } = await openConversation()
    const sent = await speak(threadId, { interest: 'Teaches a course on this.' })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    expect(await readBadges(db.read, [sent.postId, 'other'], TODAY)).toEqual({
      [sent.postId]: {
        ended: false,
        by: { id: staffId, name: 'Dr Hana Levin', credential: 'Therapist, COSRT' },
        outsideScope: false,
        interest: 'Teaches a course on this.',
      },
    })
    const [told] = await db.read.select().from(events).where(eq(events.kind, 'professional-replied'))
    expect(told).toMatchObject({ actor: staffId, postId: sent.postId, personaId: null })
  })

  it('doesn’t wait as a newcomer’s does, nor does a change of it, while the credential is valid', async () => {
    const { db, threadId, speak } = await openConversation()
    const sent = await speak(threadId)
    expect(sent).toMatchObject({ outcome: 'published' })
    expect(await db.read.$count(cases, eq(cases.kind, 'post'))).toBe(1)
    const postId = 'postId' in sent ? sent.postId : ''
    const standing = async (id: string, today: number) =>
      (await readStanding(db.read, { postId: id, mine: [], today })).publishedPosts
    expect(await standing(postId, TODAY)).toBeGreaterThanOrEqual(policy()['known-after-published'])
    expect(await standing(postId, TODAY + 101)).toBe(0)
    expect(await standing('another', TODAY)).toBe(0)
  })

  it('waits for a moderator where its words do, whoever wrote them', async () => {
    const { threadId, speak } = await openConversation()
    expect(await speak(threadId, { body: 'Write to me at hana.levin@example.org about it.' })).toMatchObject({
      outcome: 'held',
    })
  })

  it('loses its mark with the credential, on its day or at once', async () => {
    const { db, threadId, speak } = await openConversation()
    const sent = await speak(threadId)
    if (!('postId' in sent)) throw new Error(sent.outcome)
    const marked = async (day: number) => (await readBadges(db.read, [sent.postId], day))[sent.postId]?.ended
    expect(await marked(TODAY + 100)).toBe(false)
    expect(await marked(TODAY + 101)).toBe(true)
    await db.write(tx =>
      tx
        .update(professionals)
        .set({ endedDay: TODAY + 1 })
        .returning(),
    )
    expect(await marked(TODAY)).toBe(false)
    expect(await marked(TODAY + 1)).toBe(true)
    expect(JSON.stringify(await readBadges(db.read, [sent.postId], TODAY + 1))).not.toContain('Hana')
  })

  it('says so where nothing in the conversation is in their scope', async () => {
    const { db, threadId, speak } = await openConversation()
    await db.write(tx =>
      tx
        .update(professionals)
        .set({ scope: ['desire'] })
        .returning(),
    )
    expect(await speak(threadId)).toEqual({ outcome: 'outside' })
    const sent = await speak(threadId, { outsideScope: true })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    expect((await readBadges(db.read, [sent.postId], TODAY))[sent.postId]).toMatchObject({
      outsideScope: true,
    })
  })

  it('is not taken once the credential has ended', async () => {
    const { db, threadId, speak } = await openConversation()
    await db.write(tx => tx.update(professionals).set({ endedDay: TODAY }).returning())
    expect(await speak(threadId)).toEqual({ outcome: 'ended' })
    expect(await speak(threadId, { id: 'nobody' })).toEqual({ outcome: 'ended' })
    expect(await db.read.$count(professionalReplies)).toBe(0)
  })

  it('stands in no conversation where the same person writes as a member, nor the other way round', async () => {
    const { db, hana, threadId, publish, reply, speak, member, mine } = await openConversation()
    const other = await publish(await member('Ben'))
    await reply(hana, threadId)
    expect(await speak(threadId)).toEqual({ outcome: 'writes-as-member' })
    expect(await speak(other)).toMatchObject({ outcome: 'published' })
    expect(await reply(hana, other)).toEqual({ outcome: 'writes-as-professional' })
    expect(await voiceIn(db.read, other, await mine(hana))).toBe('professional')
    expect(await voiceIn(db.read, threadId, await mine(hana))).toBe('member')
  })

  it('decides so too when both arrive at the same moment', async () => {
    const { db, hana, threadId, reply, speak } = await openConversation()
    const sent = await Promise.all([reply(hana, threadId), speak(threadId)])
    const outcomes = sent.map(each => each.outcome)
    expect(outcomes.filter(outcome => outcome === 'held' || outcome === 'published')).toHaveLength(1)
    expect(await db.read.$count(posts, eq(posts.threadId, threadId))).toBe(2)
  })

  it('keeps the name behind it for itself, also after it was taken back', async () => {
    const { db, hana, threadId, speak, mine } = await openConversation()
    const sent = await speak(threadId, { interest: 'Teaches a course on this.' })
    if (!('postId' in sent)) throw new Error(sent.outcome)
    const own = await readMyPost(db.read, sent.postId, await mine(hana))
    if (!own) throw new Error('not there')
    await withdrawPost(db, { mine: own, now: NOON })
    const [row] = await db.read.select().from(professionalReplies)
    expect(row?.interest).toBe('')
    expect(await spokenFor(db.read, await mine(hana))).toEqual(new Set([own.post.personaId]))
  })
})
