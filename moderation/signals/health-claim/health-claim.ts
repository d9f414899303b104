import type { Detector } from '../signal'
import { readCues } from '../text/cues'
import { find, gather, type Match } from '../text/find'
import { anyOf, placesOf } from '../text/phrases'
import { plainText } from '../text/plain-text'
import source from './cues.en.txt?raw'

const cues = readCues(source, ['cures', 'dose', 'stop-medicine', 'hidden-truth', 'false-safety', 'causes'])
const healthClaims = Object.entries(cues).map(([because, phrases]) => ({
  because,
  strength: because === 'causes' ? ('weak' as const) : ('strong' as const),
  words: placesOf(...phrases),
}))

const REACH = 160

/** After these words it's the writer's own experience, a question, a doubt, or hearsay. */
const NOT_CLAIMED = anyOf(
  "i/i'm/i've/i'd/me/my/mine/myself/we/our",
  'is_it_true/myth/maybe/perhaps/might/may/wonder/whether/should_i/could_you/can_you',
  'he/she/they/nurse/pharmacist/friend/mother/father/therapist/physio/leaflet says/said/told/believes/believed/think/thinks',
  'according to|nhs|who guidelines|mayo clinic|doi|pubmed|bmj|lancet|cochrane|study in|trial in|guideline/guidelines',
  'https?/www',
  'ask/see/talk/speak [to/with] your/a doctor/gp',
  "there_is/there's no",
  "don't/do_not/never/please_don't/should_not/shouldn't/not_a stop/quit/double/skip/ditch/cut/change/cure",
  'some_people/for_some/often/sometimes/can_help/may_help/can_cause',
)
/** "he said that ...", "does it ...". */
const ASKED =
  /^\W*(?:do|does|did|is|are|can|could|should|would|will|has|have|what|which|why|how|who)\b(?! not\b)/i

export const healthClaim: Detector = {
  kind: 'health-claim',
  detect(text) {
    const plain = plainText(text)
    return gather(
      'health-claim',
      plain,
      healthClaims.flatMap(({ because, strength, words }) =>
        find(words, plain.text)
          .filter(match => isClaimed(plain.text, match))
          .map(match => ({ match, because, strength })),
      ),
    )
  },
}

function isClaimed(text: string, { start, end }: Match): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const begin = Math.max(
    ...['.', '!', '?', '\n'].map(stop => before.lastIndexOf(`${stop} `)),
    before.lastIndexOf('\n'),
  )
  const after = text.slice(end, end + REACH)
  const stop = after.search(/[.!?\n](?!\d)/)
  const sentence =
    before.slice(begin + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop))
  if (stop >= 0 && after[stop] === '?' && ASKED.test(sentence)) return false
  return !NOT_CLAIMED.test(sentence)
}
