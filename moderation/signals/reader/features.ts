const BITS = 20
export const BUCKETS = 2 ** BITS

const MOST_WORDS = 3_000
const PIECE = 4
const LONGEST_WORD = 30

export type Word = { text: string; start: number; end: number }

export type Feature = { bucket: number; first: number; last: number }

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+|[!?€£$@%]/gu

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    words.push({
      text: match[0].toLowerCase().replaceAll('’', "'"),
      start,
      end: start + match[0].length,
    })
    if (words.length === MOST_WORDS) break
  }
  return words
}

export function featuresOf(text: string, words: Word[]): Feature[] {
  const features: Feature[] = []
  const last = words.length - 1
  const add = (name: string, at: number, to = at) =>
    features.push({ bucket: bucketOf(name), first: at, last: to })

  const names = words.map(({ text }) => nameOf(text))
  words.forEach(({ text }, at) => {
    const name = names[at] ?? ''
    add(`w${name}`, at)
    if (name !== text && text.length < 3) add(`w${text}`, at)
    add(`p${names[at - 1] ?? '^'} ${name}`, Math.max(0, at - 1), at)
    if (/^\d{3}/.test(text)) return
    const marked = `<${text.slice(0, LONGEST_WORD)}>`
    for (let from = 0; from + PIECE <= marked.length; from++) add(`c${marked.slice(from, from + PIECE)}`, at)
  })
  if (last >= 0) add(`p${names[last]} $`, last)
  for (const shape of shapesOf(text, words.length)) add(`s${shape}`, -1)
  return features
}

/** The square root of how often each occurs, at unit length. */
export function valuesOf(features: Feature[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { bucket } of features) counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  const length = Math.sqrt(features.length) || 1
  for (const [bucket, count] of counts) counts.set(bucket, Math.sqrt(count) / length)
  return counts
}

/** By size, so that ages of children differ from ages of adults; long ones by length. */
function nameOf(word: string): string {
  if (!/^\d/.test(word)) return word
  if (word.length > 2) return `#${Math.min(word.length, 8)}`
  const number = Number(word)
  if (number < 10) return '#few'
  return number < 18 ? '#young' : '#grown'
}

function shapesOf(text: string, words: number): string[] {
  const shapes = [`length ${Math.min(8, Math.floor(Math.log2(words + 1) * 1.5))}`]
  if (text.toLowerCase() === text) shapes.push('no capitals')
  if (/https?:|www\.|[a-z0-9]\.[a-z]{2,8}\//i.test(text)) shapes.push('link')
  if (/[a-z0-9]\.(?:com|net|org|top|shop|info|biz|site|online|xyz)\b/i.test(text)) shapes.push('address')
  if (/\S@\S/.test(text)) shapes.push('at')
  if (/(?:\d[ -]?){7}/.test(text)) shapes.push('number')
  return shapes
}

export function bucketOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1)
}
