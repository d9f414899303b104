import { latinLookAlikes, lettersForSigns, putTogether } from './disguises'
import { inTurn, type PlainText, rewriting } from './rewriting'

export type { PlainText }

const space = ' \\t\\n\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const apostrophes = '`\\u00b4\\u02b9-\\u02bc\\u2018-\\u201b\\u2032'
const quotes = '\\u201c-\\u201f\\u2033'
const dashes = '\\u2010-\\u2015\\u2212'
const digits = '\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f'
const invisible =
  '\\u00ad\\u0300-\\u036f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\u{e0000}-\\u{e01ef}'

const ODD = new RegExp(`[${space}]{2,}|[\\x00-\\x1f\`]|[^\\x00-\\x7e]+`, 'g')
const SPACES = new RegExp(`^[${space}]+$`)
const EMPTY_LINE = /\n\s*\n|\r\r|\u2029/
const SPECIAL = new RegExp(`[${apostrophes}${quotes}${dashes}${digits}${invisible}]`, 'u')
const APOSTROPHE = new RegExp(`^[${apostrophes}]$`)
const QUOTE = new RegExp(`^[${quotes}]$`)
const DASH = new RegExp(`^[${dashes}]$`)
const INVISIBLE = new RegExp(`^[${invisible}]$`, 'u')
const ZEROS = [0x660, 0x6f0, 0x966]

let last: { original: string; plain: PlainText } | undefined

/**
 * Joins spelled-out words, makes compatibility forms and look-alikes plain, removes invisible marks, and turns digits
 * within words into letters.
 */
export function plainText(original: string): PlainText {
  if (last?.original !== original)
    last = {
      original,
      plain: inTurn(original, putTogether, plainCharacters, latinLookAlikes, lettersForSigns),
    }
  return last.plain
}

function plainCharacters(original: string): PlainText {
  const known = new Map<string, string>()
  const rewritten = rewriting(original)
  const plainOf = (character: string) => {
    const by = known.get(character) ?? plainCharacter(character)
    known.set(character, by)
    return by
  }

  for (const odd of original.matchAll(ODD)) {
    const [run] = odd
    let from = odd.index
    if (SPACES.test(run)) rewritten.replace(from, run.length, EMPTY_LINE.test(run) ? '\n' : ' ')
    else if (SPECIAL.test(run) || run.normalize('NFKC') !== run) {
      for (const character of run) {
        const by = plainOf(character)
        if (by !== character) rewritten.replace(from, character.length, by)
        from += character.length
      }
    }
  }
  return rewritten.finished()
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (APOSTROPHE.test(character)) return "'"
  if (INVISIBLE.test(character)) return ''
  if (QUOTE.test(character)) return '"'
  if (DASH.test(character)) return '-'
  const zero = ZEROS.find(each => code >= each && code <= each + 9)
  return zero === undefined ? character.normalize('NFKC') : String(code - zero)
}
