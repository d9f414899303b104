import { describe, expect, it } from 'vitest'
import {
  type ComparedQuestion,
  groupQuestions,
  sharedWords,
} from '../../../../app/answers/questions/similarity'
import { stem, termsOf } from '../../../../app/answers/questions/tokenize'
import { nearestThree, pairsTogether, similarQuestions } from '../../../eval/similar-questions'

const asking = (id: string, title: string, text = '', concerns: string[] = []): ComparedQuestion => ({
  id,
  title,
  text,
  concerns,
})

/** Groups of their own are named g1, g2, ... */
const named = () => {
  let n = 0
  return () => `g${++n}`
}

describe('questions that ask the same', () => {
  it.each(['tuned', 'held'] as const)('are among the three nearest, four times of five (%s)', half => {
    const { hits, of } = nearestThree(half)
    expect(of).toBeGreaterThan(120)
    expect(hits / of).toBeGreaterThanOrEqual(0.8)
  })

  it('are measured on enough pairs, with look-alikes among them', () => {
    expect(pairsTogether('held').wanted + pairsTogether('tuned').wanted).toBeGreaterThanOrEqual(60)
    expect(new Set(similarQuestions.map(({ group }) => group)).size).toBeGreaterThan(20)
    expect(similarQuestions.filter(({ group }) => group === null).length).toBeGreaterThan(20)
  })

  it('come into one group, whichever of them is there first', () => {
    const one = asking('1', 'Libido gone since sertraline', 'Since the tablets I have no drive.')
    const other = asking('2', 'Antidepressants and my desire', 'No lust at all since I take an SSRI.')
    const third = asking('3', 'Sex hurts since the birth', 'I tore, and the scar burns.')
    const fresh = groupQuestions([], [one, third, other], named())
    expect(fresh.get('2')).toBe(fresh.get('1'))
    expect(fresh.get('3')).not.toBe(fresh.get('1'))
    const later = groupQuestions([{ ...other, groupId: 'there' }], [third, one], named())
    expect([...later]).toEqual([
      ['3', 'g1'],
      ['1', 'there'],
    ])
  })

  it('leave what is in a group where it is', () => {
    const there = [{ ...asking('1', 'Sertraline and libido'), groupId: 'a' }]
    expect(groupQuestions(there, [], named()).size).toBe(0)
  })

  it('are told by what they have in common', () => {
    const all = ['Libido gone since sertraline', 'Sertraline took my libido', 'Is it the sertraline?']
    expect(sharedWords(all.map((title, n) => asking(String(n), title)))).toEqual(['sertraline', 'libido'])
  })

  it('share nothing where nothing is said', () => {
    const groups = groupQuestions([], [asking('1', 'And?'), asking('2', 'And now?')], named())
    expect(groups.get('1')).not.toBe(groups.get('2'))
  })
})

describe('words', () => {
  it('are one where they are of one kind', () => {
    for (const word of ['tablet', 'tablets']) expect(stem(word)).toBe('tablet')
    expect(stem('worries')).toBe(stem('worry'))
    expect(stem('hurting')).toBe(stem('hurts'))
  })

  it('of a title count twice, and those that say nothing not at all', () => {
    const terms = termsOf('Why the tablets?', 'Because the tablets are there.')
    expect([...terms]).toEqual([['tablet', { times: 3, form: 'tablets', weight: 2.5 }]])
  })

  it('are read in a text of any length, in time', () => {
    expect(termsOf('A', 'pain '.repeat(500_000)).size).toBe(1)
  })
})
