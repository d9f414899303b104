import type { Detector } from '../signal'
import { gather } from '../text/find'
import { plainText } from '../text/plain-text'
import { foreignPart } from './foreign'

export const language: Detector = {
  kind: 'language',
  detect(text) {
    const plain = plainText(text)
    if (!foreignPart(plain.text)) return []
    const match = { start: 0, end: plain.text.length, words: '' }
    return gather('language', plain, [{ match, because: 'other-language', strength: 'strong' }])
  },
}
