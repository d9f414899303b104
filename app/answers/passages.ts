/** A text as a second reader goes through it: paragraphs and points of lists, word for word. */
export const passagesOf = (markdown: string): string[] =>
  markdown
    .split(/\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*+>]|\d+[.)])[^\S\n])/)
    .map(passage => passage.trim())
    .filter(passage => /[\p{L}\p{N}]/u.test(passage))

/** All of an answer, the easy version first, as its readers meet it. */
export const passagesOfAnswer = ({ easy, body }: { easy: string; body: string }): string[] => [
  ...passagesOf(easy),
  ...passagesOf(body),
]

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** Less than this share of words in common is another passage. */
const ALIKE = 0.4

/** How a passage reads now: the same words, the passage that has most in common with it, or null where it is gone. */
export function readsNow(quote: string, passages: string[]): string | null {
  if (passages.includes(quote)) return quote
  const words = wordsIn(quote)
  const weighed = passages.map(passage => {
    const others = wordsIn(passage)
    const shared = [...words].filter(word => others.has(word)).length
    return { passage, share: shared / Math.max(1, Math.min(words.size, others.size)) }
  })
  const [best] = weighed.sort((a, b) => b.share - a.share)
  return best && best.share >= ALIKE ? best.passage : null
}
