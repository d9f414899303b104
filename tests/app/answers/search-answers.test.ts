import { expect, test } from 'vitest'
import { searchAnswers } from '../../../app/answers/library'
import { openDesk, TODAY } from '../../support/professionals'

test('published answers that have every word are found, the reviewed ones first', async () => {
  const { db, hana, plant, publish } = await openDesk()
  await plant('old', ['amber'])
  const answerId = await publish(hana, { question: 'What about the planted tree?' })
  const find = async (...words: string[]) =>
    (await searchAnswers(db.read, words, TODAY)).map(answer => answer.id)
  expect(await find('PLANTED')).toEqual([answerId, 'old'])
  expect(await find('planted', 'taught')).toEqual([answerId])
  expect(await find('planted', 'unheard')).toEqual([])
  expect(await find()).toEqual([])
})

test('search words that mean something to the database are taken literally', async () => {
  const { db, hana, publish } = await openDesk()
  const answerId = await publish(hana, { easy: 'About 100 % of couples; a_b; back\\slash.' })
  const find = async (word: string) => (await searchAnswers(db.read, [word], TODAY)).length
  for (const word of ['100 %', '100_%', 'a_b', 'back\\slash']) expect(await find(word), word).toBe(1)
  for (const word of ['a%c', 'axb', '_', '%%', "'"]) expect(await find(word), word).toBe(0)
  expect((await searchAnswers(db.read, ['couples'], TODAY))[0]).toMatchObject({
    id: answerId,
    freshness: 'reviewed',
  })
})

test('answers are found by other forms of a word, and after those that have it, by what it is about', async () => {
  const { db, hana, publish } = await openDesk()
  const named = await publish(hana, { easy: 'About hormones.' })
  const about = await publish(hana, { easy: 'Nothing of it.', concerns: ['medical'] })
  const find = async (word: string, about?: string) =>
    (await searchAnswers(db.read, [word], TODAY, { about })).map(answer => answer.id)
  expect(await find('hormone')).toEqual([named])
  expect(await find('hormone', 'medical')).toEqual([named, about])
})

test('search finds at most ten answers, and outdated ones say so and come last', async () => {
  const { db, hana, publish } = await openDesk()
  const old = await publish(hana, { question: 'An old question here?', reviewByDay: TODAY + 1 })
  for (let n = 0; n < 9; n++) await publish(hana, { question: `Question number ${n}?` })
  const found = await searchAnswers(db.read, ['words'], TODAY + 2)
  expect(found).toHaveLength(10)
  expect(found.at(-1)).toMatchObject({ id: old, freshness: 'under-review' })
  await publish(hana, { question: 'One question more?' })
  expect((await searchAnswers(db.read, ['words'], TODAY + 2)).map(answer => answer.id)).not.toContain(old)
})
