import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../moderation/signals/signal'
import { solicitation } from '../../../moderation/signals/solicitation/solicitation'

describe('solicitation', () => {
  it.each([
    ['Looking for a discreet lady near Bath.', 'seeks-partner'],
    ['Couple seeking single man for tonight.', 'seeks-partner'],
    ['M4W, 38, can travel', 'seeks-partner'],
    ['In search of a kind woman who wants fun.', 'seeks-partner'],
    ['Any women from Wales who would like to meet?', 'asks-around'],
    ['Is anyone up for a naughty chat?', 'asks-around'],
    ['Anyone wants to trade pics?', 'asks-around'],
    ['Send me a nude and I send one back.', 'pictures'],
    ['Please send pics.', 'pictures'],
    ['I am selling my used panties to nice men.', 'paid'],
    ['I will pay you well for an evening.', 'paid'],
    ['What’s your snap?', 'asks-for-contact'],
    ['Could you give me your number?', 'asks-for-contact'],
    ['Let’s meet up in Leeds.', 'asks-for-contact'],
    ['Would you like to be my girlfriend? Will you be my girlfriend?', 'asks-for-contact'],
    ['Message me if you are interested.', 'write-me'],
    ['ｓｅｎｄ ｍｅ ｎｕｄｅｓ', 'pictures'],
    ['s e n d me nud3s', 'pictures'],
    ['Discreet gents only, no time wasters.', 'seeks-partner'],
    ['u got viber?', 'offers-self'],
    ['I can come to you.', 'offers-self'],
    ['Could I have a picture of you?', 'offers-self'],
  ])('is strong: %s', (text, because) => {
    expect(solicitation.detect(text)).toContainEqual(expect.objectContaining({ strength: 'strong', because }))
  })

  it('is weak for a bare wish to be written to', () => {
    expect(solicitation.detect('Please dm me.')).toEqual([
      { kind: 'solicitation', strength: 'weak', because: 'write-me', where: [[7, 12]], ...NOBODY },
    ])
  })

  it.each([
    'He told me to send him nudes and I did not want to.',
    'My husband is looking for a woman online.',
    'She asked what’s your snap in front of me.',
    'I’m looking for support.',
    'Does anyone know a book about it?',
    'Text me when you land, I wrote, and she never did.',
    'We want to meet a sex therapist soon.',
    'My wife wanted a third and I did not.',
    'I met women on the app but never felt anything.',
  ])('leaves alone: %s', text => {
    expect(solicitation.detect(text)).toEqual([])
  })
})
