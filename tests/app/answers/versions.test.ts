import { expect, test } from 'vitest'
import { readDeskAnswer } from '../../../app/answers/desk-answer'
import { reviseAnswer } from '../../../app/answers/lifecycle'
import { confirmAnswer, requestChange } from '../../../app/answers/peer-review'
import { readPublicAnswer } from '../../../app/answers/public-answer'
import { readDifference } from '../../../app/answers/versions'
import { draftOf, later, openDesk, TODAY } from '../../support/professionals'
import { NOON } from '../../support/world'

async function corrected() {
  const desk = await openDesk()
  const { db, hana, tomas, publish } = desk
  const answerId = await publish(hana)
  const change = { answerId, staff: hana, send: true }
  const draft = draftOf({ easy: 'Nobody taught us all the words.', correction: 'It is not none.' })
  await reviseAnswer(db, { ...change, draft, version: 1, now: later(3) })
  await requestChange(db, { answerId, staff: tomas, version: 2, words: 'Shorter, please.', now: later(4) })
  await reviseAnswer(db, { ...change, draft: { ...draft, countries: ['GB'] }, version: 2, now: later(5) })
  return { ...desk, answerId, draft }
}

test('readers see which versions were published, who confirmed them, and what was wrong; nothing of drafts', async () => {
  const { db, tomas, answerId } = await corrected()
  expect((await readPublicAnswer(db.read, answerId, TODAY + 5))?.published).toMatchObject([
    { version: 1, correction: '' },
  ])
  await confirmAnswer(db, { answerId, staff: tomas, version: 3, now: later(6) })
  const confirmedBy = { name: 'Dr Tomas Levin', credential: 'psychosexual therapist' }
  expect(await readPublicAnswer(db.read, answerId, TODAY + 6)).toMatchObject({
    countries: ['GB'],
    published: [
      { version: 3, day: TODAY + 6, correction: 'It is not none.', confirmedBy },
      { version: 1, day: TODAY, correction: '', confirmedBy },
    ],
  })
})

test('the difference between two versions is shown part by part', async () => {
  const { db, answerId } = await corrected()
  const difference = await readDifference(db.read, answerId, 1, 3)
  expect(difference?.easy.filter(({ kind }) => kind === 'new')).toEqual([{ kind: 'new', text: 'all ' }])
  expect(difference?.body.every(({ kind }) => kind === 'same')).toBe(true)
  expect(await readDifference(db.read, answerId, 1, 9)).toBeNull()
})

test('a published correction stays with its version, and repeating it makes no new one', async () => {
  const { db, hana, tomas, answerId, draft } = await corrected()
  await confirmAnswer(db, { answerId, staff: tomas, version: 3, now: later(6) })
  const same = { ...draft, countries: ['GB'], correction: '' }
  await reviseAnswer(db, { answerId, staff: hana, draft: same, version: 3, send: false, now: NOON })
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({
    version: 3,
    state: 'published',
  })
  await reviseAnswer(db, {
    ...{ answerId, staff: hana, version: 3, send: false, now: NOON },
    draft: { ...same, easy: 'Nobody taught us.' },
  })
  expect(await readDeskAnswer(db.read, answerId, hana, TODAY)).toMatchObject({ version: 4, correction: '' })
})
