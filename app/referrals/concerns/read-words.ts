/** One word as the rules see it, and where it stands in the original text. */
export type Word = { word: string; initial: number; from: number; to: number; sentence: number }

const WORD_OR_STOP = /([\p{L}\p{N}\p{M}]+(?:['’ʼ´`]\p{L}+)?)|[.!?…;]|\n[ \t\r]{0,8}\n/gu
const APOSTROPHE = /['’ʼ´`]/
const POSSESSIVE = /['’ʼ´`]s$/

/** Lower case, without apostrophes ("don’t" and "dont" are one word) and without a closing 's. */
export function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(POSSESSIVE, '').replace(APOSTROPHE, '')
}

/** One of 32 bits for the first letter: says at once that most words cannot be the one looked for. */
export function initialBit(word: string): number {
  return 1 << (word.charCodeAt(0) & 31)
}

/** The words of a text in order, numbered by sentence. One pass; every character is looked at once. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  const plain = new Map<string, string>()
  let sentence = 0
  for (const { 0: piece, 1: written, index: from } of text.matchAll(WORD_OR_STOP)) {
    if (written === undefined) {
      sentence += 1
      continue
    }
    const word = plain.get(written) ?? plainWord(written)
    plain.set(written, word)
    words.push({ word, initial: initialBit(word), from, to: from + piece.length, sentence })
  }
  return words
}
