import { describe, expect, it } from 'vitest'
import { policy } from '../../moderation/policy'
import type { Signal, SignalKind } from '../../moderation/signals/signal'
import { triagePost } from '../../moderation/triage'

const newcomer = { publishedPosts: policy()['known-after-published'] - 1 }
const known = { publishedPosts: policy()['known-after-published'] }
const seen = (kind: SignalKind, strength: Signal['strength'] = 'strong'): Signal => ({
  kind,
  strength,
  where: [],
  because: 'test',
})

const kinds: SignalKind[] = [
  'crisis',
  'contact',
  'link',
  'shouting',
  'violence',
  'under-18',
  'personal',
  'solicitation',
  'advertising',
  'hostility',
  'health-claim',
  'language',
  'unreadable',
  'unchecked',
]
const every = kinds.flatMap(kind => [seen(kind, 'weak'), seen(kind, 'strong')])

describe('triage of a known member', () => {
  it('publishes what nothing speaks against', () => {
    expect(triagePost([], known)).toEqual({ visibility: 'published', case: null, help: [] })
  })

  it.each([
    ['a strong crisis', [seen('crisis')], 'published', 'now', ['crisis']],
    ['a weak crisis', [seen('crisis', 'weak')], 'published', 'today', ['crisis']],
    ['strong violence', [seen('violence')], 'published', 'today', ['violence']],
    ['weak violence', [seen('violence', 'weak')], 'published', 'today', ['violence']],
    ['a young person', [seen('under-18')], 'held', 'today', ['young']],
    ['somebody else’s age', [seen('under-18', 'weak')], 'published', 'today', []],
    ['contact details', [seen('contact')], 'held', 'soon', []],
    ['a link', [seen('link')], 'held', 'soon', []],
    ['a weak link', [seen('link', 'weak')], 'held', 'soon', []],
    ['advertising', [seen('advertising')], 'held', 'soon', []],
    ['a broken detector', [seen('unchecked')], 'held', 'today', []],
    ['everything', every, 'held', 'now', ['crisis', 'violence', 'young']],
  ])('%s', (_name, signals, visibility, priority, help) => {
    const triage = triagePost(signals, known)
    expect(triage).toMatchObject({ visibility, case: { priority }, help })
  })

  it.each([
    ['shouting', seen('shouting', 'weak')],
    ['a persona’s name', seen('contact', 'weak')],
    ['praise', seen('advertising', 'weak')],
  ])('lets %s alone', (_name, signal) => {
    expect(triagePost([signal], known)).toEqual({ visibility: 'published', case: null, help: [] })
  })

  it('says what a case is about, in the order of the table', () => {
    const { case: opened } = triagePost(
      [seen('shouting', 'weak'), seen('link'), seen('crisis'), seen('link')],
      known,
    )
    expect(opened?.because).toEqual(['crisis', 'link', 'shouting'])
  })
})

describe('triage of a newcomer', () => {
  it('holds a first post, to be looked at soon', () => {
    expect(triagePost([], newcomer)).toEqual({
      visibility: 'held',
      case: { priority: 'soon', because: ['newcomer'] },
      help: [],
    })
  })

  it('looks at once when somebody may be in danger', () => {
    expect(triagePost([seen('crisis')], newcomer)).toEqual({
      visibility: 'held',
      case: { priority: 'now', because: ['newcomer', 'crisis'] },
      help: ['crisis'],
    })
  })

  it('notes shouting without haste', () => {
    const { case: opened } = triagePost([seen('shouting', 'weak')], newcomer)
    expect(opened).toEqual({ priority: 'soon', because: ['newcomer', 'shouting'] })
  })

  it('trusts no standing that is not a number', () => {
    expect(triagePost([], { publishedPosts: Number.NaN }).visibility).toBe('held')
  })
})

describe('whatever is seen together', () => {
  const pairs = every.flatMap(one => every.map(other => [one, other]))

  it('never holds a post without a case', () => {
    for (const signals of pairs) {
      for (const standing of [newcomer, known]) {
        const triage = triagePost(signals, standing)
        if (triage.visibility === 'held') expect(triage.case).not.toBeNull()
      }
    }
  })

  it('never lets a crisis or violence hold what would be published without it', () => {
    for (const signals of pairs) {
      const without = triagePost(signals, known).visibility
      expect(triagePost([...signals, seen('crisis'), seen('violence')], known).visibility).toBe(without)
    }
  })

  it('loses no help and no haste when more is seen', () => {
    const haste = ['now', 'today', 'soon']
    for (const [one, other] of pairs as [Signal, Signal][]) {
      const alone = triagePost([one], known)
      const both = triagePost([one, other], known)
      expect(both.help).toEqual(expect.arrayContaining(alone.help))
      if (alone.case && both.case) {
        expect(haste.indexOf(both.case.priority)).toBeLessThanOrEqual(haste.indexOf(alone.case.priority))
      }
    }
  })
})
