import { expect, it } from 'vitest'
import { emergencyFor } from '../../../app/referrals/emergency'

const said = (found: ReturnType<typeof emergencyFor>) =>
  found.map(({ number, or, countries }) => [number, ...or, ...countries].join(' '))

it('is the number of the country, with what else works there', () => {
  expect(said(emergencyFor('GB'))).toEqual(['999 112 GB'])
  expect(said(emergencyFor('DE'))).toEqual(['112 DE'])
})

it('is those of the large countries where none is known, each number once', () => {
  for (const country of [null, 'XX']) {
    const found = emergencyFor(country)
    expect(said(found)).toEqual(
      expect.arrayContaining(['911 US CA', '999 GB IE', '112 EU IN ZA', '000 AU', '111 NZ']),
    )
    expect(new Set(found.map(({ number }) => number)).size).toBe(found.length)
  }
})

it('is those of the countries of a language, but a country that somebody chose comes first', () => {
  expect(said(emergencyFor(null, ['DE', 'AT']))).toEqual(['112 DE AT'])
  expect(said(emergencyFor('US', ['DE', 'AT']))).toEqual(['911 US'])
})
