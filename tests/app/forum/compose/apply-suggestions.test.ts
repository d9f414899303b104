import { expect, it } from 'vitest'
import { applySuggestions, readPostForm, suggestionField } from '../../../../app/forum/compose/post-form'

const formOf = (take: string[], body = '') => {
  const form = new FormData()
  form.set('body', body)
  for (const tick of take) form.append('take', tick)
  return form
}
const text = 'I am 34 and from Leeds.'
const age = suggestionField('body', { start: 5, end: 7, broader: 'in my thirties' })
const town = suggestionField('body', { start: 17, end: 22, broader: 'England' })

it('a ticked suggestion replaces its passage, in whatever order they were ticked', () => {
  expect(applySuggestions(formOf([age, town]), 'body', text)).toBe('I am in my thirties and from England.')
  expect(applySuggestions(formOf([town, age]), 'body', text)).toBe('I am in my thirties and from England.')
})

it('a passage whose suggestion was not ticked stays', () => {
  expect(applySuggestions(formOf([]), 'body', text)).toBe(text)
  expect(applySuggestions(formOf([age]), 'title', text)).toBe(text)
})

it('a tick that fits no passage, or fits one twice, changes nothing', () => {
  for (const tick of [
    '',
    'body',
    'body 9 3 x',
    'body 5 999 x',
    'body -1 7 x',
    'body 5 7 ',
    `body 5 7 ${'x'.repeat(99)}`,
  ])
    expect(applySuggestions(formOf([tick]), 'body', text)).toBe(text)
  expect(applySuggestions(formOf([age, age]), 'body', text)).toBe('I am in my thirties and from Leeds.')
})

it('suggestions find their passage however the form ends its lines', () => {
  const body = 'Hello.\nI am 34.'
  const tick = suggestionField('body', { start: 12, end: 14, broader: 'in my thirties' })
  for (const typed of [body, body.replaceAll('\n', '\r\n'), ` \n${body}\n`])
    expect(readPostForm(formOf([tick], typed), 'reply').fields.body).toBe('Hello.\nI am in my thirties.')
})
