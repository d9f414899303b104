import type { Detector } from '../signal'
import { find, gather } from '../text/find'
import { plainText } from '../text/plain-text'
import { offers } from './offers'
import { findPitches } from './pitch'

/** Wording of shops, healers and schemes, also in posts that otherwise read like somebody's story. */
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
