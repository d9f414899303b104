import { expect, it } from 'vitest'
import { isSomebodyElse } from '../../../../moderation/signals/text/whose'

it.each([
  ['I feel like ', false],
  ['', false],
  ['I love my wife but feel ', false],
  ['He told me that I ', false],
  ['My brother ', true],
  ['I think she ', true],
  ['I told you that they ', true],
])('the nearest subject before it says whose it is: "%s"', (before, somebodyElse) => {
  expect(isSomebodyElse(before)).toBe(somebodyElse)
})
