import { expect, test } from 'vitest'
import type { Colleague } from '../../../app/answers/answer'
import {
  autosave,
  discardDraft,
  findDraft,
  listAutosaves,
  purgeAutosaves,
  readDraftRevision,
} from '../../../app/answers/answer-drafts'
import { type AnswerFields, sixRows } from '../../../app/answers/answer-form'
import { draftAnswer, newAnswerId, reviseAnswer } from '../../../app/answers/lifecycle'
import { answerAutosaves, events } from '../../../db/schema'
import { draftOf, later, openDesk } from '../../support/professionals'
import { NOON } from '../../support/world'

const fieldsOf = (changes: Partial<AnswerFields> = {}): AnswerFields => ({
  questionId: '',
  question: 'Why?',
  boards: ['cedar'],
  concerns: ['communication'],
  body: 'Too short, and',
  easy: '',
  sources: sixRows([{ title: '', url: 'nowhere' }]),
  countries: 'Narnia',
  correction: '',
  reviewBy: 'soon',
  outside: true,
  settled: [],
  groupId: '',
  ...changes,
})
const known = { boards: ['amber', 'cedar'], concerns: ['communication', 'pain'] }

async function typing() {
  const desk = await openDesk()
  const answerId = newAnswerId()
  const keep = (staff: Colleague, turn: number, changes: Partial<AnswerFields> = {}, now = NOON) =>
    autosave(desk.db, { answerId, staff, fields: fieldsOf(changes), version: 0, turn, now })
  const kept = (staff: Colleague) => findDraft(desk.db.read, { answerId, staffId: staff.id }, known)
  return { ...desk, answerId, keep, kept }
}

test('what is typed is autosaved for its writer alone, faults and all, and leaves no event', async () => {
  const { db, hana, tomas, answerId, keep, kept } = await typing()
  const before = await db.read.$count(events)
  expect(await keep(hana, 0)).toEqual({ outcome: 'kept', turn: 1 })
  expect((await kept(hana))?.fields).toEqual(fieldsOf())
  expect(await kept(tomas)).toBeNull()
  expect(await listAutosaves(db.read, hana.id)).toMatchObject([{ id: answerId, begins: 'Why?' }])
  expect(await listAutosaves(db.read, tomas.id)).toEqual([])
  expect(await db.read.$count(events)).toBe(before)
})

test('an older window does not overwrite what a newer one autosaved', async () => {
  const { hana, keep, kept } = await typing()
  await keep(hana, 0)
  expect(await keep(hana, 1, { body: 'The newer.' })).toEqual({ outcome: 'kept', turn: 2 })
  expect(await keep(hana, 1, { body: 'The older.' })).toEqual({ outcome: 'newer', turn: 2 })
  expect((await kept(hana))?.fields.body).toBe('The newer.')
  // Told so, pressing once more is a choice.
  expect(await keep(hana, 2, { body: 'The older.' })).toEqual({ outcome: 'kept', turn: 3 })
})

test('an older window does not overwrite what a newer one saved, and nothing is stored twice', async () => {
  const { db, hana, answerId, keep } = await typing()
  await keep(hana, 0, { body: 'The newer.' })
  await draftAnswer(db, { answerId, staff: hana, draft: draftOf(), send: false, now: NOON })
  expect(await keep(hana, 0, { body: 'The older.' })).toEqual({ outcome: 'newer', turn: 1 })
  // The same form once more is no older one.
  expect(await keep(hana, 0, { body: 'The newer.' })).toEqual({ outcome: 'kept', turn: 1 })
  expect(await readDraftRevision(db.read, answerId, hana.id)).toBe(1)
  expect(JSON.stringify(await db.read.select().from(answerAutosaves))).not.toContain('The newer.')
})

test('autosaving the same again changes nothing, and two first autosaves at once are one', async () => {
  const { db, hana, keep } = await typing()
  expect(await Promise.all([keep(hana, 0), keep(hana, 0)])).toEqual([
    { outcome: 'kept', turn: 1 },
    { outcome: 'kept', turn: 1 },
  ])
  const two = await Promise.all([keep(hana, 1, { body: 'One.' }), keep(hana, 1, { body: 'Other.' })])
  expect(two.map(({ outcome }) => outcome).sort()).toEqual(['kept', 'newer'])
  expect(await db.read.$count(answerAutosaves)).toBe(1)
})

test('nobody autosaves beside a colleague’s answer, or without a credential', async () => {
  const { db, hana, tomas, marlo, colleague, draft, keep } = await typing()
  const lapsed = await colleague('Lev', 'professional', 20_000)
  for (const staff of [marlo, lapsed]) expect(await keep(staff, 0)).toEqual({ outcome: 'not-allowed' })
  const answerId = await draft(hana)
  expect(
    await autosave(db, { answerId, staff: tomas, fields: fieldsOf(), version: 1, turn: 0, now: NOON }),
  ).toEqual({ outcome: 'not-allowed' })
})

test('an autosaved draft is deleted when the answer is saved, new or changed, and when its writer discards it', async () => {
  const { db, hana, answerId, keep, kept } = await typing()
  await keep(hana, 0)
  await draftAnswer(db, { answerId, staff: hana, draft: draftOf(), send: false, now: NOON })
  expect(await kept(hana)).toBeNull()

  await keep(hana, 1)
  const change = { answerId, staff: hana, version: 1, send: false, now: NOON }
  await reviseAnswer(db, { ...change, draft: draftOf({ easy: 'New.' }) })
  expect(await kept(hana)).toBeNull()

  await keep(hana, 1, { easy: 'Begun.' })
  expect(await kept(hana)).not.toBeNull()
  await discardDraft(db, answerId, hana.id)
  expect(await kept(hana)).toBeNull()
})

test('an autosaved draft is deleted after 90 days without a change', async () => {
  const { db, hana, keep, kept } = await typing()
  await keep(hana, 0)
  await purgeAutosaves(db, later(90))
  expect(await kept(hana)).not.toBeNull()
  await purgeAutosaves(db, later(91))
  expect(await kept(hana)).toBeNull()
})
