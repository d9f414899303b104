/** Half of all adults in England read at this grade or below (Skills for Life Survey, 2011: Level 1). */
export const READING_AIM = 8

const WORDS_LEAST = 20
const LONGEST = 3

type Reading = {
  grade: number
  longest: { sentence: string; words: number }[]
}

/**
 * Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel",
 * Research Branch Report 8-75 (1975). A rule of thumb for English.
 * @param markdown each paragraph and list item ends a sentence
 * @returns null where the text is too short
 */
export function readingOf(markdown: string): Reading | null {
  const sentences = sentencesOf(markdown).map(sentence => ({ sentence, words: wordsOf(sentence) }))
  const words = sentences.flatMap(each => each.words)
  if (words.length < WORDS_LEAST) return null
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return {
    grade: Math.max(0, Math.round(grade * 10) / 10),
    longest: sentences
      .map(each => ({ sentence: each.sentence, words: each.words.length }))
      .sort((a, b) => b.words - a.words)
      .slice(0, LONGEST),
  }
}

const sentencesOf = (markdown: string) =>
  markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*+>]|\d+[.)])\s)/)
    .map(block =>
      block
        .replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, '')
        .replace(/[*_\\]/g, '')
        .replace(/\s+/g, ' '),
    )
    .flatMap(block => block.split(/(?<=[.!?…:;]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])/u))
    .map(sentence => sentence.trim())
    .filter(sentence => wordsOf(sentence).length > 0)

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []

const less = [/cial/, /tia/, /cius/, /cious/, /giu/, /ion/, /iou/, /sia$/]
const more = [
  ...[/ia/, /[^u]iet/, /dien/, /iu/, /io/, /ii/, /[aeiou]{3}/, /^mc/, /(?:is|th)m$/, /eing/, /[rd]ea$/],
  ...[/[^l]lien/, /^coa[dglx]./, /[^gq]ua[^auieo]/, /dnt$/, /creat/, /[^aeiouy]l%$/],
]

/** By rules: right for about nine English words in ten. */
export function syllablesOf(word: string): number {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[^aeiouy]l)e[sd]?$/, '%')
    .replace(/e(?=(?:ness|less|ful|ly|ments?)$)/, '')
    .replace(/(?<![td])ed$/, 'd')
    .replace(/(?<!s|x|z|c|g|ch|sh)es$/, 's')
    .replace(/e$/, '')
  const groups = letters.split(/[^aeiouy]+/).filter(group => group !== '').length
  const counted =
    groups - less.filter(each => each.test(letters)).length + more.filter(each => each.test(letters)).length
  return Math.max(1, counted)
}
