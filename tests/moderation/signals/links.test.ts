import { describe, expect, it } from 'vitest'
import { links } from '../../../moderation/signals/links/links'

describe('links', () => {
  it.each([
    ['see https://example.com/a?b=c#d for more', 'https://example.com/a?b=c#d'],
    ['see HTTP://EXAMPLE.COM.', 'HTTP://EXAMPLE.COM'],
    ['(https://example.org/x)', 'https://example.org/x'],
    ['hxxps://example.net/pill', 'hxxps://example.net/pill'],
    ['www.example.co.uk helped me', 'www.example.co.uk'],
    ['I read it on example.com.', 'example.com'],
    ['go to shop.example.de/kaufen now', 'shop.example.de/kaufen'],
    ['my-site.example.io', 'my-site.example.io'],
    ['t.me/quietones', 't.me/quietones'],
    ['bit.ly/3xyz', 'bit.ly/3xyz'],
    ['youtu.be/abc123', 'youtu.be/abc123'],
    ['ask at greenroot.vip/order today', 'greenroot.vip/order'],
    ['try www.softhands.love', 'www.softhands.love'],
    ['https://quiet.care', 'https://quiet.care'],
    ['look: longnights-7.icu', 'longnights-7.icu'],
    ['visit honeyandsalt.today', 'honeyandsalt.today'],
    ['greenroot dot vip', 'greenroot dot vip'],
    ['example dot com', 'example dot com'],
    ['example (dot) org', 'example (dot) org'],
    ['example[.]com', 'example[.]com'],
    ['example . com', 'example . com'],
    ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ', 'ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['exa\u200bmple.com', 'exa\u200bmple.com'],
  ])('shows the address: %s', (text, words) => {
    const signals = links.detect(text)
    expect(signals.flatMap(signal => signal.where.map(([start, end]) => text.slice(start, end)))).toEqual([
      words,
    ])
  })

  it.each([
    'I love him.It was different before.',
    'I told him.it/she whatever, they use both.',
    'My mood.is/was the problem.',
    'It was so good.love to all of you',
    'Ask Mr.Ng or Dr.Li at the desk.',
    'There is a red dot in the corner.',
    'He said no.So I left.',
    'We talked.In the end it helped.',
    'It hurts.me too',
    'Write to lena.k@example.org instead.',
    'e.g. slowly, i.e. not at once, etc.',
    'She is a Ph.D. student in the U.K. now.',
    'It took 2.5 hours and 3.14 coffees.',
    'Wait...what?',
    'The dot com years were long ago.',
    'Node.js is what I do at work.',
    'and/or, he/she, 24/7',
    'Mr.Right never came.',
    'I felt nothing.no joy, nothing',
    'My therapist (M.Sc.) says so.',
    'It is ok.is it?',
    'at 10.30 p.m. he calls',
    'net result: com plain, org anic',
  ])('leaves alone: %s', text => {
    expect(links.detect(text)).toEqual([])
  })
})
