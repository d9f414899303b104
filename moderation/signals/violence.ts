import { find, gather } from './find'
import { plainText } from './plain-text'
import { isLately, isLongAgo, type Sentence, sentenceAround } from './sentence'
import type { Detector, Signal } from './signal'
import { cues } from './violence-cues'

/** Fear, force, threats and control; the writer's own and present is strong. No one has to call it abuse. */
export const violence: Detector = {
  kind: 'violence',
  detect(text) {
    const plain = plainText(text)
    const found = cues.flatMap(({ because, words }) =>
      find(words, plain.text).flatMap(match => {
        const sentence = sentenceAround(plain.text, match.start, match.end)
        if (isDenied(sentence) || isWanted(sentence)) return []
        return [{ match, because, strength: strengthOf(because, match.words, sentence) }]
      }),
    )
    return gather('violence', plain, found)
  },
}

const DENIED = /\b(?:not|never|no|isn'?t|wasn'?t|hasn'?t|don'?t|didn'?t|doesn'?t|without)(?: (?:been|being|even|an|any|in|really|ever|of|had|have|a|is|is not|it's|think|to be|like)){0,3} $/i
/** Agreed play between adults is no violence; only its own words count, not our guess. */
const WANTED = /\b(?:consensual\w*|consent(?:ed|ing)?|kinks?|kinky|safe ?words?|bdsm|turn(?:s|ed)? me on|i (?:really )?(?:like|love|enjoy|liked|loved|enjoyed) (?:it|that|when)|asked (?:him|her|them) to|want (?:him|her|them) to|into (?:it|choking)|i(?:'d| would) (?:like|love))\b/i

const isDenied = ({ before }: Sentence) => DENIED.test(before)
const isWanted = ({ before, after }: Sentence) => WANTED.test(before) || WANTED.test(after)

const DONE =
  /\b(?:used to|had|was|raped|molested|abused|assaulted|my ex|ex-?(?:husband|wife|boyfriend|girlfriend|partner)|childhood|as a child|previous|former|past)\b/i
const OTHERS = /\b(?:friend|sister|brother|cousin|daughter|son|mother|mom|mum|neighbou?r|colleague)(?:'s)?(?: \w+){0,4} $/i

function strengthOf(because: string, words: string, sentence: Sentence): Signal['strength'] {
  if (because === 'somebody-else' || because === 'own-acts' || OTHERS.test(sentence.before)) return 'weak'
  if (isLongAgo(sentence)) return 'weak'
  return (DONE.test(words) || DONE.test(sentence.before)) && !isLately(sentence) ? 'weak' : 'strong'
}
