import type { Random } from '../random'

/** Each as long as the others in its line, so that what a decision or a signal points at stays in its place. */
const ALIKE = [
  'winter summer autumn spring',
  'Monday Friday Sunday',
  'morning evening weekend',
  'kitchen bedroom balcony',
  'months nights',
  'seven three eight',
  'four five nine',
  'coffee dinner supper',
  'garden office',
  'window mirror pillow',
  'sister mother friend',
  'train plane',
  'letter ticket',
].map(line => line.split(' '))

const WORD = new RegExp(`\\b(?:${ALIKE.flat().join('|')})\\b`, 'g')

/** A conversation with some of its words exchanged, the same ones throughout, so that quotes still fit. */
export function wordVariation(random: Random): (text: string) => string {
  const instead = new Map<string, string>()
  for (const words of ALIKE) {
    const mixed = random.shuffle(words)
    for (const [n, word] of words.entries()) instead.set(word, mixed[n] as string)
  }
  return text => text.replace(WORD, word => instead.get(word) ?? word)
}
