import { describe, expect, it } from 'vitest'
import { checkDirectories, directories } from '../../../app/referrals/directory'
import { KINDS_OF_HELP } from '../../../app/referrals/listing'

describe('the directories that come with an installation', () => {
  it('are sound', () => {
    expect(checkDirectories(directories)).toEqual([])
  })

  it('say what one finds there in one short sentence', () => {
    for (const { about } of directories) {
      expect(about, about).toMatch(/^[^.]+\.$/)
      expect(about.split(' ').length, about).toBeLessThanOrEqual(22)
    }
  })

  it('name no sum of money', () => {
    for (const { about, note = '' } of directories)
      expect(`${about} ${note}`).not.toMatch(/[$£€]|\d+ (dollars|pounds|euros)/)
  })

  it('have the two bodies that the forum was asked for', () => {
    const [aasect] = directories.filter(({ id }) => id === 'aasect')
    const [college] = directories.filter(({ id }) => id === 'american-college-of-sexologists')
    expect(aasect).toMatchObject({ url: 'https://www.aasect.org/referral-directory', state: 'verified' })
    expect(college).toMatchObject({
      name: 'American College of Sexologists',
      url: null,
      state: 'not-yet-verified',
    })
    expect(college?.note).toContain('Check a certificate with AASECT')
  })

  it('say where a listing proves nothing', () => {
    for (const id of ['psychology-today-us', 'psychology-today-gb']) {
      expect(directories.find(one => one.id === id)?.note).toMatch(/does not prove training/)
    }
  })

  it('have somebody verified for every kind of help', () => {
    for (const kind of KINDS_OF_HELP) {
      expect(
        directories.some(({ kinds, state }) => kinds.includes(kind) && state === 'verified'),
        kind,
      ).toBe(true)
    }
  })
})

describe('a check of directories', () => {
  const [sound] = directories
  const spoilt = (change: object) => checkDirectories([{ ...sound, ...change }]).map(({ problem }) => problem)

  it('finds an address that is not https', () => {
    expect(spoilt({ url: 'http://example.org' })).toHaveLength(1)
    expect(spoilt({ url: 'javascript:alert(1)' })).toHaveLength(1)
    expect(spoilt({ searchUrl: 'https://example.org/?q=here' })).toHaveLength(1)
  })

  it('lets an address be missing where nobody verified it', () => {
    expect(spoilt({ url: null, state: 'not-yet-verified' })).toEqual([])
    expect(spoilt({ url: null, state: 'verified' })).toHaveLength(1)
    expect(spoilt({ url: undefined })).toHaveLength(1)
    expect(spoilt({ finder: 'yes' })).toHaveLength(1)
    expect(spoilt({ waiting: '' })).toHaveLength(1)
  })

  it('finds a C called verified, unless somebody says they looked', () => {
    expect(spoilt({ grade: 'C', state: 'verified' })).toHaveLength(1)
    expect(spoilt({ grade: 'C', state: 'verified', verifiedBy: 'kim' })).toEqual([])
  })

  it('finds unknown countries, kinds and costs, and an id used twice', () => {
    expect(spoilt({ countries: ['EU'] })).toHaveLength(1)
    expect(spoilt({ countries: ['*', 'US'] })).toHaveLength(1)
    expect(spoilt({ kinds: ['magic'] })).toHaveLength(1)
    expect(spoilt({ cost: '30' })).toHaveLength(1)
    expect(checkDirectories([sound, sound])).toHaveLength(1)
  })

  it('says so when there is no list at all', () => {
    for (const nothing of [null, undefined, {}, [], 'list', 7])
      expect(checkDirectories(nothing)).toHaveLength(1)
  })
})
