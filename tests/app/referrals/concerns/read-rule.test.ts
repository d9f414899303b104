import { expect, it } from 'vitest'
import { readRule } from '../../../../app/referrals/concerns/rules'

const SHARED = '@who = he|she'

it('reads groups, names and comments', () => {
  const rule = readRule(
    'pain',
    '# why\n@ache = pain|hurt*\n[says]\n{ache} & {who}\n[unless]\ndentist',
    SHARED,
  )
  expect(rule).toEqual({
    concern: 'pain',
    names: [],
    says: ['pain|hurt* & he|she'],
    aside: [],
    hints: [],
    onlyWith: [],
    unless: ['dentist'],
  })
})

it.each([
  ['[saying]\npain', 'an unknown group'],
  ['[says]\n{nobody}', 'nothing is named nobody'],
  ['pain\n[says]', 'a phrase in no group'],
  ['[hints]\npain', 'say nothing'],
])('refuses %s', (source, why) => {
  expect(() => readRule('pain', source, SHARED)).toThrow(why)
})
