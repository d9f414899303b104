/** One word as the rules see it, and where it stands in the original text. */
export type Word = { word: string; from: number; to: number; sentence: number }

const WORD_OR_STOP = /([\p{L}\p{N}\p{M}]+(?:['’ʼ´`]\p{L}+)?)|[.!?…;]|\n[ \t\r]{0,8}\n/gu
const APOSTROPHE = /['’ʼ´`]/
const POSSESSIVE = /['’ʼ´`]s$/

/** Lower case, without apostrophes ("don’t" and "dont" are one word) and without a closing 's. */
export function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(POSSESSIVE, '').replace(APOSTROPHE, '')
}

/** The words of a text in order, numbered by sentence. One pass; every character is looked at once. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  for (const found of text.matchAll(WORD_OR_STOP)) {
    const written = found[1]
    if (written === undefined) sentence += 1
    else
      words.push({ word: plainWord(written), from: found.index, to: found.index + written.length, sentence })
  }
  return words
}
