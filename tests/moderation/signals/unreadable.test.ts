import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../moderation/signals/signal'
import { unreadable } from '../../../moderation/signals/unreadable/unreadable'

describe('unreadable', () => {
  it.each([
    ['asdfghjkl asdfgh qwerty', 'noise'],
    ['xcvbsdfg kjhgfd lkjhgf rtyuio', 'noise'],
    ['jkljkljkl dfgdfgdfg wrtzpst', 'noise'],
    ['sex sex sex sex sex sex sex sex', 'repeated'],
    ['buy it buy it buy it buy it buy it buy it buy it', 'repeated'],
    ['Please help me now. Please help me now. Please help me now. Please help me now.', 'repeated'],
    ['wall'.repeat(60), 'wall'],
    ['so.tired.of.this.'.repeat(12), 'wall'],
  ])('is strong where it is most of the text: %s', (text, because) => {
    expect(unreadable.detect(text)).toContainEqual(expect.objectContaining({ strength: 'strong', because }))
  })

  it('is weak where a person can read the rest', () => {
    const text = 'I wanted to write this for weeks and never dared to, sorry for the mess, asdfghjk'
    expect(unreadable.detect(text)).toEqual([
      { kind: 'unreadable', strength: 'weak', because: 'noise', where: [[73, 81]], ...NOBODY },
    ])
  })

  it.each([
    'no no no no, I said',
    'hahahahahaha that made my day',
    'Mmmmmm, shhhh, pssst, hmmmm, brrrr.',
    'I love him. I love him. And he is gone.',
    'HSDD, PTSD, SSRI, PSSD and CPTSD are what I read about.',
    'My rhythm strengths: lengths, months, sixths.',
    'See https://example.org/a/very/long/address/that/goes/on/and/on/and/on/and/on/and/on/and/on/and/on/for/ever',
    'very very very very tired',
    'One, two, three, one, two, three.',
    'ok',
    '????',
    '',
    '我不知道怎么跟他说这件事情真的很难过我不知道怎么跟他说这件事情真的很难过我不知道怎么跟他说这件事情真的很难过我不知道怎么跟他说这件事情真的很难过',
  ])('leaves alone: %s', text => {
    expect(unreadable.detect(text)).toEqual([])
  })
})
