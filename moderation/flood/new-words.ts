/** UTF-16 units, end excluded. */
type Place = [start: number, end: number]

/**
 * Passages of each text that stand in none of the texts before it: words that never stood beside the word before or
 * after them. Whoever reads the first text, and these of the others, has read all.
 */
export function newWordsIn(texts: string[]): Place[][] {
  const seen = new Set<string>()
  return texts.map((text, n) => {
    const words = wordsIn(text)
    const pairs = words.map((_, at) => pairAt(words, at))
    const fresh =
      n === 0
        ? []
        : words.filter((_, at) => !seen.has(pairs[at] ?? '') && !(at > 0 && seen.has(pairs[at - 1] ?? '')))
    for (const pair of pairs) seen.add(pair)
    return joined(fresh)
  })
}

/** @returns which share of the letters of a text is in these places, from 0 to 1 */
export const shareOf = (text: string, places: Place[]): number =>
  places.reduce((all, [start, end]) => all + end - start, 0) / Math.max(1, text.length)

type Word = { place: Place; at: number; plain: string }

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }, at) => ({
    place: [index, index + word.length],
    at,
    plain: word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || word,
  }))

/** With the word after it. */
const pairAt = (words: Word[], n: number) => `${words[n]?.plain} ${words[n + 1]?.plain ?? ''}`

function joined(words: Word[]): Place[] {
  const places: Place[] = []
  let last = -2
  for (const { place, at } of words) {
    const before = places.at(-1)
    if (before && at === last + 1) before[1] = place[1]
    else places.push([...place])
    last = at
  }
  return places
}
