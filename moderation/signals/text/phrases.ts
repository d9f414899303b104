import { list } from './listed'

/**
 * Phrases as people would write them, made into patterns. Special notation:
 *
 *   a/b      one of these; "_" keeps words together: was/had_been
 *   [a/b]    optional; [a/b]2 up to twice
 *   beat~    the verb with all its endings: beats, beating
 *   abus*    with any ending
 *   !a/b     at the end: unless one of these follows
 *   =a/b     at the end: only where the clause ends or one of these follows; a bare "=" for the end alone
 *
 * Apostrophes may be missing. Everything else is a regular expression, without nested repeats.
 */
function source(phrase: string): string {
  let begun = false
  return phrase
    .split(' ')
    .map(token => {
      if (token.startsWith('!')) return `(?!,? ${oneOf(token.slice(1))}(?!\\w))`
      if (token.startsWith('=')) return clauseEnd(token.slice(1))
      const optional = /^\[(.+)\](\d?)$/.exec(token)
      if (optional) {
        const times = optional[2] ? `{0,${optional[2]}}` : '?'
        return begun ? `(?: ${oneOf(optional[1] ?? '')})${times}` : `(?:${oneOf(optional[1] ?? '')} )${times}`
      }
      const word = (begun ? ' ' : '') + oneOf(token)
      begun = true
      return word
    })
    .join('')
}

function clauseEnd(words: string): string {
  const more = words ? `| ${oneOf(words)}(?!\\w)` : ''
  return `(?=[,;:!?)\\]\\n]| [-(]|\\.(?!\\d)|$${more})`
}

function oneOf(words: string): string {
  const each = words.split('/').map(word =>
    (word.endsWith('~') ? allForms(word.slice(0, -1)) : word)
      .replaceAll('*', '\\w*')
      .replaceAll('_', ' ')
      .replaceAll("'", "'?")
      .replace(/\((?!\?)/g, '(?:'),
  )
  return each.length > 1 ? `(?:${each.join('|')})` : (each[0] ?? '')
}

function allForms(verb: string): string {
  const last = verb.at(-1) ?? ''
  return last === 'e' ? `${verb.slice(0, -1)}(e|es|ed|ing)` : `${verb}(e?s|${last}?ed|${last}?ing)?`
}

type Phrase = string | RegExp

const sourcesOf = (phrases: Phrase[]) =>
  phrases.map(phrase => (typeof phrase === 'string' ? source(phrase) : phrase.source))

function whole(sources: string[]): string {
  if (sources.length === 0) return '(?!)'
  const begin = sources.every(beginsWithWord) ? '(?=\\w)' : '(?=[!-~£€])'
  return `(?<![\\w'])${begin}(?:${sources.join('|')})(?!\\w)`
}

/** If all phrases begin with a letter or digit, no other place needs trying: long runs of dots stay cheap. */
const beginsWithWord = (source: string) => /^(?:\((?:\?:)?)*(?:[a-z0-9]|\\d)/i.test(source)

export function placesOf(...phrases: Phrase[]): RegExp {
  const everywhere = (sources: string[]) => new RegExp(whole(sources), 'gi')
  const sources = sourcesOf(phrases)
  return list(everywhere(sources), sources, everywhere)
}

export const anyOf = (...phrases: Phrase[]) => new RegExp(whole(sourcesOf(phrases)), 'i')

export const endsIn = (...phrases: Phrase[]) => new RegExp(`${whole(sourcesOf(phrases))} $`, 'i')

export const beginsWith = (...phrases: Phrase[]) => new RegExp(`^,? ?${whole(sourcesOf(phrases))}`, 'i')
