import type { Detector } from '../signal'
import { readCues } from '../text/cues'
import { find, gather } from '../text/find'
import { placesOf } from '../text/phrases'
import { plainText } from '../text/plain-text'
import source from './cues.en.txt?raw'
import { findPitches } from './pitch'

const cues = readCues(source, [
  'order',
  'coupon',
  'cure',
  'healer',
  'guarantee',
  'ask-me-to-buy',
  'sex-for-sale',
  'money',
  'praise',
  'promotes-own',
  'comment-spam',
  'shady-wares',
  'sells-quietly',
])
const offers = Object.entries(cues).map(([because, phrases]) => ({
  because,
  strength: because === 'praise' ? ('weak' as const) : ('strong' as const),
  words: placesOf(...phrases),
}))

export const advertising: Detector = {
  kind: 'advertising',
  detect(text) {
    const plain = plainText(text)
    const found = offers.flatMap(({ because, strength, words }) =>
      find(words, plain.text).map(match => ({ match, because, strength })),
    )
    const pitches = findPitches(plain.text).map(match => ({
      match,
      because: 'pitch',
      strength: 'strong' as const,
    }))
    return gather('advertising', plain, [...found, ...pitches])
  },
}
