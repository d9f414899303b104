export type Word = { word: string; initial: number; from: number; to: number; sentence: number }

const WORD_OR_STOP = /([\p{L}\p{N}\p{M}]+(?:['’ʼ´`]\p{L}+)?)|[.!?…;]|\n[ \t\r]{0,8}\n/gu
const APOSTROPHE = /['’ʼ´`]/
const POSSESSIVE = /['’ʼ´`]s$/

export function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(POSSESSIVE, '').replace(APOSTROPHE, '')
}

export function initialBit(word: string): number {
  return 1 << (word.charCodeAt(0) & 31)
}

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
