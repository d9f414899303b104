import { type Detector, NOBODY, type Target } from '../signal'
import { type Found, find, gather } from '../text/find'
import { anyOf, placesOf } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { sentenceAround } from '../text/sentence'
import { type Contempt, findGroupTalk, isMean } from './group-talk'
import { isNotTheirs, isOfOneself, isOtherwiseMeant } from './not-theirs'
import { cues } from './read-cues'

type Because = Contempt | 'threatens-reader' | 'insult' | 'cruelty' | 'blame' | 'slur'

const OWN: { because: Because; strength: Found['strength']; words: RegExp }[] = [
  { because: 'threatens-reader', strength: 'strong', words: placesOf(...cues['threatens-reader']) },
  { because: 'insult', strength: 'strong', words: placesOf(...cues.insult) },
  { because: 'cruelty', strength: 'weak', words: placesOf(...cues.cruelty) },
  { because: 'contempt', strength: 'weak', words: placesOf(...cues.jargon) },
  { because: 'blame', strength: 'weak', words: placesOf(...cues.blame) },
]
const SLURS = placesOf(...cues.slurs)

/** Quotes of what was said at home aren't the writer's, and neither is what they say about themselves. */
export const hostility: Detector = {
  kind: 'hostility',
  detect(text) {
    const plain = plainText(text)
    return gather('hostility', plain, [...ownWords(plain), ...slurs(plain), ...ofGroups(plain)])
  },
}

const told = (because: Because, target: Target | null) => ({
  because,
  told: { ...NOBODY, target },
})

const ownWords = ({ text }: PlainText): Found[] =>
  OWN.flatMap(({ because, strength, words }) =>
    find(words, text)
      .filter(({ start, end }) => {
        const sentence = sentenceAround(text, start, end)
        return !isNotTheirs(sentence) && !isOfOneself(sentence)
      })
      .map(match => ({ match, strength, ...told(because, because === 'contempt' ? 'group' : 'reader') })),
  )

const YOU = anyOf("you/you're/your/youre/u/ur/yourself/yourselves")
const MANY = /s$/i

function slurs({ text }: PlainText): Found[] {
  return find(SLURS, text).flatMap(match => {
    const sentence = sentenceAround(text, match.start, match.end)
    if (isNotTheirs(sentence) || isOfOneself(sentence) || isOtherwiseMeant(match.words, sentence)) return []
    const atReader = YOU.test(sentence.before) || YOU.test(sentence.after)
    const strength = atReader || MANY.test(match.words) ? 'strong' : 'weak'
    return [{ match, strength, ...told('slur', atReader ? 'reader' : 'group') }]
  })
}

function ofGroups({ text }: PlainText): Found[] {
  return findGroupTalk(text)
    .filter(({ sentence }) => !isNotTheirs(sentence))
    .map(({ match, because }) => ({
      match,
      strength: because !== 'contempt' || isMean(match.words) ? 'strong' : 'weak',
      ...told(because, 'group'),
    }))
}
