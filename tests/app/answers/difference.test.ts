import { expect, test } from 'vitest'
import { differenceOf, type Piece } from '../../../app/answers/difference'

const without = (kind: Piece['kind'], pieces: Piece[]) =>
  pieces
    .filter(piece => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

test('a difference shows what was removed and what was added in its place', () => {
  expect(differenceOf('The hormones are low for weeks.', 'The one hormone is low for weeks.')).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'gone', text: 'hormones are ' },
    { kind: 'new', text: 'one hormone is ' },
    { kind: 'same', text: 'low for weeks.' },
  ])
})

test('texts that say the same have no difference, however they are laid out', () => {
  for (const [one, other] of [
    ['', ''],
    ['A b.', 'A b.'],
    ['A  b.\n\nC.', 'A b.\nC.'],
  ] as const)
    expect(differenceOf(one, other).filter(({ kind }) => kind !== 'same')).toEqual([])
})

test('a difference without its additions is the old text, and without its removals the new one', () => {
  const one = 'Say it beforehand, dressed, in one sentence. Then wait. Then listen.'
  const other = 'Say it once beforehand, in one short sentence. Then listen, and wait.'
  const pieces = differenceOf(one, other)
  expect(plain(without('new', pieces))).toBe(one)
  expect(plain(without('gone', pieces))).toBe(other)
})

test('a small word that both texts share by chance does not break a change apart', () => {
  const pieces = differenceOf('First it was one thing. End.', 'Then it became another matter. End.')
  expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'new', 'same'])
})

test('texts that are too long to be compared word by word are told as a whole', () => {
  const text = (letter: string) => `Same. ${`${letter} same `.repeat(1_600)}End.`
  expect(differenceOf(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same'])
})
