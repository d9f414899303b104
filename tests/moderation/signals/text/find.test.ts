import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCues } from '../../../../moderation/signals/text/cues'
import { find } from '../../../../moderation/signals/text/find'
import { placesOf } from '../../../../moderation/signals/text/phrases'
import { plainText } from '../../../../moderation/signals/text/plain-text'
import { examples } from '../../../eval/corpora'
import { hostileTexts, randomTexts } from '../../../support/hostile-texts'

/** A pattern for every group of every file of English cues. */
const lists = readdirSync('moderation/signals', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.en.txt'))
  .flatMap(file => {
    const source = readFileSync(`moderation/signals/${file}`, 'utf8')
    const groups = [...source.matchAll(/^\[([a-z-]+)\]$/gm)].map(([, group = '']) => group)
    return Object.values(readCues(source, groups)).map(phrases => placesOf(...phrases))
  })

const kinds = ['advertising', 'health-claims', 'solicitation', 'under-18']
const texts = [
  ...kinds.flatMap(kind => examples(kind).map(({ text }) => text)),
  ...randomTexts(100),
  ...hostileTexts(200),
]

/** Where a pattern matches, asked of the pattern itself. */
const placesByPattern = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }))

describe('phrases looked for together', () => {
  it('finds what each pattern would find alone, in every text', () => {
    expect(lists.length).toBeGreaterThan(50)
    const differ = texts
      .map(original => plainText(original).text)
      .filter(text => {
        const alone = lists.map(pattern => placesByPattern(pattern, text))
        return JSON.stringify(lists.map(pattern => find(pattern, text))) !== JSON.stringify(alone)
      })
    expect(differ).toEqual([])
  })

  it('tries of two phrases the one that stands first in the list, however they begin', () => {
    const listed = placesOf('how do you', 'how', '(no|any)_?body', /\d+ cups?/, 'x* y')
    const text = 'How do you? How? Nobody, any body, 12 cups, xa y, how does'
    expect(find(listed, text)).toEqual(placesByPattern(listed, text))
    expect(find(listed, text).map(({ words }) => words)).toEqual([
      'How do you',
      'How',
      'Nobody',
      'any body',
      '12 cups',
      'xa y',
      'how',
    ])
  })

  it('finds in one text what it found in it before, whatever was read between', () => {
    const listed = placesOf('one/two cups')
    expect(find(listed, 'one cups')).toHaveLength(1)
    expect(find(listed, 'no such thing')).toHaveLength(0)
    expect(find(listed, 'one cups')).toHaveLength(1)
  })
})
