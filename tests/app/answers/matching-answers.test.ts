import { expect, it } from 'vitest'
import { matchingAnswers } from '../../../app/answers/matching-answers'
import { openDesk, TODAY } from './cast'

it('answers about the same are found, those whose question says so and of the same board first', async () => {
  const { db, hana, publish } = await openDesk()
  const inText = await publish(hana, {
    question: 'How do we begin?',
    body: 'Painful stitches heal slowly. '.repeat(10),
  })
  const inQuestion = await publish(hana, { question: 'What if it is painful after stitches?' })
  await publish(hana, { question: 'What about silence?' })
  const find = async (...stems: string[]) =>
    (await matchingAnswers(db.read, { stems, boardId: 'amber', today: TODAY })).map(({ id }) => id)
  const found = await find('pain', 'stitch')
  expect(found[0]).toBe(inQuestion)
  expect(found).not.toContain('silence')
  expect(found.length).toBeLessThanOrEqual(2)
  expect(await find('unheard')).toEqual([])
  expect(await find()).toEqual([])
  expect(await find('stitch')).toEqual([inQuestion])
  expect([...found, inText]).toContain(inText)
})

it('at most three, and none that is past its review date', async () => {
  const { db, hana, publish } = await openDesk()
  for (let n = 0; n < 4; n++) await publish(hana, { question: `Is number ${n} painful?` })
  const sought = { stems: ['pain'], boardId: 'amber' }
  expect(await matchingAnswers(db.read, { ...sought, today: TODAY })).toHaveLength(3)
  expect(await matchingAnswers(db.read, { ...sought, today: TODAY + 4000 })).toEqual([])
})
