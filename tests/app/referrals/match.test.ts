import { describe, expect, it } from 'vitest'
import type { Concern } from '../../../app/referrals/concern'
import { CONCERNS } from '../../../app/referrals/concern'
import type { Directory } from '../../../app/referrals/directory'
import { directories } from '../../../app/referrals/directory'
import { helpFor } from '../../../app/referrals/help-table'
import type { Noticed } from '../../../app/referrals/match'
import { matchDirectories } from '../../../app/referrals/match'

const match = (
  concerns: Concern[],
  country: string | null,
  notices?: Noticed,
  from: Directory[] = directories,
) => matchDirectories({ concerns, country, directories: from, notices })

const ids = (...asked: Parameters<typeof match>) => match(...asked).map(({ directory }) => directory.id)

const places = [...new Set(directories.flatMap(({ countries }) => countries)), 'BR', 'XX', null]
const everyCase = CONCERNS.flatMap(concern => places.map(country => ({ concern, country })))

describe('directories for a concern', () => {
  it('are at most three, and none twice', () => {
    for (const { concern, country } of everyCase) {
      const shown = ids([concern, 'desire', 'pain'], country)
      expect(shown.length).toBeLessThanOrEqual(3)
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  it('fit: each says which concern and which kind of help led to it', () => {
    for (const { concern, country } of everyCase) {
      for (const { directory, why } of match([concern], country)) {
        expect(why.concern).toBe(concern)
        expect(helpFor(concern)).toContain(why.kind)
        expect(directory.kinds).toContain(why.kind)
      }
    }
  })

  it('are only verified ones', () => {
    for (const { concern, country } of everyCase) {
      for (const { directory } of match([concern], country)) {
        expect(directory.state).toBe('verified')
        expect(directory.grade).not.toBe('C')
      }
    }
  })

  it('show a C once an operator has looked for themselves', () => {
    const looked = directories.map(one =>
      one.id === 'apta-pelvic-health'
        ? { ...one, state: 'verified' as const, verifiedBy: 'kim', verifiedOn: '2026-11-30' }
        : one,
    )
    expect(ids(['pain'], 'US')).not.toContain('apta-pelvic-health')
    expect(ids(['pain'], 'US', {}, looked)).toContain('apta-pelvic-health')
  })

  it('of the country come before those for anywhere', () => {
    for (const { concern, country } of everyCase) {
      const local = match([concern], country).map(one => one.local)
      expect(local).toEqual([...local].sort((a, b) => Number(b) - Number(a)))
    }
    expect(ids(['desire'], 'gb')[0]).toBe('cosrt')
  })

  it('of one country are never shown to somebody whose country we do not know', () => {
    for (const concern of CONCERNS) {
      for (const { directory } of match([concern], null)) expect(directory.countries).toEqual(['*'])
    }
    expect(match(['desire'], null).length).toBeGreaterThan(0)
  })

  it('of another country are never shown', () => {
    for (const { concern, country } of everyCase) {
      for (const { directory } of match([concern], country)) {
        expect(directory.countries.includes('*') || directory.countries.includes(country ?? '')).toBe(true)
      }
    }
  })

  it('do not depend on the order of the list', () => {
    for (const country of ['US', 'GB', 'DE', null]) {
      expect(ids(['trauma', 'desire'], country)).toEqual(
        ids(['trauma', 'desire'], country, {}, [...directories].reverse()),
      )
    }
  })

  it('give each concern its turn', () => {
    const concerns = match(['menopause-postpartum', 'trauma'], 'US').map(({ why }) => why.concern)
    expect(new Set(concerns).size).toBe(2)
  })

  it('have one that is free or low in cost, and one online, wherever one fits', () => {
    const shown = match(['desire'], 'US').map(({ directory }) => directory)
    expect(shown.some(({ cost }) => cost === 'low')).toBe(true)
    expect(shown.some(({ online }) => online)).toBe(true)
    for (const { concern, country } of everyCase) {
      const [first] = match([concern], country)
      const most = matchDirectories({ concerns: [concern], country, directories, most: 20 })
      const low = most.filter(({ directory: { cost } }) => cost !== null && cost !== 'paid')
      const some = match([concern], country).some(
        ({ directory: { cost } }) => cost !== null && cost !== 'paid',
      )
      expect(some, `${concern} ${country}`).toBe(low.length > 0)
      expect(first?.directory).toBe(most[0]?.directory)
    }
  })

  it('can be more, for the list of a board', () => {
    const listed = matchDirectories({
      concerns: ['desire', 'communication'],
      country: 'GB',
      directories,
      most: 6,
    })
    expect(listed.length).toBeGreaterThan(3)
    expect(new Set(listed.map(({ directory }) => directory)).size).toBe(listed.length)
  })

  it('are none for no concern', () => {
    expect(match([], 'US')).toEqual([])
  })
})

describe('who comes first, and what stays away', () => {
  it.each<Concern>(['pain', 'medication', 'medical', 'erection', 'ejaculation', 'menopause-postpartum'])(
    '%s is sent to a doctor first',
    concern => {
      const shown = match([concern], 'US')
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.every(({ doctorFirst }) => doctorFirst)).toBe(true)
    },
  )

  it('a talk that ends in silence is not', () => {
    expect(match(['communication'], 'GB').some(({ doctorFirst }) => doctorFirst)).toBe(false)
  })

  it('no couple work beside fear', () => {
    for (const { concern, country } of everyCase) {
      for (const { directory, why } of match([concern], country, { excludeCouple: true })) {
        expect(why.kind).not.toBe('couple-counsellor')
        expect(directory.kinds).not.toContain('couple-counsellor')
      }
    }
  })

  it.each(['crisis', 'violence', 'young'] as const)('help lines stand alone beside signs of %s', alone => {
    for (const { concern, country } of everyCase) expect(match([concern], country, { alone })).toEqual([])
  })
})
