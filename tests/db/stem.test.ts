import { expect, it } from 'vitest'
import { stem } from '../../db/search/stem'

it.each([
  ['hormone', 'hormones'],
  ['erection', 'erections', 'erect'],
  ['talk', 'talks', 'talked', 'talking'],
  ['try', 'tries', 'tried', 'trying'],
  ['relation', 'relational', 'relate', 'relating'],
  ['stop', 'stopped', 'stopping'],
  ['caress', 'caresses', 'caressing'],
  ['hope', 'hoping', 'hopeful', 'hopefulness'],
])('%s is one word in all its forms', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1)
})

it.each([
  ['news', 'new'],
  ['sing', 's'],
  ['feed', 'fe'],
])('%s is not %s', (word, other) => {
  expect(stem(word)).not.toBe(stem(other))
})

it('words in other scripts stay as they are', () => {
  for (const word of ['любовь', 'straße', '上', '5mg']) expect(stem(word)).toBe(word)
})
