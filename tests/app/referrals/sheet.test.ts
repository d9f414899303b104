import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../../app/referrals/country'
import { directories } from '../../../app/referrals/directory'
import { HELP_GROUPS } from '../../../app/referrals/help-groups'
import {
  checkHelpLines,
  emergencyCountries,
  emergencyNumbers,
  everyEmergencyNumber,
  type HelpLine,
  helpLines,
  isShortNumber,
  retiredHelpLines,
} from '../../../app/referrals/help-line'
import { countriesOf } from '../../../app/referrals/places'
import { en as words } from '../../../app/words/en'

/** Every country for which lines or emergency numbers were gathered. */
const SHEET =
  `AE AR AT AU BD BE BR CA CH CL CO CZ DE DK ES FI FR GB GH GR HK HU ID IE IL IN IS IT JP KE KR LK MX MY NG
  NL NO NZ PE PH PK PL PT RO SE SG TH TR TW UA US VN ZA`.split(/\s+/)

/** Numbers that are still common in public lists, and are ended, invented, somebody else's or disputed: by country. */
const NOT_TO_SHIP: [country: string, number: string][] = [
  ['KR', '1393'],
  ['NL', '0900-0113'],
  ['DE', '08000 116 016'],
  ['SE', '020-50 50 50'],
  ['GB', '0300 330 0630'],
  ['SG', '6389 2222'],
  ['SG', '1800-202-6868'],
  ['BR', '141'],
  ['IT', '199 284 284'],
  ['KE', '0800 721 100'],
  ['NG', '+234-809-063-0000'],
  ['VN', '1800-599-999'],
  ['AR', '0800-999-0091'],
  ['TR', '182'],
  ['LK', '0707 308 308'],
  ['LK', '011 2682535'],
  ['LK', '011 2696666'],
  ['LK', '0800 441 441'],
  ['LK', '076 752 0620'],
  ['CA', '1-833-456-4566'],
]

const digits = (text: string) => text.replace(/\D/g, '')
const of = (country: string) => helpLines.filter(({ countries }) => countries.includes(country))

describe('what was gathered', () => {
  it('has an emergency number for every country, and nothing but numbers', () => {
    for (const country of SHEET) expect(emergencyNumbers(country), country).not.toEqual([])
    for (const country of emergencyCountries) {
      expect(COUNTRIES.has(country), country).toBe(true)
      for (const { number } of everyEmergencyNumber(country)) expect(number).toMatch(/^\d{2,5}$/)
    }
  })

  it('has a line for every country but those for which none was found', () => {
    expect(SHEET.filter(country => of(country).length === 0)).toEqual([])
    const withoutCrisisLine = SHEET.filter(country => !of(country).some(({ kind }) => kind === 'crisis'))
    expect(withoutCrisisLine).toEqual(['TR'])
  })

  it('can be chosen, every country by its name', () => {
    const choices = countriesOf(words, [])
    for (const country of SHEET) expect(choices).toContain(country)
    const names = choices.map(words.country)
    expect(names).toEqual([...names].sort(new Intl.Collator(words.language).compare))
    expect(choices.indexOf('CH')).toBeGreaterThan(choices.indexOf('SE'))
  })

  it.each(NOT_TO_SHIP)('never sends anybody in %s to %s', (country, number) => {
    for (const line of of(country))
      for (const { href } of line.contacts)
        expect(digits(href).endsWith(digits(number)) && !href.startsWith('https'), line.id).toBe(false)
  })

  it('does not bring back what was retired', () => {
    expect(helpLines.filter(({ id }) => retiredHelpLines.includes(id))).toEqual([])
  })

  it('shows as verified only what was seen well enough', () => {
    for (const { id, grade, state } of helpLines)
      expect(state, id).toBe(grade === 'C' ? 'not-yet-verified' : 'verified')
    for (const { id, grade, url, state } of directories)
      expect(state, id).toBe(grade === 'C' || url === null ? 'not-yet-verified' : 'verified')
    // Two sources that may copy from each other are one.
    for (const id of ['pl-niebieska-linia', 'za-childline', 'troubled-desire'])
      expect(helpLines.find(line => line.id === id)).toMatchObject({ grade: 'C', state: 'not-yet-verified' })
    for (const id of ['gb-respect', 'de-hilfetelefon-frauen', 'fr-3114'])
      expect(helpLines.find(line => line.id === id)).toMatchObject({ grade: 'A', state: 'verified' })
  })

  it('never calls a line open day and night that is not', () => {
    const closes = `dk-livslinien ke-befrienders ae-800hope bd-kaan-pete-roi nz-lifeline th-samaritans be-1712
      us-trans-lifeline ca-trans-lifeline gb-stop-it-now au-qlife lk-1926`.split(/\s+/)
    for (const id of closes) {
      const line = helpLines.find(each => each.id === id)
      expect(line, id).toBeDefined()
      expect(line?.open, id).not.toBe('24/7')
      expect(line?.hours ?? '', id).not.toContain('24/7')
    }
  })

  it('has every kind of need', () => {
    for (const kind of HELP_GROUPS)
      expect(
        helpLines.some(line => line.kind === kind),
        kind,
      ).toBe(true)
  })
})

describe('a short number', () => {
  it('is one that means something else in another country', () => {
    const short = (by: 'call' | 'text' | 'web', href: string) => isShortNumber({ by, href })
    for (const href of ['tel:988', 'tel:3114', 'tel:116123', 'tel:*4141', 'tel:%238008'])
      expect(short('call', href), href).toBe(true)
    expect(short('text', 'sms:741741')).toBe(true)
    expect(short('call', 'tel:08008000113')).toBe(false)
    expect(short('web', 'https://988lifeline.org')).toBe(false)
  })

  it('stands with its country, and with one country alone unless it is one service', () => {
    const short = helpLines.filter(line => line.contacts.some(isShortNumber))
    expect(short.length).toBeGreaterThan(80)
    expect(short.filter(({ countries }) => countries.length > 1).map(({ id }) => id)).toEqual(['samaritans'])
    const [line] = short as [HelpLine]
    expect(checkHelpLines([{ ...line, countries: ['*'] }]).map(({ problem }) => problem)).toEqual([
      'a short number does not say in which country it works',
    ])
  })
})
