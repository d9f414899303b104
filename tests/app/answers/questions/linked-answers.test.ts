import type { AppLoadContext } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sameQuestionTag } from '../../../../app/accounts/tags'
import { draftAnswer, newAnswerId, reviseAnswer } from '../../../../app/answers/lifecycle'
import { confirmAnswer } from '../../../../app/answers/peer-review'
import { clusterQuestions, mergeClusters, splitFromCluster } from '../../../../app/answers/questions/clusters'
import { goodToday, readLinked, takeAnswerOut } from '../../../../app/answers/questions/linked-answers'
import { claimCluster } from '../../../../app/answers/questions/question-desk'
import { removeAnswer, restoreAnswer } from '../../../../app/answers/removal'
import { readAnswerNews } from '../../../../app/forum/answer-news'
import { endCredential } from '../../../../app/professionals/credentials'
import { clustersFor } from '../../../../app/routes/answers/questions/view'
import { en as words } from '../../../../app/words/en'
import { answers, events, questionClusters } from '../../../../db/schema'
import { draftOf, later, TODAY } from '../../../support/professionals'
import { openQuestions } from '../../../support/questions'
import { type Member, NOON } from '../../../support/world'

async function openAnswered() {
  const world = await openQuestions()
  const { db, hana, tomas } = world
  const threadIds = await world.askTogether()
  const groupId = (await world.groupOf(threadIds[0] ?? '')) ?? ''
  await claimCluster(db, { groupId, staff: hana, now: NOON })
  const answerId = newAnswerId()
  await draftAnswer(db, { answerId, staff: hana, draft: draftOf(), send: true, now: NOON, groupId })
  const confirm = (version = 1, now = NOON) => confirmAnswer(db, { answerId, staff: tomas, version, now })

  const news = async (who: Member, today = TODAY) => {
    const tagOf = (threadId: string) => sameQuestionTag(who.holder.ownerKey, threadId)
    return readAnswerNews(db.read, { mine: await world.mine(who), tagOf, today })
  }
  const linked = async (threadId: string, today = TODAY) =>
    (await readLinked(db.read, threadId, today)).map(({ id }) => id)
  return { ...world, threadIds, groupId, answerId, confirm, news, linked }
}

describe('an answer that was written for a group', () => {
  it('stands in each of its conversations once a second reader confirmed it', async () => {
    const { db, threadIds, answerId, confirm, linked, groupId } = await openAnswered()
    for (const threadId of threadIds) expect(await linked(threadId)).toEqual([])
    expect(await confirm()).toEqual({ outcome: 'published' })
    for (const threadId of threadIds) expect(await linked(threadId)).toEqual([answerId])
    const told = await db.read.select().from(events).where(eq(events.kind, 'answer-linked'))
    expect(told.map(event => event.threadId).sort()).toEqual([...threadIds].sort())
    expect(told.every(event => event.personaId === null)).toBe(true)
    const [group] = await db.read.select().from(questionClusters).where(eq(questionClusters.id, groupId))
    expect(group?.claimedBy).toBeNull()
  })

  it('comes to conversations that join the group later', async () => {
    const { db, ada, ask, answerId, confirm, linked } = await openAnswered()
    await confirm()
    const { threadId } = await ask(ada, 'Antidepressant and no libido')
    await clusterQuestions(db, NOON)
    expect(await linked(threadId)).toEqual([answerId])
  })

  it('leaves them while it is past its review date, and goes with the group it was written for', async () => {
    const { db, confirm, threadIds, linked, answerId } = await openAnswered()
    await confirm()
    expect(await linked(threadIds[0] ?? '', TODAY + 300)).toEqual([answerId])
    expect(await linked(threadIds[0] ?? '', TODAY + 301)).toEqual([])
    expect([...(await goodToday(db.read, [answerId], TODAY))]).toEqual([answerId])
    expect([...(await goodToday(db.read, [answerId], TODAY + 301))]).toEqual([])
  })

  it('answers the group only while readers may rely on it; then the group waits for somebody again', async () => {
    const { db, site, answerId, confirm, hana, tomas, marlo } = await openAnswered()
    const context = (now: number) => ({ db, now, words }) as AppLoadContext
    const seen = async (now = NOON) => {
      const { asked } = await clustersFor(context(now), { ...tomas, handle: 'Tomas', professional: null })
      return { offered: asked.offered.length, answered: asked.answered.length }
    }
    expect(await seen()).toEqual({ offered: 1, answered: 0 })
    await confirm()
    expect(await seen()).toEqual({ offered: 0, answered: 1 })
    await removeAnswer(db, { answerId, staff: marlo, reason: 'unsafe-advice', words: '', now: NOON })
    expect(await seen()).toEqual({ offered: 1, answered: 0 })
    await restoreAnswer(db, { answerId, staff: marlo, now: NOON })
    expect(await seen()).toEqual({ offered: 0, answered: 1 })
    await endCredential(site, { staffId: hana.id, by: marlo.id, reason: 'asked', words: '', now: NOON })
    expect(await seen()).toEqual({ offered: 1, answered: 0 })
  })

  it('is news to those who asked and to those who wondered, and to nobody else', async () => {
    const world = await openAnswered()
    const { ada, ben, threadIds, answerId, confirm, news, member } = world
    const [first = ''] = threadIds
    const dora = await member('Dora')
    const emil = await member('Emil')
    await world.wonder(dora, first)
    expect(await news(ada)).toEqual([])
    await confirm()
    expect(await news(ada)).toMatchObject([{ threadId: first, answerId, kind: 'answered', day: TODAY }])
    expect(await news(ben)).toMatchObject([{ threadId: threadIds[1], kind: 'answered' }])
    expect(await news(dora)).toMatchObject([{ threadId: first, kind: 'answered-too' }])
    expect(await news(emil)).toEqual([])
    expect(await news(dora, TODAY + 60)).toEqual([])
  })

  it('is taken out by whoever asked, for good, with one press', async () => {
    const world = await openAnswered()
    const { db, ada, ben, hana, marlo, threadIds, answerId, confirm, linked, news, groupId } = world
    await confirm()
    const [first = ''] = threadIds
    const out = async (who: Member) =>
      takeAnswerOut(db, { answerId, threadId: first, mine: await world.mine(who), now: NOON })
    expect(await out(ben)).toEqual({ outcome: 'gone' })
    expect(await out(ada)).toEqual({ outcome: 'done' })
    expect(await out(ada)).toEqual({ outcome: 'done' })
    expect(await linked(first)).toEqual([])
    expect(await news(ada)).toEqual([])
    expect(await linked(threadIds[1] ?? '')).toEqual([answerId])

    // Neither a newer version nor a merge brings it back.
    const draft = draftOf({ body: 'Another text, which says it better. '.repeat(10).trim() })
    await reviseAnswer(db, { answerId, staff: hana, draft, version: 1, send: true, now: NOON })
    expect(await confirm(2)).toEqual({ outcome: 'published' })
    const from = (await world.groupOf(first)) ?? ''
    expect(from).not.toBe(groupId)
    await mergeClusters(db, { from, into: groupId, staff: marlo, now: NOON })
    expect(await linked(first)).toEqual([])
  })

  it('leaves a conversation that is split out, and comes to one that is merged in', async () => {
    const world = await openAnswered()
    const { db, marlo, threadIds, answerId, confirm, linked, groupId } = world
    await confirm()
    const [first = ''] = threadIds
    await splitFromCluster(db, { threadId: first, from: groupId, staff: marlo, now: NOON })
    expect(await linked(first)).toEqual([])
    const from = (await world.groupOf(first)) ?? ''
    await mergeClusters(db, { from, into: groupId, staff: marlo, now: NOON })
    expect(await linked(first)).toEqual([answerId])
    await mergeClusters(db, { from: groupId, into: 'none', staff: marlo, now: NOON })
    expect(await linked(first)).toEqual([answerId])
  })
})

describe('writing for a group', () => {
  it('renews the claim with each saving', async () => {
    const { db, hana, tomas, groupId, answerId } = await openAnswered()
    const draft = draftOf({ easy: 'Another word.' })
    await reviseAnswer(db, { answerId, staff: hana, draft, version: 1, send: false, now: later(6) })
    expect(await claimCluster(db, { groupId, staff: tomas, now: later(8) })).toEqual({ outcome: 'taken' })
    expect(await claimCluster(db, { groupId, staff: tomas, now: later(14) })).toEqual({ outcome: 'claimed' })
  })

  it('is no way to a group that its writer did not take', async () => {
    const world = await openQuestions()
    const [first = ''] = await world.askTogether()
    const groupId = (await world.groupOf(first)) ?? ''
    const answerId = newAnswerId()
    const { db, hana } = world
    await draftAnswer(db, { answerId, staff: hana, draft: draftOf(), send: false, now: NOON, groupId })
    expect((await world.shown()).groups).toMatchObject([{ claim: null, answers: [] }])
  })

  it('goes on where somebody puts the group together with another meanwhile', async () => {
    const world = await openQuestions()
    const { db, ada, hana, marlo } = world
    const [first = ''] = await world.askTogether()
    const { threadId } = await world.ask(ada, 'Pain after a birth')
    const { threadId: third } = await world.ask(ada, 'Never wanted anybody, am I asexual?')
    await clusterQuestions(db, NOON)
    const groups = await Promise.all([first, threadId, third].map(world.groupOf))
    const [taken = '', next = '', last = ''] = groups.map(String)
    await claimCluster(db, { groupId: taken, staff: hana, now: NOON })
    await mergeClusters(db, { from: taken, into: next, staff: marlo, now: NOON })
    await mergeClusters(db, { from: next, into: last, staff: marlo, now: NOON })
    const answerId = newAnswerId()
    await draftAnswer(db, { answerId, staff: hana, draft: draftOf(), send: false, now: NOON, groupId: taken })
    const [kept] = await db.read.select().from(answers).where(eq(answers.id, answerId))
    expect(kept?.groupId).toBe(last)
  })

  it('keeps the words where somebody else took the group meanwhile', async () => {
    const { db, tomas, groupId } = await openAnswered()
    const answerId = newAnswerId()
    const draft = draftOf({ question: 'Is it something else?' })
    expect(
      await draftAnswer(db, { answerId, staff: tomas, draft, send: false, now: NOON, groupId }),
    ).toMatchObject({ outcome: 'saved' })
    const [kept] = await db.read.select().from(answers).where(eq(answers.id, answerId))
    expect(kept?.groupId).toBeNull()
  })
})
