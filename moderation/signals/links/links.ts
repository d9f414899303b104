import { parse } from 'tldts'
import type { Detector } from '../signal'
import { find, gather, type Match } from '../text/find'
import { plainText } from '../text/plain-text'
import wordEndings from './word-endings.txt?raw'

const name = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const rest = '[^\\s<>"()[\\]]'
const spokenDot = ' ?[([{] ?(?:dot|\\.) ?[)\\]}] ?| dot | \\. ?(?=com\\b)|\\. (?=com\\b)'

const ADDRESS = new RegExp(
  `(?<!\\w)(?:(?:https?|hxxps?|ftp) ?:\\/\\/ ?|www\\d?\\. ?)${rest}{2,2000}[^\\s<>"()[\\].,;:!?']`,
  'gi',
)
const HOST = new RegExp(
  `(?<![\\w@./-])(?!www\\.)(?:${name}\\.){1,4}[a-z]{2,24}(?![\\w-]|\\.\\w|@)(?:[/?#]${rest}*)?`,
  'gi',
)
const SPELLED_OUT = new RegExp(
  `(?<![\\w@./-])(?!(?:the|a|an|this|that|dot|early|old|late) )[a-z0-9][a-z0-9-]{1,62}(?:${spokenDot})([a-z]{2,12})(?![\\w-])`,
  'gi',
)

const WORD_ENDINGS = new Set(
  wordEndings
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => line.split(' ')),
)

/** "him.it/she", "mood.is/was". */
const SLASHED_WORD =
  /^\/(?:he|she|it|they|them|him|her|his|hers|we|us|me|my|you|i|is|was|were|are|be|been|do|did|does|had|has|have|not|no|or|and|but|so|to|in|at|on|of|that|this|when|if|never|nothing|maybe|out|up|down|off|over|again|still|just|then|now)[.,;:!?)]*$/i
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|mine|his|hers|theirs|this|that|everything|nothing)$/i
const CUE =
  /(?:\b(?:at|on|visit|try|see|from|via|check|check out|go to|goto|site|website|page|link|order|click)|:) $/i
/** "Mr.Ng", "Dr.Li", "St.Ives". */
const TITLE = /^(?:mr|mrs|ms|dr|st|prof|rev|sr|jr|no|vs|etc|approx)\.[a-z]{2}$/i

/** On the public suffix list; an ending that is an everyday word needs another sign too. */
function isAddress({ words, start }: Match, text: string): boolean {
  const [, host = '', path = ''] = /^([^/?#]*)(.*)$/s.exec(words) ?? []
  const { isIcann, domain, domainWithoutSuffix, publicSuffix } = parse(host, { extractHostname: false })
  if (!isIcann || !domain || !domainWithoutSuffix || !publicSuffix || TITLE.test(host)) return false
  const ending = publicSuffix.slice(publicSuffix.lastIndexOf('.') + 1)
  if (WORD_ENDINGS.has(ending) && PRONOUN.test(domainWithoutSuffix)) return false
  if (path.length > 1) return !(WORD_ENDINGS.has(ending) && SLASHED_WORD.test(path))
  if (publicSuffix.includes('.') && publicSuffix.length > 4) return true
  if (!WORD_ENDINGS.has(ending)) return true
  return CUE.test(text.slice(Math.max(0, start - 12), start)) && /[\d-]|^.{8,}$/.test(domainWithoutSuffix)
}

const SAID = new Set(['co', 'io', 'me', 'shop', 'store', 'site', 'online', 'top', 'vip'])

function isSpelledOut({ words }: Match): boolean {
  const ending = /[a-z]+$/i.exec(words)?.[0].toLowerCase() ?? ''
  if (SAID.has(ending)) return true
  return !WORD_ENDINGS.has(ending) && parse(`a.${ending}`).isIcann === true
}

/** Any link holds a post, so all are strong. */
export const links: Detector = {
  kind: 'link',
  detect(text) {
    const plain = plainText(text)
    const found = [
      ...find(ADDRESS, plain.text).map(match => ({ match, because: 'address' })),
      ...find(HOST, plain.text)
        .filter(match => isAddress(match, plain.text))
        .map(match => ({ match, because: 'bare-domain' })),
      ...find(SPELLED_OUT, plain.text)
        .filter(isSpelledOut)
        .map(match => ({ match, because: 'spelled-out' })),
    ]
    return gather(
      'link',
      plain,
      found.map(each => ({ ...each, strength: 'strong' as const })),
    )
  },
}
