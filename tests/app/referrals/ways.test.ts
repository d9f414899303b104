import { expect, it } from 'vitest'
import { WAYS, wayNumbered, waysOf } from '../../../app/referrals/ways'
import { en } from '../../../app/words/en'
import { boards } from '../../../db/seed/starter-boards'

it('every way has a sentence of its own, and leads to boards that there are', () => {
  const ids = boards.map(({ id }) => id)
  for (const way of WAYS) {
    expect(en.ways.sentences[way.id], way.id).toBeTruthy()
    expect(
      way.boards.filter(board => !ids.includes(board)),
      way.id,
    ).toEqual([])
    if (way.help) expect(en.ways.help[way.help], way.id).toBeTruthy()
  }
  expect(Object.keys(en.ways.sentences)).toHaveLength(WAYS.length)
})

it('an address leads to one way, and says nothing about it', () => {
  expect(new Set(WAYS.map(({ number }) => number)).size).toBe(WAYS.length)
  expect(wayNumbered('1')?.id).toBe('hurts')
  for (const other of ['0', '01', '99', 'hurts', '']) expect(wayNumbered(other)).toBeUndefined()
})

it('every board has a way to it', () => {
  for (const { id } of boards) expect(waysOf(id), id).not.toEqual([])
})
