import type { Detector, Signal } from '../signal'
import { find, gather } from '../text/find'
import { anyOf, endsIn } from '../text/phrases'
import { plainText } from '../text/plain-text'
import { isLately, isLongAgo, type Sentence, sentenceAround } from '../text/sentence'
import { isSomebodyElse } from '../text/whose'
import { type Cue, cues } from './crisis-cues'
import { isDenied, isFigure, isOfTwo, isPast, isPresent, isRemote, isStory } from './crisis-reading'
import { heavyWords } from './crisis-weight'

type Reading = {
  because: 'own-now' | 'own-past' | 'somebody-else' | 'hopeless'
  strength: Signal['strength']
}

const ownNow: Reading = { because: 'own-now', strength: 'strong' }
const ownPast: Reading = { because: 'own-past', strength: 'weak' }
const somebodyElse: Reading = { because: 'somebody-else', strength: 'weak' }
const hopeless: Reading = { because: 'hopeless', strength: 'weak' }

/** A wish to die or self-harm: the writer's own and present is strong; past, somebody else's, or no way on is weak. */
export const crisis: Detector = {
  kind: 'crisis',
  detect(text) {
    const plain = plainText(text)
    const found = cues.flatMap(cue =>
      find(cue.words, plain.text).flatMap(match => {
        if (isOfTwo(match, plain.text)) return []
        const reading = read(cue.reads, match.words, sentenceAround(plain.text, match.start, match.end))
        return reading ? [{ match, ...reading }] : []
      }),
    )
    const heavy = found.length > 0 ? [] : heavyWords(plain.text).map(match => ({ match, ...hopeless }))
    return gather('crisis', plain, [...found, ...heavy])
  },
}

/** After a denial it is this word that carries the weight: "I'm not suicidal but ..." */
const BUT = /\b(?:but|though|although|however)\b/i
const OF_ME = anyOf("i/i'm/i've/i'd/i'll/me/my/myself")
const TOLD_TO = endsIn('tell/tells/telling/told/asked/wants/wanted me/him/her/them/us to [go] [and] [commit]')

function read(reads: Cue['reads'], words: string, sentence: Sentence): Reading | null {
  const { before, after } = sentence
  if (isFigure(words, sentence)) return null
  if (isDenied(words, before)) return BUT.test(after) && reads !== 'hopeless' ? hopeless : null
  if (TOLD_TO.test(before)) return somebodyElse
  if (isStory(before)) return null
  if (reads === 'other' || (reads !== 'own' && !OF_ME.test(words) && isSomebodyElse(before)))
    return reads === 'hopeless' || isRemote(sentence) ? null : somebodyElse
  if (reads === 'hopeless') return hopeless
  if (isPresent(words, before)) return ownNow
  return isLongAgo(sentence) || (isPast(words, before) && !isLately(sentence)) ? ownPast : ownNow
}
