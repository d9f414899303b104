/** Control characters and direction overrides, which hide or reorder text; line breaks and tabs stay. */
const HIDING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** Default_Ignorable_Code_Point has the fillers U+115F, U+1160, U+3164 and U+FFA0, which Unicode counts as letters. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/** Blank Braille, note heads and hieroglyphs are letters or symbols to Unicode; a mark needs something to stand on. */
const VISIBLE =
  /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{13441}\u{13442}]/u

/** A text as it's kept. Where there's nothing to see in it, there's no text: ''. */
export function cleanText(text: string): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(HIDING, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
  return VISIBLE.test(clean) ? clean : ''
}

export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** For what needs a word in it, such as a name: signs alone are none. */
export const hasLetters = (text: string): boolean =>
  /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text)

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '')

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The longest emoji that people use have about 20 units; a letter under a pile of marks counts as several. */
const LONGEST_CLUSTER = 20

/** V8 takes quadratic time over a long text. */
const PIECE = 500

/** Letters as people count them: a family emoji is one. */
function countLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE + (/[\ud800-\udbff]/.test(text.charAt(at + PIECE - 1)) ? 1 : 0)
    const found = [...clusters.segment(text.slice(at, end))]
    // The last one may go on in the next piece.
    if (end < text.length && found.length > 1) found.pop()
    for (const { segment } of found) {
      letters += Math.ceil(segment.length / LONGEST_CLUSTER)
      at += segment.length
    }
  }
  return letters
}

/** @returns how many letters a text is over its limit, or 0 */
export const lettersOver = (text: string, limit: number): number =>
  text.length <= limit ? 0 : Math.max(0, countLetters(text) - limit)

/** A fault that says by how many letters a text is too long. */
export type TooLong = { over: number }

export function tooLong(text: string, limit: number): TooLong | undefined {
  const over = lettersOver(text, limit)
  return over > 0 ? { over } : undefined
}
