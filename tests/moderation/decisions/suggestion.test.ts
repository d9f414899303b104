import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { decisions } from '../../../db/schema'
import { suggestionFor } from '../../../moderation/decisions/suggestion'
import { suggestionsKept } from '../../../moderation/metrics/suggestions'
import { standardWords } from '../../../moderation/policy'
import { caseOn, castOf, decide } from '../../support/moderators'
import { type Member, openWorld, type World } from '../../support/world'

const PHONE = 'I find it easier to talk. My number is 020 7946 0958, after six.'

async function opened(world: World, body: string, who?: Member) {
  const sent = await world.writeThread(who ?? (await castOf(world)).ada, { body })
  if (!('postId' in sent)) throw new Error(sent.outcome)
  return { it: await caseOn(world, sent.postId), postId: sent.postId }
}

it('where only a phone number was found, hiding it is suggested, with the reason and the passage', async () => {
  const world = await openWorld()
  const { it } = await opened(world, PHONE)
  const suggested = suggestionFor(it, 'held')
  expect(suggested).toMatchObject({ by: 'contact', outcome: 'hide', reason: 'contact-details' })
  expect(suggested?.spans).toHaveLength(1)
})

for (const [what, body] of [
  ['nothing', 'We have not talked about it for a year, and I would like to.'],
  [
    'an advert',
    'Buy our pills now at 50% off, code LOVE50! Call 020 7946 0958 to order. Guaranteed results!',
  ],
  ['a danger to life', `I want to kill myself tonight. ${PHONE}`],
  ['violence', `My husband hits me and I am afraid of him. ${PHONE}`],
] as const)
  it(`where the rules found ${what}, no decision is suggested`, async () => {
    const world = await openWorld()
    const { it } = await opened(world, body)
    expect(suggestionFor(it, 'held')).toBe(null)
  })

it('nothing is suggested for what readers see already, an edit, a report, or a second opinion', async () => {
  const world = await openWorld()
  const { it } = await opened(world, PHONE)
  expect(suggestionFor(it, 'published')).toBe(null)
  for (const kind of ['edit', 'report', 'appeal', 'sample'] as const)
    expect(suggestionFor({ ...it, kind }, 'held')).toBe(null)
  expect(suggestionFor({ ...it, because: [...it.because, 'second-opinion'] }, 'held')).toBe(null)
})

it('a decision says whether the suggestion was taken unchanged, changed, or wasn’t there', async () => {
  const world = await openWorld()
  const { ada, marlo: staffId } = await castOf(world)
  const reason = 'contact-details'
  const decided = async (body: string, outcome: 'hide' | 'ask', words = standardWords(reason, outcome)) => {
    const { it, postId } = await opened(world, body, ada)
    const spans = suggestionFor(it, 'held')?.spans ?? []
    const hide = { passages: spans.length > 0 ? [] : ['talked'], spans }
    const made = await decide(world, {
      ...{ postId, staffId, outcome, reason, words },
      hide: outcome === 'hide' ? hide : undefined,
    })
    expect(made.outcome).toBe('decided')
    const [row] = await world.db.read.select().from(decisions).where(eq(decisions.postId, postId))
    return [row?.suggestedBy, row?.suggestionKept]
  }
  expect(await decided(PHONE, 'hide')).toEqual(['contact', true])
  expect(await decided(`${PHONE} Please.`, 'ask')).toEqual(['contact', false])
  expect(await decided(`Hello. ${PHONE}`, 'hide', 'We hid the number only.')).toEqual(['contact', false])
  expect(await decided('We have not talked about it for a year.', 'hide')).toEqual([null, null])
  expect(await suggestionsKept(world.db.read)).toEqual([
    { by: 'contact', made: 3, kept: 1, readAgain: 0, otherwise: 0 },
  ])
})
