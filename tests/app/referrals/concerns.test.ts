import { describe, expect, it } from 'vitest'
import type { Concern } from '../../../app/referrals/concern'
import { CONCERNS } from '../../../app/referrals/concern'
import { findConcerns } from '../../../app/referrals/concerns'
import { found, randomly, randomText } from '../../support/concern-texts'

const SAID: [Concern, string[]][] = [
  [
    'desire',
    ['We have different sex drives and it hurts us both.', 'He never initiates anymore, I always have to.'],
  ],
  ['erection', ["With her it just won't stay up.", 'I lose my erection as soon as we begin.']],
  ['ejaculation', ['I finish way too soon every time.', 'How do men last longer in bed?']],
  ['orgasm', ['I have never had an orgasm.', "Since the operation I can't climax any more."]],
  ['pain', ['Sex hurts. It feels like hitting a wall.', 'I was told I have vaginismus.']],
  ['performance-anxiety', ['I get so in my head before sex.', "I'm terrified of disappointing her in bed."]],
  ['communication', ['How do I tell my husband what I need?', 'Whenever I bring it up my wife goes quiet.']],
  ['emotional-distance', ['We live like housemates, my husband and I.', 'I feel lonely in our marriage.']],
  [
    'medication',
    ['Since starting sertraline I feel numb down there.', 'My libido went when I went on the pill.'],
  ],
  ['medical', ['I found a lump on my testicle.', 'There was blood after sex last night.']],
  ['menopause-postpartum', ['Since the menopause I feel dry.', 'Since giving birth I am afraid of it.']],
  ['body-image', ['I feel disgusting in my own body.', 'I keep the lights off so that nobody looks.']],
  ['trauma', ['I have flashbacks when he touches me.', 'I was abused as a child.']],
  [
    'shame-upbringing',
    ['I was raised in a strict church home.', 'I feel so much shame about what turns me on.'],
  ],
  ['trust-infidelity', ['My wife had an affair.', "I can't trust her since I saw those messages."]],
  ['compulsive', ["I can't stop watching porn.", 'He says he is addicted to porn.']],
  ['orientation-identity', ['I think I might be a lesbian.', 'How do I say that I am bi?']],
  ['sex-education', ['Which lube is good for sensitive skin?', 'We are both virgins and know nothing.']],
]

/** As people write who do not name the thing. */
const SAID_ASIDE: [Concern, string][] = [
  ['desire', 'He has not said a word, I only miss being wanted.'],
  ['desire', "We even scheduled intimacy, and she said 'not tonight' again."],
  ['erection', 'For a year I am not able with my wife.'],
  ['pain', 'My foreskin is getting too tight, it hurts every time.'],
  ['menopause-postpartum', 'It is two years since my last period.'],
  ['menopause-postpartum', 'Seven weeks after the birth they say that I am fine.'],
  ['medication', 'Since the tablets nothing moves down there.'],
  ['medical', 'I had a heart attack, and my wife is afraid of being close.'],
  ['trauma', "He didn't stop when I said stop."],
  ['trauma', 'When he puts his arms round me I go rigid.'],
  ['body-image', 'After the weight went, the loose skin stayed.'],
  ['communication', 'My wife and I have forgotten how to talk about it.'],
  ['communication', 'I say yes when I mean no, and my husband does not know.'],
  ['emotional-distance', 'We are two considerate flatmates, my husband and I.'],
  ['orientation-identity', 'I found the word asexual, and it fits.'],
  ['performance-anxiety', 'It goes wrong from nerves, with every partner.'],
]

/** On which board, what is written there, and all that it is about. */
const ON_A_BOARD: [string, string, Concern[]][] = [
  ['dune', "It burns when he goes in, like being cut. I clench, and lubricant doesn't help.", ['pain']],
  ['amber', 'My husband turns away at night. I would want once a week.', ['desire']],
  ['birch', 'I finish almost at once.', ['ejaculation']],
  ['grove', 'I do not know if I am bi or gay or just lonely.', ['orientation-identity']],
  ['grove', 'A relative touched me as a child and I never told anyone.', ['trauma']],
  ['birch', 'Since the prostate operation nothing works with my wife.', ['erection', 'medical']],
  ['cedar', 'My boyfriend got a kitty. I feel very jealous when he pets his cat.', []],
  ['fern', 'I cut my finger in the kitchen and it will not stop hurting.', []],
]

describe('what a text is about', () => {
  it.each(ON_A_BOARD)('on %s: "%s"', (board, text, concerns) => {
    expect(found(text, board).toSorted()).toEqual(concerns.toSorted())
  })

  it('what is at home on a board needs less to be heard there than elsewhere', () => {
    const text = 'I cannot stop.'
    expect(found(text, 'grove')).toContain('compulsive')
    expect(found(text, 'amber')).not.toContain('compulsive')
    expect(found(text, 'not-a-board')).toEqual(found(text, 'elsewhere'))
  })

  it.each(SAID_ASIDE)('hears %s where it is said aside: %s', (concern, text) => {
    expect(found(text)).toContain(concern)
  })

  it.each(SAID)('hears %s', (concern, texts) => {
    for (const text of texts) expect(found(text), text).toContain(concern)
  })

  it('has a sentence here for every concern', () => {
    expect(SAID.map(([concern]) => concern).sort()).toEqual([...CONCERNS].sort())
  })

  it.each([
    'My back hurts from sitting all day at work.',
    'I start my new job on Monday and cannot sleep.',
    'My sister keeps borrowing money and I do not know how to say no.',
    'I came home too early and the house was a mess.',
    'How does a first session with a counsellor go?',
    'Thank you all, this helped a lot.',
  ])('keeps still about "%s"', text => {
    expect(found(text)).toEqual([])
  })

  it('does not take a denial for a concern', () => {
    expect(found('My husband never cheated.')).not.toContain('trust-infidelity')
    expect(found('There is a spot on my penis, not painful, no pain during sex.')).not.toContain('pain')
  })

  it('does not join words across the end of a sentence', () => {
    expect(found('The dentist caused me pain. Sex is something we enjoy.')).not.toContain('pain')
  })

  it('does not care about capitals, curly apostrophes or missing ones', () => {
    for (const text of ["I CAN'T GET HARD", 'i can’t get hard', 'i cant get hard']) {
      expect(found(text), text).toEqual(['erection'])
    }
  })

  it('lets one late remark in a long text pass, and hears it when it opens the text', () => {
    const long = 'We walked along the river and talked about the garden. '.repeat(20)
    expect(found(`${long} Somebody mentioned a trauma.`)).toEqual([])
    expect(found(`I carry a trauma. ${long}`)).toEqual(['trauma'])
  })
})

describe('the reason shown', () => {
  it('is the very words of the text', () => {
    const text = '🙂 Naïve question: my libido is gone, and we have a dead bedroom.'
    const desire = findConcerns(text).find(({ concern }) => concern === 'desire')
    expect(desire?.because.map(([from, to]) => text.slice(from, to))).toEqual(['libido', 'dead bedroom'])
  })

  it('stands inside any text, in order, without overlap', () => {
    const random = randomly(7)
    for (let round = 0; round < 300; round += 1) {
      const text = randomText(random, 60)
      for (const { because } of findConcerns(text)) {
        expect(because.length).toBeGreaterThan(0)
        let before = 0
        for (const [from, to] of because) {
          expect(from).toBeGreaterThanOrEqual(before)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to))
          before = to
        }
      }
    }
  })

  it('is the same for the same text', () => {
    const text = randomText(randomly(3), 200)
    expect(findConcerns(text)).toEqual(findConcerns(text))
  })
})
