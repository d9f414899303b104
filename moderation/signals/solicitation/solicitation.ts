import type { Detector } from '../signal'
import { readCues } from '../text/cues'
import { find, gather, type Match } from '../text/find'
import { placesOf } from '../text/phrases'
import { plainText } from '../text/plain-text'
import source from './cues.en.txt?raw'

const cues = readCues(source, [
  'seeks-partner',
  'asks-around',
  'pictures',
  'paid',
  'asks-for-contact',
  'write-me',
  'write-me-weak',
  'advert',
  'offers-self',
])
const CODES: Record<string, string> = { 'write-me-weak': 'write-me', advert: 'seeks-partner' }
const approaches = Object.entries(cues).map(([group, phrases]) => ({
  because: CODES[group] ?? group,
  strength: group.endsWith('-weak') ? ('weak' as const) : ('strong' as const),
  words: placesOf(...phrases),
}))

/** Someone else as the subject: told about them, not said to readers. */
const TOLD_OF_OTHERS =
  /\b(?:he|she|they|him|her|them|his|who|that|husband|wife|partner|spouse|boyfriend|girlfriend|bf|gf|ex|stranger|strangers|someone|somebody|men|people|profile|used to|stopped|was|were|am ashamed|don't|not|never|afraid to|scared to|pressures? me to|wants? me to|asked me to|told me to)\b[^,.!?;:\n]{0,40}$/i

export const solicitation: Detector = {
  kind: 'solicitation',
  detect(text) {
    const plain = plainText(text)
    const isTold = ({ start, end }: Match) =>
      TOLD_OF_OTHERS.test(plain.text.slice(Math.max(0, start - 60), start)) ||
      plain.text[start - 1] === '"' ||
      plain.text[end] === "'"
    return gather(
      'solicitation',
      plain,
      approaches.flatMap(({ because, strength, words }) =>
        find(words, plain.text)
          .filter(match => !isTold(match))
          .map(match => ({ match, because, strength })),
      ),
    )
  },
}
