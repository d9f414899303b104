import { franc } from 'franc-min'
import { plainText } from '../text/plain-text'
import { foreignPart, tally } from './foreign'
import { languageOfScript } from './scripts'

/** From this many letters on, the guess by letters is better than a tie of words. */
const ENOUGH_LETTERS = 40

/** ISO 639-1; null for English, and where it can't be told. */
export function languageOf(text: string): string | null {
  const part = foreignPart(plainText(text).text)
  if (!part) return null
  const byScript = languageOfScript(part.text)
  if (byScript) return byScript
  const ranked = [...tally(part.words)].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first && first[1] > 1.2 * (second?.[1] ?? 0)) return first[0]
  return (
    byLetters(
      part.text,
      ranked.slice(0, 4).map(([code]) => code),
    ) ??
    first?.[0] ??
    null
  )
}

function byLetters(text: string, likely: string[]): string | null {
  if (text.length < ENOUGH_LETTERS) return null
  const three = franc(text, { minLength: ENOUGH_LETTERS })
  if (three === 'und' || three === 'eng') return null
  const code = Intl.getCanonicalLocales(three)[0] ?? three
  return code.length === 2 && (likely.length === 0 || likely.includes(code)) ? code : null
}
