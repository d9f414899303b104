import { type PlainText, rewriting } from './rewriting'

/** "s u i c i d e", "k.i.l.l". */
const APART =
  /(?<![\p{L}\p{N}'_@.-])\p{L}([ .*_-])\p{L}(?![\p{L}\p{N}'])(?:\1\p{L}(?![\p{L}\p{N}'])){1,200}/gu
/** Letters that are also words: three of them in a row ("u r a") aren't a spelled-out word. */
const ALSO_WORDS = /[iaurnkbcmfxy]/gi

export function putTogether(text: string): PlainText {
  const rewritten = rewriting(text)
  for (const { index, 0: run, 1: sign = '' } of text.matchAll(APART)) {
    if (sign === ' ' && run.length < 6 && (run.match(ALSO_WORDS)?.length ?? 0) > 1) continue
    for (let at = run.indexOf(sign); at >= 0; at = run.indexOf(sign, at + 1))
      rewritten.replace(index + at, 1, '')
  }
  return rewritten.finished()
}

/** Longer ones are addresses or noise. */
const MIXED =
  /(?<![\w@$.#/-])(?=[a-z$]*\d|[a-z]*[$@])[a-z0-9$@]{3,30}(?![\w@$#/]|[.-]\w| ?[([]?dot\b| com\b)/gi
const SIGNS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '@': 'a' }
const AMONG_LETTERS = /(?<=[a-z])(?:[013457]{1,2}|\$)(?=[a-z])|(?<=[a-z])\${2}$|^\$(?=[a-z]{2})/gi
const AT_AMONG_LETTERS = /(?<=^[a-z]{1,3})@(?=(?!live|mail|aol|gmx|web|home|work)[a-z]{1,4}$)/gi
/** "m4f" says who is looking for whom, "SW1A" is a place, "mp3s" a thing. */
const MEANT_SO = /^(?:[mfwtc]4[mfwt]{1,2}|[A-Z\d$@]+|\d.*|[a-z]+\d{3,}[a-z]*)$/

/** "su1cide", "p0rn", "$ex". */
export function lettersForSigns(text: string): PlainText {
  const rewritten = rewriting(text)
  for (const { index, 0: word } of text.matchAll(MIXED)) {
    if (MEANT_SO.test(word)) continue
    const places = [...word.matchAll(AMONG_LETTERS), ...word.matchAll(AT_AMONG_LETTERS)]
    for (const place of places.sort((a, b) => a.index - b.index))
      rewritten.replace(
        index + place.index,
        place[0].length,
        place[0].replace(/./g, sign => SIGNS[sign] ?? sign),
      )
  }
  return rewritten.finished()
}

const LOOK_ALIKE = new Map(
  [
    ['аεеоорсхуіѕјԁһԛԝкмтнвαοριντυχκɑɡı', 'aeeoopcxyisjdhqwkmtnbaopivtuxkagi'],
    ['АВЕКМНОРСТХУІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEKMHOPCTXYISJABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, at) => [letter, to[at] ?? letter] as const)),
)
/** Every letter that looks like a Latin one as that one. */
export const inLatin = (text: string): string =>
  text.replace(/\p{L}/gu, letter => LOOK_ALIKE.get(letter) ?? letter)

const FOREIGN = /[\u0251\u0261\u0131\u0370-\u03ff\u0400-\u052f]/
const WORD = /\p{L}+/gu
const LATIN = /\p{Script=Latin}/u

export function latinLookAlikes(text: string): PlainText {
  const rewritten = rewriting(text)
  if (!FOREIGN.test(text)) return rewritten.finished()
  const words = [...text.matchAll(WORD)].filter(({ 0: word }) => FOREIGN.test(word))
  const mixed = words.filter(({ 0: word }) => LATIN.test(word))
  const whole = words.filter(({ 0: word }) => !LATIN.test(word))
  const inDisguise = whole.every(({ 0: word }) => word.length > 1 && [...word].every(l => LOOK_ALIKE.has(l)))
  const meant = LATIN.test(text) && inDisguise ? words : mixed
  for (const { index, 0: word } of meant)
    for (let at = 0; at < word.length; at++) {
      const latin = LOOK_ALIKE.get(word[at] ?? '')
      if (latin) rewritten.replace(index + at, 1, latin)
    }
  return rewritten.finished()
}
