import { expect, test } from 'vitest'
import { monthsAfter } from '../../../app/answers/answer'
import { readAnswerForm } from '../../../app/answers/answer-form'
import { en as words } from '../../../app/words/en'
import { dateText } from '../../../db/clock'

const today = 20_781
const known = {
  words,
  boards: ['amber', 'birch'],
  questions: ['q1'],
  concerns: ['desire', 'pain', 'trauma'],
  countries: new Set(['GB', 'IE', 'US', 'CI']),
  corrects: false,
  scope: [],
  today,
}
const good = {
  board: 'birch',
  concern: 'pain',
  question: '  Why does   it happen? ',
  body: 'A good word. '.repeat(20),
  easy: 'Short.',
  'source-title-2': 'A paper',
  'source-url-2': 'doi:10.1000/xyz',
  'review-by': dateText(today + 300),
}

function read(
  changes: Record<string, string | string[]> = {},
  where: Parameters<typeof readAnswerForm>[1] = known,
  press = 'keep',
) {
  const form = new FormData()
  form.append('intent', press)
  for (const [name, value] of Object.entries({ ...good, ...changes }))
    for (const each of [value].flat()) form.append(name, each)
  return readAnswerForm(form, where)
}

test('a form without faults becomes a draft with cleaned text', () => {
  const { faults, draft } = read({ board: ['birch', 'amber', 'elsewhere'] })
  expect(faults).toEqual({})
  expect(draft).toEqual({
    questionId: null,
    question: 'Why does it happen?',
    boards: ['amber', 'birch'],
    body: 'A good word. '.repeat(20).trim(),
    easy: 'Short.',
    sources: [{ title: 'A paper', url: 'https://doi.org/10.1000/xyz' }],
    reviewByDay: today + 300,
    concerns: ['pain'],
    countries: [],
    correction: '',
    saysOutside: false,
    settled: [],
  })
})

test('an answer names at least one known concern that it helps with', () => {
  expect(read({ concern: 'something' }).faults).toEqual({ concern: 'concern-missing' })
  expect(read({ concern: ['trauma', 'desire'] }).draft?.concerns).toEqual(['desire', 'trauma'])
})

test('an answer outside its author’s scope is sent only when they say so', () => {
  const checked = { ...known, scope: ['pain'] }
  const outside = { concern: ['pain', 'desire'] }
  expect(read(outside, checked, 'send').faults).toEqual({ outside: 'outside-unsaid' })
  expect(read(outside, checked, 'keep').faults).toEqual({})
  expect(read({ ...outside, outside: 'yes' }, checked, 'send').draft?.saysOutside).toBe(true)
  expect(read({}, checked, 'send').faults).toEqual({})
  expect(read(outside, known, 'send').faults).toEqual({})
})

test('countries are read by name or code, and anything else is a fault beside the field', () => {
  expect(read({ countries: 'united kingdom; ie, USA, Cote d’Ivoire, UK' }).draft?.countries).toEqual([
    'GB',
    'IE',
    'US',
    'CI',
  ])
  const { faults, fields } = read({ countries: 'Ireland, Narnia' })
  expect(faults).toEqual({ countries: 'country-unknown' })
  expect(fields.countries).toBe('Ireland, Narnia')
})

test('a correction is asked for only where readers have seen a version', () => {
  expect(read({ correction: 'The dose.' }).draft?.correction).toBe('')
  const correcting = { ...known, corrects: true }
  expect(read({ correction: 'The dose.' }, correcting).draft?.correction).toBe('The dose.')
  expect(read({ correction: 'a'.repeat(501) }, correcting).faults).toEqual({
    correction: { text: 'correction', over: 1 },
  })
})

test('a source that is listed twice is refused, however it is spelled', () => {
  const second = { 'source-title-3': 'The same paper', 'source-url-3': 'https://dx.doi.org/10.1000/XYZ' }
  expect(read(second).faults).toEqual({ 'source-url-3': 'source-twice' })
})

test('a form with faults keeps everything that was typed', () => {
  const { fields, faults, draft } = read({
    body: 'Too short.',
    'source-url-2': 'nowhere',
    'source-url-5': 'https://example.org/x',
  })
  expect(draft).toBeNull()
  expect(faults).toEqual({
    body: 'body-short',
    'source-url-2': 'source-address',
    'source-title-5': 'source-title',
  })
  expect(fields.body).toBe('Too short.')
  expect(fields.question).toBe('Why does it happen?')
  expect(fields.sources[1]).toEqual({ title: 'A paper', url: 'nowhere' })
  expect(fields.sources[4]).toEqual({ title: '', url: 'https://example.org/x' })
})

test('each limit of the answer form has its own fault', () => {
  const fault = (changes: Record<string, string>) => Object.values(read(changes).faults)
  expect(fault({ board: 'elsewhere' })).toEqual(['board-missing'])
  expect(fault({ question: 'Why?' })).toEqual(['question-short'])
  expect(fault({ question: 'Why? '.repeat(41) })).toEqual([{ text: 'question', over: 4 }])
  expect(fault({ body: 'a'.repeat(6001) })).toEqual([{ text: 'body', over: 1 }])
  expect(fault({ easy: 'a'.repeat(601) })).toEqual([{ text: 'easy', over: 1 }])
  expect(fault({ 'source-title-2': '', 'source-url-2': '' })).toEqual(['source-missing'])
  expect(fault({ 'source-title-2': 'a'.repeat(201) })).toEqual([{ text: 'source', over: 1 }])
  expect(fault({ 'review-by': 'soon' })).toEqual(['date-missing'])
  expect(fault({ 'review-by': dateText(today) })).toEqual(['date-past'])
  expect(fault({ 'review-by': dateText(monthsAfter(today, 24)) })).toEqual([])
  expect(fault({ 'review-by': dateText(monthsAfter(today, 24) + 1) })).toEqual(['date-far'])
})

test('a question is chosen or written, not both, and must be known', () => {
  expect(read({ 'question-id': 'q1', question: '' }).draft).toMatchObject({ questionId: 'q1' })
  expect(read({ 'question-id': 'q1' }).faults).toEqual({ question: 'question-twice' })
  expect(read({ 'question-id': 'q2', question: '' }).faults).toEqual({ question: 'question-unknown' })
  expect(read({ question: '' }, { ...known, questions: 'fixed' }).faults).toEqual({})
})

test('characters that hide or reorder text are removed', () => {
  expect(read({ question: 'Why\u202e does\u0000 it happen?' }).draft?.question).toBe('Why does it happen?')
})

test('a text without a letter counts as empty, however long it is', () => {
  const unseen = '\u200b'.repeat(300)
  const typed = { question: unseen.slice(0, 20), body: unseen, 'source-title-2': unseen.slice(0, 5) }
  expect(read(typed).faults).toEqual({
    question: 'question-short',
    body: 'body-short',
    'source-title-2': 'source-title',
  })
})
