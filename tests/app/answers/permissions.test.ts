import { expect, test } from 'vitest'
import { type Colleague, mayWrite, whatMayBeDone } from '../../../app/answers/permissions'

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
}

test('a draft is nobody’s business', () => {
  for (const staff of [tomas, marlo, lapsed]) expect(whatMayBeDone(answer, staff, today)).toEqual(nothing)
  expect(whatMayBeDone(answer, hana, today)).toEqual({ ...nothing, see: true, edit: true, send: true })
})

test('nobody confirms their own answer, not even as a moderator', () => {
  const both: Colleague = { ...hana, roles: ['moderator', 'professional'] }
  const waiting = { ...answer, state: 'in-review' as const }
  expect(whatMayBeDone(waiting, both, today)).toMatchObject({ confirm: false, ask: false })
  for (const staff of [tomas, marlo])
    expect(whatMayBeDone(waiting, staff, today)).toMatchObject({ confirm: true, ask: true })
})

test('a credential that has ended ends writing and confirming, on the day after its last', () => {
  expect(mayWrite(hana, today)).toBe(true)
  expect(mayWrite(hana, today + 1)).toBe(false)
  expect(whatMayBeDone({ ...answer, authorId: 'lapsed' }, lapsed, today)).toEqual({ ...nothing, see: true })
  expect(whatMayBeDone({ ...answer, state: 'in-review' }, lapsed, today)).toEqual(nothing)
})

test('moderators confirm and write nothing', () => {
  expect(mayWrite(marlo, today)).toBe(false)
  const starter = { state: 'published' as const, starter: true, authorId: null, stillShownVersion: null }
  expect(whatMayBeDone(starter, marlo, today).adopt).toBe(false)
  expect(whatMayBeDone(starter, hana, today).adopt).toBe(true)
})

test('moderators take from view what readers see, and put it back; never their own', () => {
  const shown = { ...answer, state: 'published' as const }
  const both: Colleague = { ...hana, roles: ['moderator', 'professional'] }
  expect(whatMayBeDone(shown, marlo, today).takeAway).toBe(true)
  expect(whatMayBeDone({ ...answer, stillShownVersion: 1 }, marlo, today).takeAway).toBe(true)
  for (const staff of [hana, tomas, both]) expect(whatMayBeDone(shown, staff, today).takeAway).toBe(false)
})

test('what readers see stays to be seen while a newer version is a draft', () => {
  expect(whatMayBeDone({ ...answer, stillShownVersion: 1 }, tomas, today)).toEqual({ ...nothing, see: true })
})
