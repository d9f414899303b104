import { expect, test } from 'vitest'
import { type Colleague, mayWrite, whatMayBeDone } from '../../../app/answers/answer'

const today = 20_000
const hana: Colleague = {
  id: 'hana',
  roles: ['professional'],
  professional: { validUntilDay: today, endedDay: null },
}
const tomas: Colleague = {
  id: 'tomas',
  roles: ['professional'],
  professional: { validUntilDay: today + 9, endedDay: null },
}
const lapsed: Colleague = {
  id: 'lapsed',
  roles: ['professional'],
  professional: { validUntilDay: today - 1, endedDay: null },
}
const marlo: Colleague = { id: 'marlo', roles: ['moderator'], professional: null }
const answer = { state: 'draft' as const, starter: false, authorId: 'hana', stillShownVersion: null }
const nothing = {
  see: false,
  edit: false,
  send: false,
  confirm: false,
  ask: false,
  adopt: false,
  renew: false,
  takeAway: false,
  settleReports: false,
}

test('only its author may do anything with a draft', () => {
  for (const staff of [tomas, marlo, lapsed]) expect(whatMayBeDone(answer, staff, today)).toEqual(nothing)
  expect(whatMayBeDone(answer, hana, today)).toEqual({ ...nothing, see: true, edit: true, send: true })
})

const waiting = { ...answer, state: 'in-review' as const }

test('nobody confirms their own answer, not even as a moderator', () => {
  const both: Colleague = { ...hana, roles: ['moderator', 'professional'] }
  for (const readers of [[], ['tomas'], ['hana']])
    expect(whatMayBeDone(waiting, both, today, readers)).toMatchObject({ confirm: false, ask: false })
})

test('a professional in scope confirms; one out of scope does not even see it', () => {
  expect(whatMayBeDone(waiting, tomas, today, ['tomas'])).toMatchObject({ confirm: true, ask: true })
  expect(whatMayBeDone(waiting, tomas, today, ['olga'])).toEqual(nothing)
  expect(whatMayBeDone(waiting, tomas, today, [])).toEqual(nothing)
})

test('a moderator reads along, and confirms only where no professional could', () => {
  expect(whatMayBeDone(waiting, marlo, today, ['tomas'])).toMatchObject({
    see: true,
    confirm: false,
    ask: true,
  })
  expect(whatMayBeDone(waiting, marlo, today, [])).toMatchObject({ confirm: true, ask: true })
  expect(whatMayBeDone(waiting, marlo, today)).toMatchObject({ confirm: false })
})

test('a credential that has ended ends writing and confirming, on the day after its last', () => {
  expect(mayWrite(hana, today)).toBe(true)
  expect(mayWrite(hana, today + 1)).toBe(false)
  expect(whatMayBeDone({ ...answer, authorId: 'lapsed' }, lapsed, today)).toEqual({ ...nothing, see: true })
  expect(whatMayBeDone(waiting, lapsed, today, ['lapsed'])).toEqual(nothing)
})

test('moderators may not write answers', () => {
  expect(mayWrite(marlo, today)).toBe(false)
  const starter = { state: 'published' as const, starter: true, authorId: null, stillShownVersion: null }
  expect(whatMayBeDone(starter, marlo, today).adopt).toBe(false)
  expect(whatMayBeDone(starter, hana, today).adopt).toBe(true)
})

test('moderators may remove and restore a published answer, but never their own', () => {
  const shown = { ...answer, state: 'published' as const }
  const both: Colleague = { ...hana, roles: ['moderator', 'professional'] }
  expect(whatMayBeDone(shown, marlo, today).takeAway).toBe(true)
  expect(whatMayBeDone({ ...answer, stillShownVersion: 1 }, marlo, today).takeAway).toBe(true)
  for (const staff of [hana, tomas, both]) expect(whatMayBeDone(shown, staff, today).takeAway).toBe(false)
})

test('a published answer can still be seen while a newer version is a draft', () => {
  const seen = { ...nothing, see: true, settleReports: true }
  expect(whatMayBeDone({ ...answer, stillShownVersion: 1 }, tomas, today)).toEqual(seen)
})
