import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { shownDecision } from '../../../app/routes/forum/my-posts/view'
import { en as words } from '../../../app/words/en'
import { decisions, type Visibility } from '../../../db/schema'
import { appealable } from '../../../moderation/appeals/appeals'
import { claimCase } from '../../../moderation/cases/case'
import { agreeToProposal } from '../../../moderation/decisions/decisions'
import { allowedOutcomes, becomes, mayPause } from '../../../moderation/decisions/outcomes'
import {
  needsSecond,
  outcomes,
  policy,
  reasonOf,
  reasonsFor,
  sanctionKinds,
} from '../../../moderation/policy'
import { caseOn, castOf, decide, layAgain, postOf } from '../../support/moderators'
import { myPost } from '../../support/own-post'
import { expectCounted } from '../../support/recount'
import { NOON, openWorld } from '../../support/world'

/** Every way in which something can be decided: what it is, what becomes of it, why, and what it brings. */
const ways = (['held', 'published'] as Visibility[]).flatMap(from =>
  allowedOutcomes('post', from).flatMap(outcome =>
    reasonsFor(outcome).flatMap(({ code }) =>
      [null, ...(mayPause(outcome) ? sanctionKinds : [])].map(measure => ({
        from,
        outcome,
        reason: code,
        measure,
      })),
    ),
  ),
)

it('every path of decisions leaves a whole statement of reasons, and its author reads all of it', {
  timeout: 120_000,
}, async () => {
  expect(ways.length).toBeGreaterThan(100)
  const world = await openWorld()
  const { marlo } = await castOf(world)
  const niki = await world.colleague('Niki', 'moderator')
  for (const way of ways) {
    const { from, outcome, reason, measure } = way
    const label = JSON.stringify(way)
    const who = await world.member(label)
    const sent = await world.writeThread(who, { body: 'Some words at the quay.' })
    if (sent.outcome !== 'held') throw new Error(sent.outcome)
    const { postId } = sent
    if (from === 'published') {
      await decide(world, { postId, staffId: niki, now: NOON - 60_000 })
      await layAgain(world, postId)
    }
    const { id: caseId } = await caseOn(world, postId)
    const hide = outcome === 'hide' ? { passages: ['quay'], spans: [] } : undefined
    const pressed = await decide(world, { postId, staffId: marlo, outcome, reason, measure, hide })
    const two = needsSecond(outcome, reason, measure)
    expect(pressed.outcome, label).toBe(two ? 'proposed' : 'decided')
    if (two) {
      await claimCase(world.db, { caseId, staffId: niki, now: NOON })
      const { version } = await postOf(world, postId)
      const agreed = await agreeToProposal(world.db, { caseId, staffId: niki, version, now: NOON })
      expect(agreed.outcome, label).toBe('decided')
    }
    const [made] = await world.db.read.select().from(decisions).where(eq(decisions.caseId, caseId))
    const ground = policy().reasons.find(each => each.code === reason)
    expect(made, label).toMatchObject({
      ...{ outcome, reason, measure, staffId: marlo, secondId: two ? niki : null },
      ...{ rule: ground?.rule ?? null, policyVersion: policy().version, words: 'Thank you for writing.' },
    })
    expect((await postOf(world, postId)).visibility, label).toBe(becomes[outcome])

    const told = shownDecision(await myPost(world, who, postId))
    // That somebody looked once more and left it as it was is nobody's news.
    if (from === 'published' && outcome === 'publish') {
      expect(told?.reason, label).toBe(reasonOf('within-rules')?.text)
      continue
    }
    expect(told, label).toMatchObject({
      outcome,
      words: 'Thank you for writing.',
      byTwo: two ? 'team' : null,
    })
    expect(told?.reason, label).toBe(ground?.text)
    if (outcome !== 'publish') {
      expect(words.ruleTitles[told?.rule ?? ''], label).toBeTruthy()
      const appeal = await appealable(world.db.read, { postId, now: NOON })
      expect(appeal?.decision.id, label).toBe(made?.id)
    }
    expect(told?.marked?.hidden ?? false, label).toBe(outcome === 'hide')
    expect(told?.pause === null, label).toBe(measure === null)
  }
  await expectCounted(world.db)
})

it('what a case does not allow is refused, whatever it is about', async () => {
  for (const from of ['held', 'published'] as const)
    for (const outcome of outcomes.filter(each => !allowedOutcomes('post', from).includes(each))) {
      const world = await openWorld()
      const { ada, marlo } = await castOf(world)
      const sent = await world.writeThread(ada)
      if (sent.outcome !== 'held') throw new Error(sent.outcome)
      const { postId } = sent
      if (from === 'published') {
        await decide(world, { postId, staffId: marlo })
        await layAgain(world, postId)
      }
      expect(await decide(world, { postId, staffId: marlo, outcome }), `${from} ${outcome}`).toEqual({
        outcome: 'outcome-missing',
      })
    }
})
