import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../app/referrals/country'
import {
  checkHelpLines,
  emergencyNumbers,
  HELP_LINE_KINDS,
  type HelpLine,
  helpLines,
} from '../../../app/referrals/help-line'
import { isVerified } from '../../../app/referrals/listing'
import { chooseHelpLines } from '../../../app/referrals/match'

const everyCase = HELP_LINE_KINDS.flatMap(kind => [...COUNTRIES, null].map(country => ({ kind, country })))
const ids = (lines: HelpLine[]) => lines.map(({ id }) => id)

describe('the help lines that come with an installation', () => {
  it('are sound', () => {
    expect(checkHelpLines(helpLines)).toEqual([])
  })

  it('never tell anybody to press 3', () => {
    expect(JSON.stringify(helpLines)).not.toMatch(/press 3/i)
  })

  it('name the emergency number of a country we know, and none of one we do not', () => {
    expect(emergencyNumbers('us')).toEqual(['911'])
    expect(emergencyNumbers('PL')).toEqual(['112'])
    expect(emergencyNumbers('NO')).toEqual(['113', '112'])
    expect(emergencyNumbers('BT')).toEqual([])
    expect(emergencyNumbers(null)).toEqual([])
  })
})

describe('a check of help lines', () => {
  const [sound] = helpLines
  const spoilt = (change: object) => checkHelpLines([{ ...sound, ...change }]).map(({ problem }) => problem)

  it('finds a number that dials another', () => {
    expect(spoilt({ contacts: [{ by: 'call', value: '116 123', href: 'tel:116124' }] })).toHaveLength(1)
    expect(spoilt({ contacts: [{ by: 'text', value: 'HOME to 741741', href: 'sms:741742' }] })).toHaveLength(
      1,
    )
    expect(
      spoilt({ contacts: [{ by: 'web', value: 'example.org', href: 'http://example.org' }] }),
    ).toHaveLength(1)
  })

  it('finds an unknown country, a kind nobody knows, a C called verified, an id used twice', () => {
    expect(spoilt({ countries: ['UK'] })).toHaveLength(1)
    expect(spoilt({ kind: 'other' })).toHaveLength(1)
    expect(spoilt({ grade: 'C' })).toHaveLength(1)
    expect(checkHelpLines([sound, sound])).toHaveLength(1)
  })
})

describe('the lines shown', () => {
  const shown = everyCase.map(asked => ({ ...asked, lines: chooseHelpLines({ ...asked, helpLines }) }))

  it('are never none, in any country and for any need', () => {
    for (const { lines } of shown) expect(lines.length).toBeGreaterThan(0)
  })

  it('end with the list that leads on to every country', () => {
    for (const { lines } of shown) expect(lines.at(-1)?.id).toBe('find-a-helpline')
  })

  it('put verified ones before the others', () => {
    for (const { lines, country } of shown) {
      const local = lines.filter(({ countries }) => countries.includes(country ?? '')).map(isVerified)
      expect(local).toEqual([...local].sort((a, b) => Number(b) - Number(a)))
    }
  })

  it('never leave a line not verified alone', () => {
    for (const { lines } of shown) expect(lines.some(isVerified)).toBe(true)
    const unsure = helpLines.filter(line => !isVerified(line))
    expect(chooseHelpLines({ kind: 'domestic-abuse', country: 'CL', helpLines: unsure })).toEqual([])
    expect(ids(chooseHelpLines({ kind: 'domestic-abuse', country: 'CL', helpLines }))).toEqual([
      'cl-4141',
      'cl-salud-responde',
      'cl-1455',
      'find-a-helpline',
    ])
  })

  it('are those of the country, or of nowhere when we were not told', () => {
    for (const { lines, country } of shown) {
      for (const { countries } of lines) {
        expect(countries.includes('*') || countries.includes(country ?? '')).toBe(true)
      }
    }
  })

  it('stand in with a crisis line where a country has none of the kind', () => {
    expect(ids(chooseHelpLines({ kind: 'lgbtq', country: 'NZ', helpLines }))).toContain('nz-1737')
    expect(ids(chooseHelpLines({ kind: 'domestic-abuse', country: 'GB', helpLines }))).not.toContain(
      'samaritans',
    )
  })

  it('know the right ones', () => {
    expect(ids(chooseHelpLines({ kind: 'crisis', country: 'US', helpLines }))[0]).toBe('us-988')
    expect(ids(chooseHelpLines({ kind: 'young', country: 'GB', helpLines }))[0]).toBe('gb-childline')
    expect(ids(chooseHelpLines({ kind: 'own-behaviour', country: 'GB', helpLines }))[0]).toBe('gb-respect')
    expect(ids(chooseHelpLines({ kind: 'own-behaviour', country: 'AU', helpLines }))[0]).toBe(
      'au-mens-referral-service',
    )
    expect(ids(chooseHelpLines({ kind: 'own-thoughts', country: 'US', helpLines }))[0]).toBe('us-stop-it-now')
    expect(ids(chooseHelpLines({ kind: 'sexual-assault', country: 'AU', helpLines }))[0]).toBe(
      'au-1800respect',
    )
  })
})
