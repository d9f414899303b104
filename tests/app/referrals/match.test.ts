import { describe, expect, it } from 'vitest'
import type { Concern } from '../../../app/referrals/concern'
import { CONCERNS } from '../../../app/referrals/concern'
import type { Directory } from '../../../app/referrals/directory'
import { directories } from '../../../app/referrals/directory'
import { helpFor } from '../../../app/referrals/help-table'
import type { Noticed } from '../../../app/referrals/match'
import { matchDirectories, unconfirmedBodies } from '../../../app/referrals/match'

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
      one.id === 'nhs-sexual-assault-centres'
        ? { ...one, state: 'verified' as const, verifiedBy: 'kim', verifiedOn: '2026-11-30' }
        : one,
    )
    expect(ids(['trauma'], 'GB')).not.toContain('nhs-sexual-assault-centres')
    expect(ids(['trauma'], 'GB', {}, looked)).toContain('nhs-sexual-assault-centres')
  })

  it('of the country come before those for anywhere', () => {
    for (const { concern, country } of everyCase) {
      const local = match([concern], country)
        .filter(({ near }) => near)
        .map(one => one.local)
      expect(local).toEqual([...local].sort((a, b) => Number(b) - Number(a)))
    }
    expect(ids(['desire'], 'gb')[0]).toBe('cosrt')
  })

  it('come one country after another for somebody whose country we do not know', () => {
    expect(ids(['desire'], null)).toEqual(['aasect', 'cosrt', 'society-of-australian-sexologists'])
    for (const concern of CONCERNS) {
      const shown = match([concern], null)
      const found = shown.filter(({ directory }) => directory.finder)
      expect(shown.slice(0, found.length), concern).toEqual(found)
    }
    for (const concern of ['trauma', 'pain', 'erection'] as const) {
      expect(match([concern], null).filter(({ near }) => near).length, concern).toBeGreaterThan(1)
    }
  })

  it('of another country are never shown', () => {
    for (const { concern, country } of everyCase.filter(one => one.country !== null)) {
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
    for (const { concern, country } of everyCase.filter(one => one.country !== null)) {
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
      concerns: ['desire', 'communication', 'trauma'],
      country: 'US',
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

  it('somebody whose talks end in silence is not sent to a doctor first', () => {
    expect(match(['communication'], 'GB').some(({ doctorFirst }) => doctorFirst)).toBe(false)
  })

  it('couple work is never offered beside fear', () => {
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

describe('the right help first', () => {
  it('pain, also since a birth: a physiotherapist for the pelvic floor', () => {
    for (const concerns of [['pain'], ['pain', 'menopause-postpartum'], ['menopause-postpartum', 'pain']])
      expect(ids(concerns as Concern[], 'US')[0]).toBe('apta-pelvic-health')
    expect(ids(['pain'], 'GB')[0]).toBe('pogp')
  })

  it('pain is never answered with reading alone', () => {
    for (const country of places)
      for (const { directory } of match(['pain'], country))
        expect(directory.kinds, `${country}`).not.toContain('medical-answers')
  })

  it('erections and coming too soon: a sex therapist beside the doctor', () => {
    for (const concern of ['erection', 'ejaculation'] as const) {
      const [first] = match([concern], 'US')
      expect(first?.directory.id).toBe('aasect')
      expect(first?.doctorFirst).toBe(true)
    }
  })

  it('desire and most that a sex therapist helps with: AASECT in the United States', () => {
    const concerns = CONCERNS.filter(concern => helpFor(concern).includes('sex-therapist'))
    const first = concerns.filter(concern => ids([concern], 'US')[0] === 'aasect')
    expect(ids(['desire'], 'US')[0]).toBe('aasect')
    expect(ids(['desire'], 'CA')[0]).toBe('aasect')
    expect(first.length / concerns.length).toBeGreaterThan(0.5)
    expect(concerns.filter(concern => !ids([concern], 'US').includes('aasect'))).toEqual([])
  })
})

describe('where nothing fits', () => {
  it('a society without a directory is offered as the nearest thing, and never called near', () => {
    const shown = match(['pain'], 'DE')
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.every(({ near }) => !near)).toBe(true)
    for (const { concern, country } of everyCase)
      for (const { near, directory } of match([concern], country))
        if (near && !directory.kinds.includes('medical-answers'))
          expect(directory.finder, directory.id).toBe(true)
  })

  it('reading comes after places, and last among the nearest', () => {
    for (const { concern, country } of everyCase) {
      const isReading = match([concern], country).map(({ directory }) =>
        directory.kinds.includes('medical-answers'),
      )
      expect(isReading, `${concern} ${country}`).toEqual([...isReading].sort())
    }
  })

  it('a body whose address nobody confirmed is a name: the American College of Sexologists', () => {
    for (const country of ['US', 'IN', null]) {
      const named = unconfirmedBodies({ concerns: ['desire'], country, directories })
      expect(named.map(({ id }) => id)).toContain('american-college-of-sexologists')
      expect(ids(['desire'], country)).not.toContain('american-college-of-sexologists')
    }
    expect(unconfirmedBodies({ concerns: ['trauma'], country: 'US', directories })).toEqual([])
  })

  it('a body is on cards once an operator confirmed its address', () => {
    const confirmed = directories.map(one =>
      one.url === null
        ? { ...one, url: 'https://example.org/', finder: true, state: 'verified' as const, verifiedBy: 'kim' }
        : one,
    )
    expect(ids(['desire'], 'JP', {}, confirmed)).toEqual(['american-college-of-sexologists'])
    expect(unconfirmedBodies({ concerns: ['desire'], country: 'JP', directories: confirmed })).toEqual([])
  })
})
