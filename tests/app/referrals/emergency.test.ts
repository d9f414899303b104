import { expect, it } from 'vitest'
import { emergencyFor } from '../../../app/referrals/help-line'

const said = (found: ReturnType<typeof emergencyFor>) =>
  found.map(({ number, or, countries }) => [number, ...or, ...countries].join(' '))

it('the emergency number is the country’s, with others that work there', () => {
  expect(said(emergencyFor('GB'))).toEqual(['999 112 GB'])
  expect(said(emergencyFor('DE'))).toEqual(['112 DE'])
})

it('without a country, the emergency numbers of the large countries are shown, each once', () => {
  for (const country of [null, 'XX']) {
    const found = emergencyFor(country)
    expect(said(found)).toEqual(
      expect.arrayContaining(['911 US CA', '999 GB IE', '112 EU IN ZA', '000 AU', '111 NZ']),
    )
    expect(new Set(found.map(({ number }) => number)).size).toBe(found.length)
  }
})

it('the emergency numbers follow the language, but a country that somebody chose comes first', () => {
  expect(said(emergencyFor(null, ['DE', 'AT']))).toEqual(['112 DE AT'])
  expect(said(emergencyFor('US', ['DE', 'AT']))).toEqual(['911 US'])
})
