import type { Detector, Signal } from '../signal'
import { type Found, gather, type Match } from '../text/find'
import { plainText } from '../text/plain-text'
import { findEmails } from './email'
import { findAtNames, findHandles, findInvitations, findPrivately } from './handles'
import { findPhones, findSpokenPhones } from './phone'

type Way = { because: string; strength: Signal['strength']; places: (text: string) => Match[] }

const ways: Way[] = [
  { because: 'email', strength: 'strong', places: findEmails },
  { because: 'phone', strength: 'strong', places: findPhones },
  { because: 'phone', strength: 'strong', places: findSpokenPhones },
  { because: 'handle', strength: 'strong', places: findHandles },
  { because: 'invitation', strength: 'strong', places: findInvitations },
  { because: 'privately', strength: 'weak', places: findPrivately },
  // Members also use "@name" to reply to a persona, so on its own it means little.
  { because: 'at-name', strength: 'weak', places: findAtNames },
]

export const contact: Detector = {
  kind: 'contact',
  detect(text) {
    const plain = plainText(text)
    const found: Found[] = ways.flatMap(({ because, strength, places }) =>
      places(plain.text).map(match => ({ match, because, strength })),
    )
    return gather('contact', plain, found)
  },
}
