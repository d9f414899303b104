import { describe, expect, it } from 'vitest'
import { contact } from '../../../moderation/signals/contact/contact'

describe('contact', () => {
  it.each([
    ['Write to lena.k@example.org if you like.', 'email', 'lena.k@example.org'],
    ['lena.k at example dot org', 'email', 'lena.k at example dot org'],
    ['lena (at) example (dot) com', 'email', 'lena (at) example (dot) com'],
    ['mail me: lena[at]example.com', 'email', 'lena[at]example.com'],
    ['lenak84 at gmail com', 'email', 'lenak84 at gmail com'],
    ['ｌｅｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'email', 'ｌｅｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['le\u200bna@exa\u200bmple.com', 'email', 'le\u200bna@exa\u200bmple.com'],
    ['Call me on 555-0100-234', 'phone', '555-0100-234'],
    ['My number is 07700 900123', 'phone', '07700 900123'],
    ['+44 7700 900123', 'phone', '+44 7700 900123'],
    ['(0)30 23125 000 is where I am', 'phone', '(0)30 23125 000'],
    ['001-202-555-0143 any time', 'phone', '001-202-555-0143'],
    ['0151 23456789', 'phone', '0151 23456789'],
    ['01 99 00 12 34', 'phone', '01 99 00 12 34'],
    ['+91 98765 43210', 'phone', '+91 98765 43210'],
    ['０７７００ ９００１２３', 'phone', '０７７００ ９００１２３'],
    [
      'zero seven seven zero zero nine zero zero one two three',
      'phone',
      'zero seven seven zero zero nine zero zero one two three',
    ],
    [
      'Ring oh seven seven double oh, nine hundred, one two three',
      'phone',
      'oh seven seven double oh, nine hundred, one two three',
    ],
    ['lena dot k at example dot org', 'email', 'lena dot k at example dot org'],
    ['My insta is lena_k84', 'handle', 'My insta is lena_k84'],
    ['my kik: shyguy', 'handle', 'my kik: shyguy'],
    ['my telegram is @quietone', 'handle', 'my telegram is @quietone'],
    ['Snap: lena.k', 'handle', 'Snap: lena.k'],
    ['I am lena#1234 on there', 'handle', 'lena#1234'],
    ['I am u/quiet_one elsewhere', 'handle', 'u/quiet_one'],
    ['Add me on snapchat', 'invitation', 'Add me on snapchat'],
    ['You can text me on WhatsApp', 'invitation', 'text me on WhatsApp'],
  ])('is strong, and shows where: %s', (text, because, words) => {
    const signal = contact.detect(text).find(each => each.because === because)
    expect(signal?.strength).toBe('strong')
    expect(signal?.where.map(([start, end]) => text.slice(start, end))).toEqual([words])
  })

  it.each([
    ['@QuietOtter thank you, that helps.', 'at-name'],
    ['Please dm me.', 'privately'],
    ['Feel free to message me privately', 'privately'],
  ])('is weak: %s', (text, because) => {
    expect(contact.detect(text)).toEqual([expect.objectContaining({ strength: 'weak', because })])
  })

  it.each([
    'We met on 12.05.2019 and married on 2021-06-30.',
    'Between 1998 and 2004, or 1998-2004, nothing happened.',
    'I take 50 mg, then 100 mg, once even 25 50 100 mg.',
    'They won 6-4 7-5 6-3 and he still sulked.',
    'In 2015 2016 2017 it got worse.',
    'She is 34, I am 36, the kids are 4, 7 and 11.',
    'It costs 1.000.000 rupiah, or 120 000 euros.',
    'Testosterone was 300-1000 ng/dl by the lab.',
    'We tried 10 20 30 40 minutes.',
    'I eat 1500-2000 calories.',
    'My blood pressure is 120/80, once 140/95.',
    'Section 3.2.1 of the leaflet, page 112-118.',
    'I slept from 22:30 to 06:15.',
    'ISO 3166-1 and RFC 2119 are not love letters.',
    'My insta is full of happy couples.',
    'My phone is always on silent.',
    'He messages other women on Instagram.',
    'He used to text me on WhatsApp every hour.',
    'She found him on Facebook.',
    'Look at me at home @ 5 pm, @home, tired.',
    'My facebook is private.',
    'We met at work, dot by dot we grew together.',
    'I rate it 8/10, he says 10/10.',
    'The address was 192.168.100.200 in the log.',
    'One two three four five six seven, breathe.',
    'We did it 2 or 3 times in 10 years, 1 or 2 times in 5.',
    'My discord with my wife goes back to 2019.',
    'It is 1000000 times better.',
    'One or two, three at most, four is one too many.',
  ])('leaves alone: %s', text => {
    expect(contact.detect(text)).toEqual([])
  })
})
