import { find, type Match } from '../text/find'

const providers =
  '(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|proton(?:mail)?|aol|gmx|live|yandex|mail|web|zoho|tutanota|fastmail)'
const open = '[([{<]'
const close = '[)\\]}>]'
const dot = `(?: ?(?:${open} ?)?(?:dot|\\.)(?: ?${close})? ?[a-z]{2,12})`

const AT_DOMAIN = [
  '(?<=[\\p{L}\\p{N}._%+-])@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){1,4}',
  `(?<=[\\w.+-]) ?${open} ?(?:at|@) ?${close} ?[\\w-]{1,63}${dot}{1,3}`,
  '(?<=[\\w.+-]) at [\\w-]{2,63}(?: dot [a-z]{2,12}){1,3}(?!\\w)',
  `(?<=[\\w.+-]{2}) (?:at|@) ?${providers} ?(?:\\.|,| dot | ) ?(?:com|net|org|de|fr|co|me|ru|uk)(?!\\w)`,
  `(?<=[\\w.+-]{2}) at ${providers}(?=[.,!?\\n]|$)`,
  // klammeraffe, arroba, arobase, chiocciola, małpa: the sign by its names elsewhere
  `(?<=[\\w.+)-]) ?${open}? ?(?:klammeraffe|arroba|arobase|chiocciola) ?${close}? ?[\\w-]{2,63}${dot}{1,3}`,
  '(?<=[\\w.+-]{2}) (?:on|at|over at) (?:proton(?:mail)?|gmail|hotmail|icloud|tutanota|gmx|ymail)(?![\\w.])(?! and|,? (?:i|he|she|we|they|for|that|all|every|when|chat|accounts?|from)\\b)',
].map(pattern => new RegExp(pattern, 'giu'))
/** "tomas dot wielgosz". */
const LOCAL_PART = /(?:[\p{L}\p{N}_%+-]{1,30} ?[([]?(?:dot|punkt)[)\]]? ?){0,3}[\p{L}\p{N}._%+-]{1,64}$/u

export function findEmails(text: string): Match[] {
  return AT_DOMAIN.flatMap(pattern => find(pattern, text)).map(({ start, end }) => {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? ''
    return { start: start - local.length, end, words: text.slice(start - local.length, end) }
  })
}
