import spellingPairs from './spellings.txt?raw'

/** A habit of writing that tells one person's texts from others'. */
export type StyleTell = 'spaces' | 'quotes' | 'dashes' | 'runs' | 'emoji' | 'spelling'

const EMOJI =
  '\\p{Extended_Pictographic}(?:\\u{fe0f}|\\p{Emoji_Modifier}|\\u{200d}\\p{Extended_Pictographic})*'
const words = new Map(
  spellingPairs.split('\n').flatMap(line => {
    const [british = '', american] = line.split(' ')
    return american && british !== '#' ? [[british, american] as const] : []
  }),
)

/** What is found, and the form that most people's texts have. In this order; each is linear in the text. */
const habits: [StyleTell, RegExp, (found: string) => string][] = [
  ['spaces', /(?<=\S) {2,}(?=\S)/g, () => ' '],
  ['spaces', /(?<=[\p{L}\p{N}]) (?=[,;!?](?:\s|$))/gmu, () => ''],
  ['quotes', /[\u201c\u201d\u201e\u00ab\u00bb]/g, () => '"'],
  ['quotes', /[\u2018\u2019\u201a\u02bc]/g, () => "'"],
  ['dashes', /(?<=\d)[\u2013\u2014](?=\d)/g, () => '-'],
  ['dashes', /^[\u2013\u2014](?= )/gm, () => '-'],
  ['dashes', /(?<=\S)(?: ?[\u2013\u2014] ?| -- |--(?=\p{L}))/gu, () => ' - '],
  ['runs', /[!?]{2,}/g, found => (found.includes('?') ? '?' : '!')],
  ['runs', /\u2026|\.{4,}|(?<!\.)\.\.(?!\.)/g, () => '...'],
  ['emoji', new RegExp(`${EMOJI}(?: ?${EMOJI})+`, 'gu'), found => found.match(FIRST)?.[0] ?? found],
  ['spelling', /\p{L}+/gu, found => asTyped(found, words.get(found.toLowerCase()) ?? found)],
]
const FIRST = new RegExp(EMOJI, 'u')

/**
 * Takes away what is the writer's own habit and no part of what they say.
 * @returns the text, and which habits it showed
 */
export function levelStyle(text: string): { text: string; tells: StyleTell[] } {
  const tells = new Set<StyleTell>()
  let level = text
  for (const [tell, pattern, instead] of habits) {
    const before = level
    level = level.replace(pattern, found => instead(found))
    if (level !== before) tells.add(tell)
  }
  return { text: level, tells: [...tells] }
}

/** With capitals where the word had them. */
function asTyped(word: string, spelling: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return spelling.toUpperCase()
  return /^\p{Lu}/u.test(word) ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling
}
