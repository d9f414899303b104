import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../moderation/signals/text/plain-text'

describe('plain text', () => {
  it.each([
    ['don’t', "don't"],
    ['don`t', "don't"],
    ['“yes” – no', '"yes" - no'],
    ['ｓｎａｐ：１２', 'snap:12'],
    ['𝐬𝐧𝐚𝐩', 'snap'],
    ['s\u200bn\u00ada\ufeffp', 'snap'],
    ['s̶n̶a̶p̶', 'snap'],
    ['٠٧٧', '077'],
    ['a \t\n b', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\n \nb', 'a\nb'],
    ['a\r\n\r\nb', 'a\nb'],
    ['ﬁne…', 'fine...'],
    ['Grüße, naïve café, привет, 你好', 'Grüße, naïve café, привет, 你好'],
    ['', ''],
  ])('reads %j as %j', (original, plain) => {
    expect(plainText(original).text).toBe(plain)
  })

  it.each([
    ['I don’t\n\n know, 𝐬\u200b𝐧ap ﬁne…', 'snap', '𝐬\u200b𝐧ap'],
    ['\u200b\u200bsnap\u200b', 'snap', 'snap'],
    ['a   b snap', 'b snap', 'b snap'],
    ['a   b', 'a b', 'a   b'],
    ['ﬁne', 'i', 'ﬁ'],
    ['wait… now', '... n', '… n'],
    ['ｓｎａｐ', 'na', 'ｎａ'],
  ])('finds the way back: %j', (original, plain, words) => {
    const { text, span } = plainText(original)
    const start = text.indexOf(plain)
    const [from, to] = span(start, start + plain.length)
    expect(original.slice(from, to)).toBe(words)
  })

  it.each([
    ['s u i c i d e', 'suicide'],
    ['k.i.l.l me', 'kill me'],
    ['send n-u-d-e-s', 'send nudes'],
    ['s e x', 'sex'],
    ['su1c1de', 'suicide'],
    ['p0rn and $ex', 'porn and sex'],
    ['h00kup', 'hookup'],
    ['r@pe', 'rape'],
    ['s\u0435\u0445', 'sex'],
    ['\u0455\u0435\u0445 with you', 'sex with you'],
    ['v\u03b9agra', 'viagra'],
    ['ｓ ｕ ｉ ｃ ｉ ｄ ｅ', 'suicide'],
    ['𝓈𝓊𝒾𝒸𝒾𝒹ℯ', 'suicide'],
  ])('undoes a disguise: %j is %j', (original, plain) => {
    expect(plainText(original).text).toBe(plain)
  })

  it.each([
    'u r a star',
    'I, a U.S. citizen',
    'e.g. this, i.e. that, 5 p.m.',
    'm4f, B12, H1N1, SW1A 1AA, 4U, mp3',
    'lena_k84, lena1983x, lena@example.org, t.me/l3na',
    'DE89 3704 0044 0532 0130 00',
    'It cost $20 and US$5.',
    'Привет, как дела? Хорошо.',
    'Καλημέρα σε όλους',
    'I said "привет" to her',
  ])('leaves what is meant so: %j', text => {
    expect(plainText(text).text).toBe(text)
  })

  it.each([
    ['please s u i c i d e now', 'suicide', 's u i c i d e'],
    ['now k1ll me', 'kill', 'k1ll'],
    ['so s\u0435x\u200by', 'sexy', 's\u0435x\u200by'],
  ])('finds the way back through a disguise: %j', (original, plain, words) => {
    const { text, span } = plainText(original)
    const start = text.indexOf(plain)
    expect(original.slice(...span(start, start + plain.length))).toBe(words)
  })

  it('keeps every offset within the original', () => {
    const original = '’\u200b𝐬 \n\n ﬁ…\u0301x'
    const { text, span } = plainText(original)
    for (let start = 0; start < text.length; start++) {
      const [from, to] = span(start, start + 1)
      expect(from).toBeLessThan(to)
      expect(to).toBeLessThanOrEqual(original.length)
    }
  })
})
