import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { newId } from '../../../db/ids'
import { cases, decisions, events, opinions } from '../../../db/schema'
import type { ToHide } from '../../../moderation/decisions/hidden-words'
import type { Outcome } from '../../../moderation/policy'
import {
  agreement,
  giveBlindReview,
  isBlindReviewed,
  isDrawnSuggestion,
  nextBlindReview,
} from '../../../moderation/queue/blind-review'
import { triagedText } from '../../../moderation/triage'
import { becomeKnown, caseOn, castOf, decide, postOf } from '../../support/moderators'
import { changePost, takeBack } from '../../support/own-post'
import { type Member, NOON, openWorld, type World } from '../../support/world'

/** By then the decision can be taken back no more. */
const LATER = NOON + 60_000

/** A decided case that the hash chooses: the open one takes an id that is one of the twenty. */
async function doubledCase(
  world: World,
  who: Member,
  staffId: string,
  outcome: Outcome = 'publish',
  {
    body = 'Words that both of them read.',
    hide,
    chosen = isBlindReviewed,
    ...more
  }: { title?: string; body?: string; hide?: ToHide; chosen?: (caseId: string) => boolean } = {},
) {
  const sent = await world.writeThread(who, { body, ...more })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  const { id } = await caseOn(world, sent.postId)
  let caseId = newId()
  while (!chosen(caseId)) caseId = newId()
  await world.db.write(tx => tx.update(cases).set({ id: caseId }).where(eq(cases.id, id)).returning())
  await decide(world, { postId: sent.postId, staffId, outcome, hide })
  return { caseId, postId: sent.postId, threadId: sent.threadId }
}

const next = async ({ db }: World, staffId: string, now = LATER) =>
  (await nextBlindReview(db.read, { staffId, now }))?.caseId ?? null

it('one case in twenty is chosen for blind review, and nobody chooses which', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  const share = ids.filter(id => isBlindReviewed(id)).length / ids.length
  expect(share).toBeGreaterThan(0.043)
  expect(share).toBeLessThan(0.057)
  for (const id of ids.slice(0, 50)) expect(isBlindReviewed(id)).toBe(isBlindReviewed(id))
})

it('a blind review goes to a second moderator without the first decision, and never to the first one', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const { caseId } = await doubledCase(world, ada, marlo, 'refuse')
  expect(await next(world, marlo)).toBe(null)
  const shown = await nextBlindReview(world.db.read, { staffId: niki, now: LATER })
  expect(shown).toMatchObject({
    caseId,
    body: 'Words that both of them read.',
    outcomes: ['publish', 'hide', 'ask', 'refuse'],
  })
  expect(JSON.stringify(shown)).not.toContain(marlo)
  expect(Object.keys(shown ?? {})).not.toContain('decision')
  // Half a minute long the first one may still take it back.
  expect(await next(world, niki, NOON + 5_000)).toBe(null)
})

it('one suggestion in ten that was taken unchanged is read again, and counts for no agreement', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const drawn = (caseId: string) => isDrawnSuggestion({ caseId, suggestionKept: true })
  const { caseId: id } = await doubledCase(world, ada, marlo, 'publish', {
    chosen: caseId => drawn(caseId) && !isBlindReviewed(caseId),
  })
  const kept = (suggestionKept: boolean) =>
    world.db.write(tx => tx.update(decisions).set({ suggestionKept }).returning())
  await kept(false)
  expect(await next(world, niki)).toBe(null)
  await kept(true)
  expect(await next(world, niki)).toBe(id)
  const given = { caseId: id, staffId: niki, reason: 'within-rules', now: LATER }
  expect(await giveBlindReview(world.db, { ...given, outcome: 'publish' })).toEqual({ outcome: 'given' })
  expect(await agreement(world.db.read)).toBe(null)
  const share = Array.from({ length: 5_000 }, newId).filter(drawn).length / 5_000
  expect(share).toBeGreaterThan(0.08)
  expect(share).toBeLessThan(0.12)
})

it('a case that was not chosen is not offered for blind review', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const { caseId } = await doubledCase(world, ada, marlo)
  let other = newId()
  while (isBlindReviewed(other)) other = newId()
  await world.db.write(tx => tx.update(cases).set({ id: other }).where(eq(cases.id, caseId)).returning())
  expect(await next(world, niki)).toBe(null)
})

it('a blind review is noted once, is not public, and changes nothing for the post', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const olu = await world.colleague('Olu', 'moderator')
  const { caseId, postId } = await doubledCase(world, ada, marlo)
  const before = await postOf(world, postId)
  const press = (staffId: string, outcome: Outcome, reason: string) =>
    giveBlindReview(world.db, { caseId, staffId, outcome, reason, now: LATER })

  expect(await press(niki, 'ask', 'within-rules')).toEqual({ outcome: 'reason-missing' })
  expect(await press(niki, 'remove', 'hostility')).toEqual({ outcome: 'gone' })
  expect(await press(marlo, 'ask', 'tone')).toEqual({ outcome: 'gone' })
  expect(await Promise.all([press(niki, 'ask', 'tone'), press(niki, 'ask', 'tone')])).toEqual([
    { outcome: 'given' },
    { outcome: 'given' },
  ])
  expect(await press(olu, 'ask', 'tone')).toEqual({ outcome: 'gone' })

  expect(await postOf(world, postId)).toEqual(before)
  expect(await world.db.read.$count(opinions)).toBe(1)
  const [told] = await world.db.read.select().from(events).where(eq(events.kind, 'opinion-given'))
  expect(told).toMatchObject({ actor: niki, caseId, detail: { kind: 'double' } })
  expect(await next(world, olu)).toBe(null)
})

it('a blind review of hidden words shows the whole text, with its signals', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const text = { title: 'Harbour nights', body: 'Write to lonely@example.org. The harbour is quiet.' }
  const hide = { passages: ['harbour', 'lonely@example.org'], spans: [] }
  const { caseId, postId } = await doubledCase(world, ada, marlo, 'hide', { ...text, hide })
  expect((await postOf(world, postId)).body).toBe('Write to […]. The […] is quiet.')

  const shown = await nextBlindReview(world.db.read, { staffId: niki, now: LATER })
  expect(shown).toMatchObject({ caseId, ...text, outcomes: ['publish', 'hide', 'ask', 'refuse'] })
  const [place] = shown?.signals.find(signal => signal.kind === 'contact')?.where ?? []
  expect(triagedText(text.title, text.body).slice(...(place ?? []))).toBe('lonely@example.org')

  const [outcome, reason] = ['hide', 'contact-details'] as const
  const read = { caseId, staffId: niki, outcome, reason, now: LATER }
  expect(await giveBlindReview(world.db, read)).toEqual({ outcome: 'given' })
  expect((await postOf(world, postId)).body).toBe('Write to […]. The […] is quiet.')
  expect(await next(world, niki)).toBe(null)
})

it('in a blind review of a published post, the choice is to remove it, not to refuse it', async () => {
  const world = await openWorld()
  const { ada, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  // Decided by the second reader, so that none of these is theirs to read.
  await becomeKnown(world, ada, niki)
  for (const outcome of ['publish', 'remove'] as const) {
    const { caseId } = await doubledCase(world, ada, marlo, outcome, { body: 'I want to kill myself.' })
    expect(await nextBlindReview(world.db.read, { staffId: niki, now: LATER })).toMatchObject({
      caseId,
      heavy: true,
      outcomes: ['publish', 'hide', 'ask', 'remove'],
    })
    const read = { caseId, staffId: niki, outcome: 'remove' as const, reason: 'method', now: LATER }
    expect(await giveBlindReview(world.db, read)).toEqual({ outcome: 'given' })
  }
})

it('a post that was changed or withdrawn since is not offered for blind review', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  const asked = await doubledCase(world, ada, marlo, 'ask')
  expect(await next(world, niki)).toBe(asked.caseId)
  await changePost(world, ada, asked.postId, { now: LATER })
  expect(await next(world, niki)).toBe(null)

  const published = await doubledCase(world, ben, marlo)
  expect(await next(world, niki)).toBe(published.caseId)
  await takeBack(world, ben, published.postId)
  expect(await next(world, niki)).toBe(null)
  expect(
    await giveBlindReview(world.db, {
      caseId: published.caseId,
      staffId: niki,
      outcome: 'publish',
      reason: 'within-rules',
      now: LATER,
    }),
  ).toEqual({ outcome: 'gone' })
})

it('agreement is measured over all blind reviews', async () => {
  const world = await openWorld()
  const { ada, ben, marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  expect(await agreement(world.db.read)).toBe(null)
  for (const [who, first, second, reason] of [
    [ada, 'publish', 'publish', 'within-rules'],
    [ada, 'ask', 'ask', 'tone'],
    [ben, 'publish', 'ask', 'tone'],
    [ben, 'ask', 'publish', 'within-rules'],
  ] as const) {
    const { caseId } = await doubledCase(world, who, marlo, first)
    const read = await giveBlindReview(world.db, {
      caseId,
      staffId: niki,
      outcome: second,
      reason,
      now: LATER,
    })
    expect(read.outcome).toBe('given')
  }
  expect(await agreement(world.db.read)).toMatchObject({ kappa: 0, n: 4 })
})
