/**
 * English words without their endings, by Porter's algorithm (with the second one's rule for y), so that "hormone" finds "hormones". A word of
 * another language loses some of its endings too, in a search as in a text, so that it's still found.
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MOST_KEPT) stems.clear()
  const found = isEnglish(word) ? porter(word) : word
  stems.set(word, found)
  return found
}

const stems = new Map<string, string>()
const MOST_KEPT = 50_000

/** News isn't new. */
const isEnglish = (word: string) => word.length > 2 && /^[a-z]+$/.test(word) && word !== 'news'

const vowel = '(?:[aeiou]|(?<=[^aeiou])y)'
const consonant = '(?:[^aeiouy]|(?<![^aeiou])y)'
/** How many times vowels are followed by consonants. */
const measure = (times: string) => new RegExp(`^${consonant}*(?:${vowel}+${consonant}+)${times}${vowel}*$`)
const once = measure('{1}')
const onceOrMore = measure('+')
const twiceOrMore = measure('{2,}')
const hasVowel = new RegExp(vowel)
const endsShort = new RegExp(`^${consonant}+${vowel}[^aeiouwxy]$`)
const endsDouble = /([^aeiou])\1$/

const ENDINGS = new Map(
  `ational ate,tional tion,enci ence,anci ance,izer ize,bli ble,alli al,entli ent,eli e,ousli ous,ization ize,
  ation ate,ator ate,alism al,iveness ive,fulness ful,ousness ous,aliti al,iviti ive,biliti ble,logi log`
    .split(',')
    .map(each => each.trim().split(' ') as [string, string]),
)
const LATER_ENDINGS = new Map([
  ...(['icate ic', 'alize al', 'iciti ic', 'ical ic'].map(each => each.split(' ')) as [string, string][]),
  ['ative', ''],
  ['ful', ''],
  ['ness', ''],
])
const LAST_ENDINGS =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/
const MIDDLE = new RegExp(`^(.+?)(${[...ENDINGS.keys()].sort((a, b) => b.length - a.length).join('|')})$`)
const LATER = new RegExp(`^(.+?)(${[...LATER_ENDINGS.keys()].join('|')})$`)

function porter(word: string): string {
  let w = word.replace(/^(.+?)(ss|i)es$/, '$1$2').replace(/^(.*[^s])s$/, '$1')
  w = withoutPast(w)
  w = w.replace(/^(.+[^aeiouy])y$/, '$1i')
  w = exchange(w, MIDDLE, ENDINGS)
  w = exchange(w, LATER, LATER_ENDINGS)
  const [, bare = ''] = LAST_ENDINGS.exec(w) ?? []
  if (twiceOrMore.test(bare)) w = bare
  if (w.endsWith('e')) {
    const short = w.slice(0, -1)
    if (twiceOrMore.test(short) || (once.test(short) && !endsShort.test(short))) w = short
  }
  return w.endsWith('ll') && twiceOrMore.test(w) ? w.slice(0, -1) : w
}

function withoutPast(w: string): string {
  if (w.endsWith('eed')) return onceOrMore.test(w.slice(0, -3)) ? w.slice(0, -1) : w
  const bare = /^(.+?)(?:ed|ing)$/.exec(w)?.[1]
  if (bare === undefined || !hasVowel.test(bare)) return w
  if (/(?:at|bl|iz)$/.test(bare)) return `${bare}e`
  if (endsDouble.test(bare) && !/[lsz]$/.test(bare)) return bare.slice(0, -1)
  return once.test(bare) && endsShort.test(bare) ? `${bare}e` : bare
}

function exchange(w: string, ending: RegExp, endings: Map<string, string>): string {
  const [, bare = '', end = ''] = ending.exec(w) ?? []
  return onceOrMore.test(bare) ? bare + endings.get(end) : w
}
