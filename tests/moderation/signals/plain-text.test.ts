import { describe, expect, it } from 'vitest'
import { plainText } from '../../../moderation/signals/plain-text'

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
