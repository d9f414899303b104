import { expect, it } from 'vitest'
import { matchingAnswers } from '../../../../app/answers/matching/matching-answers'
import { openDesk, TODAY } from '../../../support/professionals'

it('answers about the same concern are found, those whose question says so first', async () => {
  const { db, hana, publish } = await openDesk()
  const inText = await publish(hana, {
    question: 'How do we begin?',
    body: 'Painful stitches heal slowly. '.repeat(10),
  })
  const inQuestion = await publish(hana, { question: 'What if it is painful after stitches?' })
  const silence = await publish(hana, { question: 'What about silence?' })
  const find = async (text: string, concerns: string[] = []) =>
    (await matchingAnswers(db.read, { text, concerns, boardId: 'amber', today: TODAY })).map(({ id }) => id)
  const found = await find('It is painful since the stitches.')
  expect(found[0]).toBe(inQuestion)
  expect(found).not.toContain(silence)
  expect([...found, inText]).toContain(inText)
  expect(await find('Unheard of')).toEqual([])
  expect(await find('')).toEqual([])
})

it('of two answers that fit equally well, the one on this board comes first', async () => {
  const { db, hana, publish } = await openDesk()
  const there = await publish(hana, { question: 'Why is it painful?', boards: ['dune'] })
  const here = await publish(hana, { question: 'Why is it so painful?', boards: ['amber'] })
  const about = { text: 'It is painful.', concerns: ['pain'], boardId: 'amber', today: TODAY }
  const found = (await matchingAnswers(db.read, about)).map(({ id }) => id)
  expect(found).toEqual([here, there])
})

it('at most three answers are offered, and none past its review date', async () => {
  const { db, hana, publish } = await openDesk()
  for (let n = 0; n < 4; n++) await publish(hana, { question: `Is number ${n} painful?`, concerns: ['pain'] })
  const sought = { text: 'It is painful', concerns: ['pain'], boardId: 'cedar' }
  expect(await matchingAnswers(db.read, { ...sought, today: TODAY })).toHaveLength(3)
  expect(await matchingAnswers(db.read, { ...sought, today: TODAY + 4000 })).toEqual([])
})
