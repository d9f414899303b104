import { describe, expect, it } from 'vitest'
import type { Concern } from '../../../app/referrals/concern'
import type { FoundConcern } from '../../../app/referrals/concerns'
import { concernsFor, concernsOfBoard } from '../../../app/referrals/help-table'

const said = (concern: Concern, passages: number): FoundConcern => ({
  concern,
  because: Array.from({ length: passages }, (_, n): [number, number] => [n * 10, n * 10 + 4]),
})

describe('the concerns of a conversation, its board considered', () => {
  it('are the board’s where the text says nothing', () => {
    expect(concernsFor([], 'dune')).toEqual(concernsOfBoard('dune'))
    expect(concernsFor([], 'grove')).toEqual(['trauma'])
    expect(concernsFor([], 'a-new-one').length).toBeGreaterThan(0)
  })

  it('include the board’s where a single word points elsewhere: "like being cut" on the board about pain', () => {
    expect(concernsFor([said('medical', 1), said('sex-education', 1)], 'dune')).toEqual([
      'pain',
      'medical',
      'sex-education',
    ])
    expect(concernsFor([said('pain', 1)], 'amber')).toEqual(['pain', ...concernsOfBoard('amber')])
  })

  it('are the text’s where it says them more than once', () => {
    expect(concernsFor([said('erection', 3)], 'dune')).toEqual(['erection'])
  })

  it('begin with those that text and board share', () => {
    expect(concernsFor([said('erection', 2), said('pain', 2)], 'dune')).toEqual(['pain', 'erection'])
  })

  it('are those that a moderator sets, without a passage', () => {
    expect(concernsFor([{ concern: 'desire', because: [] }], 'grove')).toEqual(['desire'])
  })

  it('are each listed once, on every board', () => {
    for (const board of ['amber', 'birch', 'cedar', 'dune', 'ember', 'fern', 'grove', 'heath'])
      for (const passages of [1, 2]) {
        const about = concernsFor([said('pain', passages), said('desire', passages)], board)
        expect(new Set(about).size).toBe(about.length)
        expect(about).toEqual(expect.arrayContaining(['pain', 'desire']))
      }
  })
})
