import type { Detector, Signal, Told } from '../signal'
import { readCues } from '../text/cues'
import { type Found, find, gather, type Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { isLongAgo, type Sentence, sentenceAround } from '../text/sentence'
import { FORMER, isOver, isPastVerb } from '../text/tense'
import source from './cues.en.txt?raw'

const cues = readCues(source, [
  'fear',
  'does-hits',
  'hits',
  'does-forces',
  'forces',
  'does-threatens',
  'threatens',
  'does-controls',
  'controls',
  'does-puts-down',
  'does-abuse-named',
  'abuse-named',
  'survivor',
  'to-others',
])
const NONE = placesOf()

/** `does` follows a person, `says` stands alone. */
const groups = [
  { because: 'fear', does: NONE, says: placesOf(...cues.fear) },
  { because: 'hits', does: placesOf(...cues['does-hits']), says: placesOf(...cues.hits) },
  { because: 'forces', does: placesOf(...cues['does-forces']), says: placesOf(...cues.forces) },
  { because: 'threatens', does: placesOf(...cues['does-threatens']), says: placesOf(...cues.threatens) },
  { because: 'controls', does: placesOf(...cues['does-controls']), says: placesOf(...cues.controls) },
  { because: 'puts-down', does: placesOf(...cues['does-puts-down']), says: NONE },
  {
    because: 'abuse-named',
    does: placesOf(...cues['does-abuse-named']),
    says: placesOf(...cues['abuse-named']),
  },
]
const SURVIVOR = placesOf(...cues.survivor)
const TO_OTHERS = placesOf(...cues['to-others'])

const NOW = { speaker: 'at-risk', target: 'self', urgency: 'now' } as const satisfies Told
const PAST = { speaker: 'survivor', target: 'self', urgency: 'past' } as const satisfies Told
const OTHERS = { speaker: 'supporter', target: 'somebody', urgency: 'now' } as const satisfies Told

export const violence: Detector = { kind: 'violence', detect: text => readViolence(text) }

let last: { text: string; signals: Signal[] } | undefined

export function readViolence(text: string): Signal[] {
  if (last?.text !== text) last = { text, signals: read(text) }
  return last.signals
}

function read(text: string): Signal[] {
  const plain = plainText(text)
  const over = isOver(plain.text)
  return gather('violence', plain, [
    ...groups.flatMap(({ because, does, says }) => [
      ...find(does, plain.text).flatMap(match => {
        const done = withPerson(match, plain)
        return done
          ? readToWriter(
              done,
              because,
              plain,
              (over || /^who /i.test(done.words)) && isPastVerb(done.verb, done.between),
            )
          : []
      }),
      ...find(says, plain.text).flatMap(match =>
        readToWriter(
          match,
          because,
          plain,
          over && /\b(?:was|were|got|had|did|felt|lived)\b/i.test(match.words),
        ),
      ),
    ]),
    ...find(SURVIVOR, plain.text).flatMap(match => readSurvivor(match, plain)),
    ...find(TO_OTHERS, plain.text).flatMap(match => readToOthers(match, plain)),
  ])
}

/** "he has often ...", "she got drunk and ..." */
const between = `[${[
  'has/have/had/is/was/been/will/would/used_to/keep/keeps/kept/start/started/starts_to/started_to',
  'tries_to/tried_to/wants_to/threatens_to/threatened_to/often/sometimes/always/also/even/once/just/then',
  'physically/literally/constantly/regularly/actually/again/only/still/who/secretly/usually/now',
  'gets_drunk_and/got_drunk_and/gets_angry_and/got_angry_and',
].join('/')}]4`
const love =
  'husband|hubby|hubs|wife|partner|spouse|fianc[eé]e?|boyfriend|girlfriend|bf|gf|ex|ex-?(?:husband|wife|boyfriend|girlfriend|partner)'
const kin =
  'mother|mom|mum|father|dad|parents?|brother|sister|uncle|cousin|son|daughter|step-?(?:mother|mom|mum|father|dad|brother)|(?:mother|father|brother|sister)-in-law|in-?laws|grandfather|grandad|nephew'
const persons = [
  "he/he's/he'll/he'd/she/she's/she'll/she'd/they/they're/who/someone/somebody",
  `my/the/his/her [own/first/late/older/big/new]2 (${love}|${kin}|family|man|guy|woman|boss|manager|carer|landlord|roommate|flatmate|teacher|coach|priest)('?s)?`,
]
const SUBJECT = endsIn(...persons.map(person => `${person} ${between}`))
const SOMEBODY = anyOf(...persons)
/** "she shouts, hits me and ..." */
const LISTED = [endsIn(`and/or/then ${between}`), /, (?:and |then |or )?$/i]

type Done = Match & { verb: string; between: string }

/** Null where nobody does it: "reality hit me". */
function withPerson(match: Match, plain: PlainText): Done | null {
  const { before } = sentenceAround(plain.text, match.start, match.end)
  const subject = SUBJECT.exec(before)
  const verb = /^[\w']+/.exec(match.words)?.[0] ?? ''
  if (!subject) {
    const listed = SOMEBODY.test(before) && LISTED.some(each => each.test(before))
    return listed ? { ...match, verb, between: '' } : null
  }
  const start = match.start - subject[0].length
  return { start, end: match.end, words: plain.text.slice(start, match.end), verb, between: subject[0] }
}

const filler = [
  'a/an/any/even/really/ever/in/of/about/that/like/think/be/been/being/was/were/had/have',
  'afraid/scared/worried/experienced/history/sign/signs/case',
].join('/')
const DENIED = endsIn(
  `not/never/no/nobody/isn't/wasn't/hasn't/haven't/don't/didn't/doesn't/without [${filler}]3`,
)
/** Agreed play isn't violence, but only the writer's own words count: "he calls it a kink" doesn't. */
const AGREED = anyOf(
  'consensual/consensually/safe_?word/safe_?words',
  'we both like/love/enjoy/want/wanted it',
)
const AGREED_BEFORE = endsIn('i [really/also] like/love/enjoy [it] when/that', 'turns me on when/that')
const AGREED_AFTER = anyOf(
  'i [really/also] like/love/enjoy/liked/enjoyed it',
  'i asked him/her/them to =',
  'turns me on',
)
const NOT_AGREED = anyOf("not/never/no/isn't/wasn't/don't/didn't/without/against/non-?consensual")

function isAgreed({ before, after }: Sentence): boolean {
  if (AGREED_BEFORE.test(before) || AGREED_AFTER.test(after)) return true
  return AGREED.test(before + after) && !NOT_AGREED.test(before + after)
}

function readToWriter(match: Match, because: string, plain: PlainText, isPast: boolean): Found[] {
  const sentence = sentenceAround(plain.text, match.start, match.end)
  if (DENIED.test(sentence.before) || /\bnon-$/i.test(sentence.before)) return []
  if (isAgreed(sentence)) return []
  if (because === 'abuse-named' && STUDIED.test(sentence.before)) return []
  if (/\bbeats?\b/i.test(match.words) && GAME.test(plain.text.slice(match.end, match.end + 20))) return []
  if (isOfOthers(match.words, sentence.before)) return [{ match, because, strength: 'weak', told: OTHERS }]
  if (because === 'abuse-named' && !isOwn(match.words, sentence))
    return [{ match, because, strength: 'weak', told: isLongAgo(sentence) ? PAST : NOW }]
  const goesOn = GOES_ON.includes(because) && PRESENT.test(match.words) && !USED_TO.test(match.words)
  return (!goesOn && isDone(match.words, because, sentence)) ||
    (isPast && !STILL.test(sentence.before + sentence.after))
    ? [{ match, because, strength: 'weak', told: PAST }]
    : [{ match, because, strength: 'strong', told: NOW }]
}

const DONE = anyOf('used to', 'raped/molested/abused/assaulted/childhood/child/former/past/previous/survivor')
const DONE_BEFORE = anyOf('was', 'after/left/escaped/survived/out_of/end_of a/an/my/the', DONE)
const STILL = anyOf(
  'again/still/today/tonight/yesterday/recently/lately/currently/daily',
  'last night/week/weekend/friday/saturday/sunday/monday/tuesday/wednesday/thursday',
  'the other night/day',
  'on friday/saturday/sunday/monday/tuesday/wednesday/thursday',
  'this morning/evening/week/weekend/month',
  'day/days/hour/hours/week/weeks ago',
  'every_?(day|night|time)',
)
const NOT_TO_THE_WRITER = /^ (?:(?:to|towards) )?(?:my (?!self)|him|her|them|you)\b/i
const OF_OTHERS =
  /\b(?:friend|sister|brother|cousin|daughter|son|mother|mom|mum|neighbou?r|colleague)(?:'s|s)?(?: \w+){0,4} $/i
/** "My girlfriend had an abusive ex", "her ex was violent". */
const TOLD_OF_LOVE =
  /\b(?:girlfriend|boyfriend|wife|husband|partner|gf|bf|he|she)(?:'s)? (?:had|has had|has been|was|comes? from|came (?:from|out)|escaped|left|grew up)\b[^,.]{0,20}$/i
const isOfOthers = (words: string, before: string) =>
  OF_OTHERS.test(before) ||
  /^(?:his|her) (?:\w+ )?(?:ex|husband|wife)\b/i.test(words) ||
  (ABUSIVE.test(words) && TOLD_OF_LOVE.test(before))
const ABUSIVE = anyOf('abusive/abused/abuse')
const STUDIED =
  /\b(?:films?|plays?|books?|modules?|courses?|series|documentary|articles?|essay|training|leaflets?|novel|podcast|drama|programme|show|charity|refuge|helpline)(?: \w+){0,3} $/i
const GAME = /^[.,:]? (?:at|every time|hands down|to the|by a)\b/i
/** A bare "domestic violence" may be anyone's; one of these makes it the writer's own. */
const OWN = anyOf("me/i'm/i_am/i_get/he's/she's/he_is/she_is", 'my !friend*/sister*/brother*/son*/daughter*')

const isOwn = (words: string, { before, after }: Sentence) =>
  !NOT_TO_THE_WRITER.test(after) && OWN.test(before.slice(-40) + words + after.slice(0, 30))

/** Goes on although the two have parted. */
const PRESENT =
  /\b(?:follows|turns up|shows up|threatens|tracks|watches|checks|stalks|controls|keeps|won'?t|blackmails)\b/i
const USED_TO = /\bused to\b/i
const GOES_ON = ['fear', 'threatens', 'controls']

function isDone(words: string, because: string, sentence: Sentence): boolean {
  const { before, after } = sentence
  if (isLongAgo(sentence)) return true
  const done = FORMER.test(words) && !GOES_ON.includes(because)
  return !STILL.test(before + after) && (done || DONE.test(words) || DONE_BEFORE.test(before.slice(-60)))
}

function readSurvivor(match: Match, plain: PlainText): Found[] {
  const { before, after } = sentenceAround(plain.text, match.start, match.end)
  if (DENIED.test(before) || isOfOthers(match.words, before)) return []
  const told = JUST_NOW.test(before + match.words + after) ? NOW : PAST
  return [{ match, because: 'survivor', strength: told === NOW ? 'strong' : 'weak', told }]
}

const JUST_NOW = anyOf(
  'last night/week/weekend/friday/saturday/sunday',
  'yesterday/tonight/today/this_morning/this_week',
  'days/hours/hour/day ago',
)

/** Weak, so that a moderator reads it and help lines are shown. */
function readToOthers(match: Match, plain: PlainText): Found[] {
  const { before } = sentenceAround(plain.text, match.start, match.end)
  if (DENIED.test(before) || !SUBJECT.test(before)) return []
  return [{ match, because: 'somebody-else', strength: 'weak', told: OTHERS }]
}
