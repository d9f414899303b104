import type { Detector, Signal, Told } from '../signal'
import { find, gather, type Match } from '../text/find'
import { plainText } from '../text/plain-text'
import { sentenceAround } from '../text/sentence'
import { heavyWords } from './burdens'
import { type Group, languages, type Reading, withoutAccents } from './languages'
import { BESIDE, signsOfPreparing } from './signs'

type Said = {
  because: 'own-now' | 'own-wish' | 'prepared' | 'taken' | 'own-past' | 'somebody-else' | 'hopeless'
  strength: Signal['strength']
  told: Told
}

const own = { speaker: 'at-risk', target: 'self' } as const
const SAID = {
  'own-now': { because: 'own-now', strength: 'strong', told: { ...own, urgency: 'now' } },
  prepared: { because: 'prepared', strength: 'strong', told: { ...own, urgency: 'now' } },
  taken: { because: 'taken', strength: 'strong', told: { ...own, urgency: 'now' } },
  'own-wish': { because: 'own-wish', strength: 'strong', told: { ...own, urgency: 'wished' } },
  hopeless: { because: 'hopeless', strength: 'weak', told: { ...own, urgency: 'wished' } },
} satisfies Partial<Record<Group, Said>>
const ownPast: Said = { because: 'own-past', strength: 'weak', told: { ...own, urgency: 'past' } }
const somebodyElse = (urgency: Told['urgency']): Said => ({
  because: 'somebody-else',
  strength: 'weak',
  told: { speaker: 'supporter', target: 'somebody', urgency },
})

export const crisis: Detector = {
  kind: 'crisis',
  detect(text) {
    const plain = plainText(text)
    const words = withoutAccents(plain.text)
    const found = languages.flatMap(({ groups, reading }) =>
      groups.flatMap(({ group, words: cues }) =>
        find(cues, words).flatMap(match => {
          const said = read(group, match, words, reading)
          return said ? [{ match, ...said }] : []
        }),
      ),
    )
    const { own, others } = signsOfPreparing(words, pointsBeside(found))
    const prepared = [
      ...own.map(match => ({ match, ...SAID.prepared })),
      ...others.map(match => ({ match, ...somebodyElse('now') })),
    ]
    const told = ofOneSpeaker([...found, ...prepared])
    const heavy = told.length > 0 ? [] : heavyWords(words).map(match => ({ match, ...SAID.hopeless }))
    return gather('crisis', plain, [...told, ...heavy])
  },
}

function pointsBeside(found: Said[]): number {
  const present = found.filter(({ told }) => told.speaker === 'at-risk' && told.urgency !== 'past')
  if (present.length === 0) return 0
  return present.some(({ strength }) => strength === 'strong') ? BESIDE.wish : BESIDE.despair
}

/**
 * Beside the writer's own wish or plan, someone else's isn't what they need lines for; and someone who is worried
 * about another person is despairing over them, not of living.
 */
function ofOneSpeaker(found: (Said & { match: Match })[]) {
  const others = found.filter(({ told }) => told.speaker === 'supporter' && told.urgency !== 'past')
  const own = found.filter(
    ({ match, told }) => told.speaker === 'at-risk' && !others.some(each => covers(each.match, match)),
  )
  const mourned = found.filter(({ told }) => told.speaker === 'supporter' && told.urgency === 'past')
  if (others.length === 0) return [...own, ...mourned]
  if (own.some(({ strength }) => strength === 'strong')) return own
  return [...others, ...own.filter(({ because }) => because !== 'hopeless')]
}

const covers = (one: Match, other: Match) => one.start <= other.start && one.end >= other.end

/** After a denial, this word matters: "I'm not suicidal but ..." */
const BUT = /\b(?:but|though|although|however)\b/i

function read(group: Group, match: Match, text: string, reading: Reading): Said | null {
  const sentence = sentenceAround(text, match.start, match.end)
  if (reading.isFigure(match, sentence, text)) return null
  if (reading.isDenied(match.words, sentence))
    return BUT.test(sentence.after) && group === 'own-wish' ? SAID.hopeless : null
  if (group !== 'hopeless' && reading.isMourned(match.words, sentence))
    return reading.isRemote(sentence) ? null : somebodyElse('past')
  if (group === 'other' || reading.isSomebodyElse(match.words, sentence)) {
    if (group === 'hopeless' || reading.isRemote(sentence)) return null
    return somebodyElse('now')
  }
  if (group === 'hopeless') return reading.isLongAgo(sentence) ? null : SAID.hopeless
  return reading.isOver(match.words, sentence) ? ownPast : SAID[group]
}
