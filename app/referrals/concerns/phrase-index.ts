import type { Phrase } from './phrase'
import { readPhrase } from './phrase'

/** Looks phrases up by their first word, so that each text is read once however many phrases there are. */
export type PhraseIndex<Mark> = {
  byWord: Map<string, Entry<Mark>[]>
  byBeginning: Map<string, (Entry<Mark> & { beginning: string })[]>
}
export type Entry<Mark> = { phrase: Phrase; mark: Mark }

const LETTERS_OF_A_BEGINNING = 3

export function indexPhrases<Mark>(lines: { line: string; mark: Mark }[]): PhraseIndex<Mark> {
  const index: PhraseIndex<Mark> = { byWord: new Map(), byBeginning: new Map() }
  for (const { line, mark } of lines) {
    for (const phrase of readPhrase(line)) {
      for (const word of phrase.first.words) file(index.byWord, word, { phrase, mark })
      for (const beginning of phrase.first.beginnings) {
        file(index.byBeginning, beginning.slice(0, LETTERS_OF_A_BEGINNING), { phrase, mark, beginning })
      }
    }
  }
  return index
}

export function phrasesFor<Mark>(index: PhraseIndex<Mark>, word: string): Entry<Mark>[] {
  const exact = index.byWord.get(word) ?? []
  const begun = index.byBeginning.get(word.slice(0, LETTERS_OF_A_BEGINNING)) ?? []
  if (begun.length === 0) return exact
  return [...exact, ...begun.filter(entry => word.startsWith(entry.beginning))]
}

function file<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const filed = map.get(key)
  if (filed) filed.push(value)
  else map.set(key, [value])
}
