import { expect, it } from 'vitest'
import { lruMemo } from '../../../app/ui/prose'

function counted(bounds: { entries: number; letters: number }) {
  const made: string[] = []
  const ask = lruMemo(text => {
    made.push(text)
    return text.toUpperCase()
  }, bounds)
  return { ask, made }
}

it('an LRU memo computes the same thing once', () => {
  const { ask, made } = counted({ entries: 10, letters: 100 })
  expect([ask('a'), ask('a'), ask(''), ask(''), ask('b')]).toEqual(['A', 'A', '', '', 'B'])
  expect(made).toEqual(['a', '', 'b'])
})

it('an LRU memo forgets first what was unused for longest', () => {
  const { ask, made } = counted({ entries: 2, letters: 100 })
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) ask(text)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

it('an LRU memo keeps no more letters than it may, and still computes what is larger', () => {
  const { ask, made } = counted({ entries: 100, letters: 20 })
  for (const text of ['aaaa', 'bbbb', 'cccc', 'aaaa', 'cccc']) ask(text)
  expect(made).toEqual(['aaaa', 'bbbb', 'cccc', 'aaaa'])
  expect([ask('x'.repeat(50)), ask('cccc')]).toEqual(['X'.repeat(50), 'CCCC'])
  expect(made.slice(-2)).toEqual(['x'.repeat(50), 'cccc'])
})
