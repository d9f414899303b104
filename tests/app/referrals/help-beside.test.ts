import { describe, expect, it } from 'vitest'
import { fillCard } from '../../../app/referrals/help-beside'
import { type HelpLine, helpLines as shipped } from '../../../app/referrals/help-line'
import type { LineKind } from '../../../db/schema'

const line = (id: string, kind: LineKind, more: Partial<HelpLine> = {}): HelpLine => ({
  id,
  name: id,
  countries: ['DE'],
  kind,
  contacts: [{ by: 'call', value: '1', href: 'tel:1' }],
  hours: null,
  grade: 'A',
  state: 'verified',
  witness: '',
  gatheredOn: '2026-11-01',
  ...more,
})
const many = (kind: LineKind, n: number) => Array.from({ length: n }, (_, at) => line(`${kind}-${at}`, kind))
const anywhere = line('list', 'any', { countries: ['*'] })
const need = (kind: string, ...lines: LineKind[]) => ({ kind, lines })
const ids = (lines: HelpLine[]) => lines.map(({ id }) => id)

describe('a card', () => {
  const helpLines = [
    ...many('crisis', 8),
    ...many('domestic-abuse', 3),
    ...many('sexual-assault', 2),
    anywhere,
  ]
  const fill = (needs: { kind: string; lines: LineKind[] }[], country: string | null = 'DE') =>
    fillCard({ needs, country, language: null, helpLines, most: 6 })

  it('has so many lines and no more, and folds the rest', () => {
    const card = fill([need('crisis', 'crisis')])
    expect(ids(card.groups[0]?.lines ?? [])).toHaveLength(5)
    expect(ids(card.anywhere)).toEqual(['list'])
    expect(card.more).toHaveLength(3)
  })

  it('gives every need its part of the room, the first the odd one', () => {
    const card = fill([need('crisis', 'crisis'), need('violence', 'domestic-abuse', 'sexual-assault')])
    expect(card.groups.map(({ lines }) => lines.length)).toEqual([3, 2])
  })

  it('shows no line twice, and says so where nothing is left for a need', () => {
    const card = fill([
      need('violence', 'domestic-abuse', 'sexual-assault'),
      need('survivor', 'sexual-assault'),
    ])
    expect(card.groups.map(({ above }) => above)).toEqual([false, true])
    const all = [...card.groups.flatMap(({ lines }) => lines), ...card.anywhere, ...card.more]
    expect(new Set(all).size).toBe(all.length)
  })

  it('without a country has the list that leads on to all, and no number of any', () => {
    const card = fill([need('crisis', 'crisis')], null)
    expect(card.groups[0]?.lines).toEqual([])
    expect(ids(card.anywhere)).toEqual(['list'])
  })
})

describe('for a text in another language', () => {
  const helpLines = [
    line('de', 'crisis'),
    line('ch-fr', 'crisis', { countries: ['CH'], languages: ['fr'] }),
    line('ch-de', 'crisis', { countries: ['CH'], languages: ['de', 'fr'] }),
    line('us', 'crisis', { countries: ['US'] }),
    anywhere,
  ]
  const fill = (country: string | null, language = 'de') =>
    fillCard({ needs: [need('unread', 'crisis')], country, language, helpLines, most: 6 })

  it('there are lines of the countries that speak it, and none that speak another', () => {
    expect(ids(fill(null).groups[0]?.lines ?? []).toSorted()).toEqual(['ch-de', 'de'])
  })

  it('a country that was chosen comes first, its lines in that language before the others', () => {
    expect(ids(fill('CH').groups[0]?.lines ?? [])).toEqual(['ch-de', 'ch-fr'])
    expect(ids(fill('US').groups[0]?.lines ?? [])).toEqual(['us'])
  })

  it('there is at least the list where we know of none', () => {
    expect(fill(null, 'uk').anywhere).toEqual([anywhere])
  })

  it('those that come with the forum reach somebody who writes German, Spanish or French', () => {
    for (const language of ['de', 'es', 'fr']) {
      const card = fillCard({
        needs: [need('unread', 'crisis')],
        country: null,
        language,
        helpLines: shipped,
        most: 6,
      })
      expect(card.groups[0]?.lines.length, language).toBeGreaterThan(0)
    }
  })
})
