import type { Detector } from '../signal'
import { readCues } from '../text/cues'
import { type Found, find, gather, type Match } from '../text/find'
import { endsIn, placesOf } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { isLongAgo, sentenceAround } from '../text/sentence'
import source from './cues.en.txt?raw'

const cues = readCues(source, ['own-age', 'school', 'at-school', 'end-of-school', 'as-a', 'partner-age'])
const OWN_AGE = placesOf(...cues['own-age'])
const SCHOOL = placesOf(...cues.school)
const AT_SCHOOL = placesOf(...cues['at-school'])
const END_OF_SCHOOL = placesOf(...cues['end-of-school'])
const AS_A = placesOf(...cues['as-a'])
const PARTNER = placesOf(...cues['partner-age'])

const ages = '(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const sexes = '(?:f|m|nb|ftm|mtf|female|male|girl|boy|guy)'
/** "16F. My ..." */
const OPENING = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${ages} ?[/,]? ?${sexes}|${sexes} ?[/,]? ?${ages}|${ages}[ -]?(?:(?:years?|yrs?)[ -]?(?:old|of age)|y[./]?o)|age ?:? ?${ages})(?!\\w)(?! (?:\\w+ )?(?:son|daughter|stepson|stepdaughter|niece|nephew|pupil|student|cousin|brother|sister|grandson|granddaughter|kid|child)\\b)`,
  'giu',
)
const BORN = placesOf(/(?:i was |i'?m |im |was )born in (?:\w+ )?(?:19|20)\d\d/)

/** "like I'm 15", "since I am 14", "he thinks I'm 17". */
const NOT_TODAY = endsIn(
  'like/as_if/as_though/suddenly/when/since/until/till/if/whether/wish/imagine/imagining/remember* [that]',
  'think/thinks/thought/say/says/pretend*/assume/assumes/act/acts/acting/feel_as/feels_as [that]',
)
const NO_AGE = /^ ?(?:out of|\/ ?10|%|')|^, ?\d+ (?:weeks|months|days)/
const THEN = /^[^.!?\n]{0,40}\b(?:was|were|had|used to|thought|saw|got|felt|did|knew|started|lost|met)\b/i
const GROWN_UP =
  /\b(?:i teach|i'm a teacher|i am a teacher|as a teacher|i (?:used to )?work (?:at|in) a|i'm an? (?:\w+ )?(?:nurse|counsellor|counselor|teacher|coach|librarian|teaching assistant)|safeguarding|my (?:\w+ )?(?:daughter|son|kids?|child|children|granddaughter|grandson|niece|nephew|wife|husband|ex-?husband|ex-?wife|mortgage|pupils|students|grandchildren|thirties|forties|fifties)|(?:i'?m|i am|age|aged|at) (?:1[89]|[2-9]\d|twenty|thirty|forty|fifty|sixty|seventy|eighty)|when i was|used to|years ago|years later|at uni(?:versity)?|at college|in college|my degree|phd|retired|pensioner|menopause|perimenopause|prostate|married|divorced|widow(?:ed|er)?)\b/i

/** The writer's own age or school today. A partner's age is weak; nobody else's counts. */
export const under18In = (year: number): Detector => ({
  kind: 'under-18',
  detect(text) {
    const plain = plainText(text)
    const before = (match: Match) => plain.text.slice(Math.max(0, match.start - 24), match.start)
    const after = (match: Match) => plain.text.slice(match.end, match.end + 60)
    const isToday = (match: Match) => !NOT_TODAY.test(before(match)) && !NO_AGE.test(after(match))
    const ownAge = [
      ...find(OWN_AGE, plain.text).filter(isToday),
      ...find(AS_A, plain.text).filter(match => !THEN.test(after(match))),
      ...find(OPENING, plain.text),
      ...find(BORN, plain.text).filter(({ words }) => year - Number(words.slice(-4)) < 18),
    ]
    return gather('under-18', plain, [
      ...ownAge.map(match => ({ match, because: 'own-age', strength: 'strong' }) satisfies Found),
      ...atSchool(plain, isToday),
      ...find(PARTNER, plain.text).map(
        match => ({ match, because: 'partner-age', strength: 'weak' }) satisfies Found,
      ),
    ])
  },
})

export const under18 = under18In(new Date().getUTCFullYear())

/** A class is certain; what mostly pupils say is weak, and two such things are certain again. */
function atSchool(plain: PlainText, isToday: (match: Match) => boolean): Found[] {
  const isNow = (match: Match) =>
    isToday(match) && !isLongAgo(sentenceAround(plain.text, match.start, match.end))
  const classes = find(SCHOOL, plain.text).filter(isNow)
  const hints = GROWN_UP.test(plain.text)
    ? []
    : [...find(AT_SCHOOL, plain.text), ...find(END_OF_SCHOOL, plain.text)].filter(isNow)
  const certain = hints.length > 1
  return [
    ...classes.map(match => ({ match, because: 'own-age', strength: 'strong' }) satisfies Found),
    ...hints.map(
      match => ({ match, because: 'at-school', strength: certain ? 'strong' : 'weak' }) satisfies Found,
    ),
  ]
}
