import { expect, it } from 'vitest'
import { readSuggestedPhrases, suggestedPhrasesIn } from '../../../app/answers/library'
import { plant } from '../../../app/server/plant'
import { dayOf } from '../../../db/clock'
import { openWorld } from '../../support/world'

it('suggested phrases are the sentences of an answer that a reader could say themselves', () => {
  const answer =
    'You can say: "Sex hurts, and I find it *hard* to talk about." If you are told to "just relax", say "No."'
  expect(suggestedPhrasesIn(answer)).toEqual(['Sex hurts, and I find it hard to talk about.'])
  expect(suggestedPhrasesIn('She asked: "Do you like it when they come?"')).toEqual([])
})

it('suggested phrases are found in the answers on the board about pain', async () => {
  const world = await openWorld()
  await plant(world.site)
  const said = await readSuggestedPhrases(world.db.read, 'dune', dayOf(Date.now()))
  expect(said).toContain('Sex hurts, and I find it hard to talk about.')
  expect(said.length).toBeLessThanOrEqual(6)
  expect(await readSuggestedPhrases(world.db.read, 'none', dayOf(Date.now()))).toEqual([])
})
