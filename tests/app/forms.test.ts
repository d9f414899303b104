import { expect, test } from 'vitest'
import {
  checked,
  ids,
  int,
  line,
  many,
  oneOf,
  type Reader,
  readField,
  readForm,
  text,
  versionNumber,
} from '../../app/forms'

const formOf = (sent: [name: string, value: string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of sent) form.append(name, value)
  return form
}
const read = <Value>(reader: Reader<Value>, ...values: (string | Blob)[]) =>
  readField(formOf(values.map(value => ['field', value])), 'field', reader)

test('a text is cleaned, on many lines or on one', () => {
  expect(read(text, ' One\r\nline\u202e \n')).toBe('One\nline')
  expect(read(line, ' One\r\nline\u0000  and \ud800')).toBe('One line and \ufffd')
})

test('a text that nobody can see is none', () => {
  for (const typed of ['\u200b', '\u3164\u3164', '\u115f \n\uffa0', '\u2800', '\ufe0f'])
    for (const reader of [text, line]) expect(read(reader, typed)).toBe('')
  for (const typed of ['?', '...', '❤️'])
    for (const reader of [text, line]) expect(read(reader, typed)).toBe(typed)
})

test('a number is one in digits and in its bounds', () => {
  expect(['0', '7', '10', '007'].map(typed => read(int(0, 10), typed))).toEqual([0, 7, 10, 7])
  for (const typed of ['', '11', '-1', '+1', '1.0', '1e1', '0x1', ' 1', '١', 'NaN', '9'.repeat(400)])
    expect(read(int(0, 10), typed), typed).toBeNull()
})

test('a version that is none is no version of anything', () => {
  expect(read(versionNumber, '3')).toBe(3)
  expect(read(versionNumber)).toBe(-1)
  expect(read(versionNumber, 'NaN')).toBe(-1)
})

test('only known choices are read, each once', () => {
  expect(read(oneOf(['up', 'down']), 'up')).toBe('up')
  for (const other of ['', 'UP', 'toString', '__proto__'])
    expect(read(oneOf(['up', 'down']), other)).toBeNull()
  expect(read(many(['pain', 'trust']), 'trust', 'other', 'pain', 'trust')).toEqual(['pain', 'trust'])
  expect(read(ids, 'a1', 'a1', "'; --", '', 'b2')).toEqual(['a1', 'b2'])
})

test('a form of nothing at all is read as empty', () => {
  const readers = { text, line, checked, int: int(0, 9), oneOf: oneOf(['a']), many: many(['a']), ids }
  const empty = { text: '', line: '', checked: false, int: null, oneOf: null, many: [], ids: [] }
  expect(readForm(formOf([]), readers)).toEqual(empty)
  const files = Object.keys(readers).map((name): [string, Blob] => [name, new Blob(['a'])])
  expect(readForm(formOf(files), readers)).toEqual(empty)
})

test('of a field that came twice the first counts, and a huge one is read like any other', () => {
  expect(read(line, 'first', 'second')).toBe('first')
  expect(read(checked, 'no', 'yes')).toBe(false)
  expect(read(text, 'a\n'.repeat(125_000))).toHaveLength(249_999)
  const times = Array.from({ length: 50_000 }, () => 'a')
  expect(read(many(['a']), ...times)).toEqual(['a'])
})

test('what a form has besides is not read', () => {
  const sent = formOf([
    ['title', 'A'],
    ['__proto__', 'x'],
    ['token', 'x'],
  ])
  expect(Object.keys(readForm(sent, { title: line }))).toEqual(['title'])
})
