import { find, type Match } from './find'

const providers =
  '(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|proton(?:mail)?|aol|gmx|live|yandex|mail|web|zoho|tutanota|fastmail)'
const name = '(?<![\\w.+-])[\\w.+-]{2,64}'

/** Begins at the "@" and looks back from there, so that long words without one cost nothing. */
const WRITTEN = /(?<=[\p{L}\p{N}._%+-])@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/giu
const LOCAL_PART = /[\p{L}\p{N}._%+-]{1,64}$/u

const SPOKEN = [
  `${name} ?[([{<] ?(?:at|@) ?[)\\]}>] ?[\\w-]{1,63}(?: ?(?:[([{<] ?)?(?:dot|\\.)(?: ?[)\\]}>])? ?[a-z]{2,12}){1,3}`,
  `${name} at [\\w-]{2,63}(?: dot [a-z]{2,12}){1,3}(?!\\w)`,
  `${name} (?:at|@) ?${providers} ?(?:\\.|,| dot | ) ?(?:com|net|org|de|fr|co|me|ru|uk)(?!\\w)`,
  `${name} at ${providers}(?=[.,!?\\n]|$)`,
].map(pattern => new RegExp(pattern, 'gi'))

/** E-mail addresses, also with "at" and "dot" in words. */
export function findEmails(text: string): Match[] {
  const written = find(WRITTEN, text).map(({ start, end }) => {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? ''
    return { start: start - local.length, end, words: text.slice(start - local.length, end) }
  })
  return [...written, ...SPOKEN.flatMap(pattern => find(pattern, text))]
}
