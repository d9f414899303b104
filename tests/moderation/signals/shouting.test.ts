import { describe, expect, it } from 'vitest'
import { shouting } from '../../../moderation/signals/shouting'

describe('shouting', () => {
  it.each([
    'WHY DOES HE NEVER LISTEN TO ME',
    'I AM SO TIRED OF THIS HOUSE',
    'NO. NO. NO. I SAID NO AND NO IT IS',
    'Sorry, but I HAVE HAD ENOUGH OF ALL THIS NOW.',
    'he said WHO WOULD EVER WANT YOU LIKE THAT',
    'HELLO all, MY NAME IS NOBODY AND NOBODY CARES',
    'ICH KANN NICHT MEHR SO WEITER',
    'ПОЧЕМУ ОН НИКОГДА НЕ СЛУШАЕТ',
    'ＷＨＹ ＤＯＥＳ ＨＥ ＮＥＶＥＲ ＬＩＳＴＥＮ',
    'Why?????',
    'Stop it!!!!!!!',
    'What?!?!?!',
    'Noooooooo',
    'pleeeeeease help',
    'soooooooo tired',
    '😭😭😭😭😭😭😭',
  ])('hears: %s', text => {
    const signals = shouting.detect(text)
    expect(signals).not.toEqual([])
    expect(signals.every(signal => signal.strength === 'weak')).toBe(true)
  })

  it.each([
    'I am NOT angry.',
    'HELP ME',
    'OK!',
    'He said NO.',
    'PTSD, OCD, ADHD, HSDD, PGAD, PMDD and SSRI are all I read.',
    'My GP sent me to an STI clinic in the UK.',
    'I have PMDD and PCOS.',
    'Why?? Really!!',
    'Hmm... well...',
    'I wait.......... and wait',
    '-----------------------',
    '* * *',
    'Soo tired, aaah.',
    'I, I, I, always I.',
    'The BBC and NHS pages on ED differ.',
    'It costs 1000000000.',
    'Ich habe ANGST vor dem Arzt.',
  ])('leaves alone: %s', text => {
    expect(shouting.detect(text)).toEqual([])
  })

  it('shows the words that are loud', () => {
    const text = 'We talked for an hour. I HAVE HAD ENOUGH OF THIS NOW. Sorry, all.'
    const [signal] = shouting.detect(text)
    expect(signal?.where.map(([start, end]) => text.slice(start, end))).toEqual([
      'I HAVE HAD ENOUGH OF THIS NOW.',
    ])
  })
})
