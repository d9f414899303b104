import { withoutAccents } from '../crisis/languages'
import type { Detector, Signal, SignalKind, Told } from '../signal'
import { readCues } from '../text/cues'
import { find, gather, type Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import { plainText } from '../text/plain-text'
import { sentenceAround } from '../text/sentence'
import german from './de.txt?raw'
import spanish from './es.txt?raw'
import few from './few.txt?raw'
import french from './fr.txt?raw'

type Said = { kind: SignalKind; because: string; strength: Signal['strength']; told: Told }

const said = (
  because: string,
  kind: SignalKind,
  strength: Signal['strength'],
  speaker: Told['speaker'],
  target: Told['target'],
  urgency: Told['urgency'],
): Said => ({ kind, because, strength, told: { speaker, target, urgency } })

const SAID = {
  'own-now': said('own-now', 'crisis', 'strong', 'at-risk', 'self', 'now'),
  'own-wish': said('own-wish', 'crisis', 'strong', 'at-risk', 'self', 'wished'),
  prepared: said('prepared', 'crisis', 'strong', 'at-risk', 'self', 'now'),
  taken: said('taken', 'crisis', 'strong', 'at-risk', 'self', 'now'),
  other: said('somebody-else', 'crisis', 'weak', 'supporter', 'somebody', 'now'),
  hopeless: said('hopeless', 'crisis', 'weak', 'at-risk', 'self', 'wished'),
  hits: said('hits', 'violence', 'strong', 'at-risk', 'self', 'now'),
  forces: said('forces', 'violence', 'strong', 'at-risk', 'self', 'now'),
  controls: said('controls', 'violence', 'strong', 'at-risk', 'self', 'now'),
  survivor: said('forces', 'violence', 'strong', 'survivor', 'self', 'past'),
  minor: said('own-age', 'under-18', 'strong', null, null, null),
  threat: said('threat', 'threat', 'strong', 'doer', 'somebody', 'now'),
  'own-acts': said('own-acts', 'own-acts', 'strong', 'doer', 'somebody', 'past'),
  urges: said('urges', 'child', 'strong', 'doer', 'child', 'wished'),
} as const
type Group = keyof typeof SAID
const GROUPS = Object.keys(SAID) as Group[]

const OWN_PAST = said('own-past', 'crisis', 'weak', 'at-risk', 'self', 'past')

type Language = {
  isIn: RegExp
  groups: { group: Group; words: RegExp }[]
  isDenied: RegExp
  isReported: RegExp
  isOver: RegExp
}

function readLanguage(source: string): Language {
  const cues = readCues(source, ['marks', ...GROUPS, 'not', 'reported', 'over'])
  return {
    isIn: anyOf(...cues.marks),
    groups: GROUPS.map(group => ({ group, words: placesOf(...cues[group]) })),
    isDenied: endsIn(...cues.not),
    isReported: anyOf(...cues.reported),
    isOver: anyOf(...cues.over),
  }
}

const NEVER = /(?!)/

/** With a few words, nothing can tell whose they are or whether they're meant. */
function readFew(source: string): Language {
  const cues = readCues(source, ['marks', 'own-now', 'own-wish'])
  return {
    isIn: anyOf(...cues.marks),
    groups: (['own-now', 'own-wish'] as const).map(group => ({ group, words: placesOf(...cues[group]) })),
    isDenied: NEVER,
    isReported: NEVER,
    isOver: NEVER,
  }
}

const languages = [...[german, spanish, french].map(readLanguage), readFew(few)]

/** German, Spanish and French, and a little in five more. */
export const otherLanguages: Detector = {
  kind: 'language',
  detect(text) {
    const plain = plainText(text)
    const words = withoutAccents(plain.text)
    const found = languages
      .filter(language => language.isIn.test(words))
      .flatMap(language =>
        language.groups.flatMap(({ group, words: cues }) =>
          find(cues, words).flatMap(match => {
            const read = readMatch(group, match, words, language)
            return read ? [{ match, ...read }] : []
          }),
        ),
      )
    const kinds = [...new Set(found.map(({ kind }) => kind))]
    return kinds.flatMap(kind =>
      gather(
        kind,
        plain,
        found.filter(each => each.kind === kind),
      ),
    )
  },
}

/** These cues say that the writer is in danger; what others said about themselves is about them. */
const isOwn = (group: Group) => SAID[group].kind === 'crisis' && group !== 'other'

function readMatch(group: Group, match: Match, text: string, language: Language): Said | null {
  const { before, after } = sentenceAround(text, match.start, match.end)
  if (language.isDenied.test(before)) return isOwn(group) && group !== 'hopeless' ? SAID.hopeless : null
  if (!isOwn(group)) return SAID[group]
  if (language.isReported.test(before)) return group === 'hopeless' ? null : SAID.other
  if (group !== 'hopeless' && (language.isOver.test(before) || language.isOver.test(after))) return OWN_PAST
  return SAID[group]
}
