import { describe, expect, it } from 'vitest'
import { policy } from '../../moderation/policy'
import { NOBODY, type Signal, type SignalKind } from '../../moderation/signals/signal'
import { triagePost } from '../../moderation/triage'

const newcomer = { publishedPosts: policy()['known-after-published'] - 1 }
const known = { publishedPosts: policy()['known-after-published'] }
const seen = (
  kind: SignalKind,
  strength: Signal['strength'] = 'strong',
  more: Partial<Signal> = {},
): Signal => ({
  kind,
  strength,
  where: [],
  because: 'test',
  ...NOBODY,
  ...more,
})
const ownNow = seen('crisis', 'strong', { speaker: 'at-risk', target: 'self', urgency: 'now' })
const learned = (kind: SignalKind, strength: Signal['strength'] = 'strong') =>
  seen(kind, strength, { because: 'learned' })

const kinds: SignalKind[] = [
  'crisis',
  'violence',
  'threat',
  'own-acts',
  'child',
  'under-18',
  'hostility',
  'contact',
  'link',
  'personal',
  'solicitation',
  'advertising',
  'health-claim',
  'language',
  'unreadable',
  'shouting',
  'unchecked',
]
const every = kinds.flatMap(kind => [seen(kind, 'weak'), seen(kind, 'strong')])

describe('triage of a known member', () => {
  it('publishes what nothing speaks against', () => {
    expect(triagePost([], known)).toEqual({ visibility: 'published', case: null, help: [] })
  })

  it.each([
    ['somebody who may die now', [ownNow], 'published', 'now', ['crisis']],
    ['something taken', [seen('crisis', 'strong', { because: 'taken' })], 'published', 'now', ['taken']],
    [
      'mourning, which is no worry about somebody',
      [seen('crisis', 'weak', { speaker: 'supporter', urgency: 'past' })],
      'published',
      'today',
      [],
    ],
    ['hopelessness', [seen('crisis', 'weak')], 'published', 'today', ['crisis']],
    [
      'worry about another',
      [seen('crisis', 'weak', { speaker: 'supporter' })],
      'published',
      'today',
      ['crisis-other'],
    ],
    ['a threat', [seen('threat')], 'held', 'now', ['threat']],
    ['a child', [seen('child')], 'held', 'today', ['child']],
    ['own urges', [seen('child', 'strong', { because: 'urges' })], 'held', 'now', ['own-urges']],
    [
      'contact with a child',
      [seen('child', 'strong', { because: 'contact' })],
      'held',
      'now',
      ['child-contact'],
    ],
    ['violence', [seen('violence')], 'published', 'today', ['violence']],
    [
      'violence that is over',
      [seen('violence', 'weak', { speaker: 'survivor' })],
      'published',
      'today',
      ['survivor'],
    ],
    [
      'violence to another',
      [seen('violence', 'weak', { speaker: 'supporter' })],
      'published',
      'today',
      ['violence-other'],
    ],
    ['own acts', [seen('own-acts')], 'held', 'today', ['own-acts']],
    ['own acts beside violence', [seen('own-acts'), seen('violence')], 'held', 'today', ['violence']],
    ['another language', [seen('language')], 'held', 'today', ['unread']],
    ['another language, and a cry', [seen('language'), ownNow], 'held', 'now', ['crisis']],
    ['a young person', [seen('under-18')], 'held', 'today', ['young']],
    ['somebody else’s age', [seen('under-18', 'weak')], 'published', 'today', []],
    ['contact details', [seen('contact')], 'held', 'soon', []],
    ['a link', [seen('link')], 'held', 'soon', []],
    ['a weak link', [seen('link', 'weak')], 'held', 'soon', []],
    ['advertising', [seen('advertising')], 'held', 'soon', []],
    ['a broken detector', [seen('unchecked')], 'held', 'today', ['unread']],
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
    const { case: opened } = triagePost([seen('shouting', 'weak'), seen('link'), ownNow, seen('link')], known)
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

  it('is due at once when somebody may be in danger', () => {
    expect(triagePost([ownNow], newcomer)).toEqual({
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
      expect(triagePost([...signals, ownNow, seen('violence')], known).visibility).toBe(without)
    }
  })

  it('is never less urgent with more signals, and loses no help but what gives way', () => {
    const haste = ['now', 'today', 'soon']
    // The emergency number stands alone; who was hurt reads no words for who hurts; what was read needs no more lines.
    const givesWay = ['own-acts', 'unread']
    for (const [one, other] of pairs as [Signal, Signal][]) {
      const alone = triagePost([one], known)
      const both = triagePost([one, other], known)
      expect(both.help).toEqual(expect.arrayContaining(alone.help.filter(kind => !givesWay.includes(kind))))
      if (alone.case && both.case) {
        expect(haste.indexOf(both.case.priority)).toBeLessThanOrEqual(haste.indexOf(alone.case.priority))
      }
    }
  })

  it('never holds what the trained reader alone raised, nor shows words for who hurts', () => {
    for (const kind of kinds) {
      if (['link', 'unchecked', 'language', 'unreadable', 'contact'].includes(kind)) continue
      const triage = triagePost([learned(kind), learned(kind, 'weak')], known)
      expect(triage.visibility, kind).toBe('published')
      expect(triage.help).not.toContain('own-acts')
    }
  })
})

describe('while nobody is there to read', () => {
  const outside = (signals: Signal[], publishedPosts: number) => triagePost(signals, { publishedPosts }, true)

  it('more first posts wait, as many as the policy says, and the case says that it’s the hour', () => {
    expect(outside([], 5)).toEqual({
      visibility: 'held',
      case: { priority: 'soon', because: ['after-hours'] },
      help: [],
    })
    expect(outside([], 6)).toEqual({ visibility: 'published', case: null, help: [] })
    expect(outside([], 2).case?.because).toEqual(['newcomer'])
  })

  it('a weak sign of what the policy names holds a post, but never what only the trained reader thinks', () => {
    const weak = seen('solicitation', 'weak')
    expect(triagePost([weak], { publishedPosts: 9 }).visibility).toBe('published')
    expect(outside([weak], 9)).toMatchObject({ visibility: 'held', case: { priority: 'soon' } })
    expect(outside([{ ...weak, because: 'learned' }], 9).visibility).toBe('published')
    expect(outside([seen('shouting', 'weak')], 9).visibility).toBe('published')
  })

  it('a post that asks for help appears as by day', () => {
    expect(outside([ownNow], 4)).toEqual(triagePost([ownNow], { publishedPosts: 4 }))
    expect(outside([ownNow, seen('contact', 'weak')], 9).visibility).toBe('published')
  })
})
