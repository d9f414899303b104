import type { Detector } from '../signal'
import { type Found, find, gather, type Match } from '../text/find'
import { endsIn, placesOf } from '../text/phrases'
import { plainText } from '../text/plain-text'

const age = '10/11/12/13/14/15/16/17/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen'
const ages = `(${age.replaceAll('/', '|')})`
const years = `${ages}[ -]?((years?|yrs?)[ -]?(old|of age)|y[./]?o)`
const sexes = '(f|m|nb|ftm|mtf|female|male|girl|boy|guy)'
/** "17f", "m 16", as people put it elsewhere. */
const label = `(${ages} ?[/,]? ?${sexes}|${sexes} ?[/,]? ?${ages})`
const im = "i'm/i_am/iam [just/only/still/currently/actually/a/an/about/almost/nearly/literally/basically]2"
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
/** What may follow an age; "16 weeks", "16 stone", "16 hours away" are no ages. */
const end = [
  '=and/but/so/or/btw/now/too/with/who/he/she/my/they/we/i/this/if/because/cuz/please/lol/not/have/never/still',
  'almost/going_on/turning/dating/girl/boy/female/male/f/m/yr/yrs/at_the/in_a_few/in_may/in_june/in_july/in_august',
  'rn/tho/fr/tbh/lol/right_now/going/since_last/as_of/today/yrs/years_and/feeling/scared/sad/idk',
].join('/')
const bracketed = new RegExp(`(?:i|me|myself) ?[([{] ?(?:${label}|${ages}) ?[)\\]}]`)
const words = (pattern: string) => new RegExp(pattern)

const OWN = placesOf(
  `${im} ${age} ${end}`,
  words(
    `(?:i'?m|i am|iam)(?: (?:just|only|still|currently|actually|an?|almost|nearly)){0,2} (?:${years}|${label})`,
  ),
  bracketed,
  words(`(?:i|me),? ${label}`),
  words(`(?:${label}|${years}(?: ${sexes})?) here`),
  words(`my age(?: is|:| =| -) ?${ages}`),
  `i turned ${age} last/yesterday/today/this/just_now/recently`,
  `i turned ${age} a/two/three/four/five/six/a_few/\\d+ days/weeks/months/week/month ago`,
  words(`i turned ${ages} in (?:${months})(?! \\d| of \\d)(?=[.,!;\\n]| and i| so i|$)`),
  `i've/i_have been ${age} for/since`,
  `we're/we_are/i_are/me_are both ${age} ${end}`,
  words(
    `(?:i'?m|i am) (?:only |just |still )?(?:a )?(?:teen|teenager|kid|child|pupil),? (?:of |aged |and )?${ages}`,
  ),
  `when/once/until/before i_turn/i'm/i_am/i'll_be 18/eighteen [in/next/this/soon] =i/my/they/we/in/next/so/and`,
  "i won't/will_not be 18/eighteen/an_adult until/till/for/yet",
  words(`at ${ages},? i (?:feel|am|have|can't|cannot|don't|want|still|think|know|need|'?m|live)`),
  words(`(?:i'?m|i am) ${ages} (?:years?|yrs?) and (?:a half|\\w+ (?:months?|weeks?|days?))`),
  words(`i (?:just |only )?had my ${ages}th birthday`),
  words(`my ${ages}th birthday (?:is|was yesterday|was last week|comes|will be|in)`),
  `next/this week/month/year/summer/spring/autumn/winter/friday/monday i turn/i'll_be/i_will_be/i_am ${age}`,
  words(`too young (?:to be here|for this)[^.!?\\n]{0,20} ${ages}`),
  words(`(?:i'?m|i am) 1 [0-7](?= and| but| so|,|\\.|$)`),
  'i have/sit/write/start/take my gcses/gcse_exams [next/this/in/soon]',
  'i go to/am_at/attend high/middle/secondary school',
  "i'm/i_am/im in my freshman/sophomore/junior year of/in/at [my] high/secondary school",
  "i'm/i_am/im a freshman/sophomore/junior in/at/of [my/the/a] high/secondary school",
  `i/i've/i_have just turned ${age} ${end}`,
  `i'll_be/i_will_be/i'll_turn/i_turn/i'm_turning/i_am_turning ${age}/18/eighteen soon/next/in/this/tomorrow`,
  "i'm/i_am [only/still/just] a_minor/under_?-?age/under_18/below_18 !issue/problem/in",
  "i'm/i_am not [yet/even/quite] 18/eighteen/an_adult [yet]",
  "i'm/i_am [currently/still/only] in [the] year/yr/grade 6/7/8/9/10/11/six/seven/eight/nine/ten/eleven !of/year",
  "i'm/i_am [currently/still/only] [in] [the/a] 6th/7th/8th/9th/10th/11th/sixth/seventh/eighth/ninth/tenth/eleventh grade/grader",
  "i'm/i_am [currently/still/only] in middle_?school/high_?school/secondary_?school !teach*/educat*/admin*",
  "i'm/i_am [currently/still/only] a high_?school/middle_?school/secondary_school student/freshman/sophomore/junior/senior/girl/boy/kid",
  "i'm/i_am [currently/still] a [female/male] freshman/sophomore/junior in high_?school",
)
const AS_A = placesOf(words(`as an? ${years}(?: ${sexes})?`))
/** At the very start, as people introduce themselves elsewhere: "16F. My ..." */
const OPENING = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${label}|${years}|age ?:? ?${ages})(?!\\w)`, 'giu')
const PARTNER = placesOf(
  words(`my (?:gf|bf|girlfriend|boyfriend|partner|crush|date) ?[([{] ?(?:${label}|${ages}) ?[)\\]}]`),
  `my gf/bf/girlfriend/boyfriend/partner/crush is/who_is/who's [only] ${age} ${end}`,
)

/** "like I'm 15", "since I am 14", "he thinks I'm 17": not the writer's age today. */
const NOT_TODAY = endsIn(
  'like/as_if/as_though/when/since/until/till/if/whether/wish/imagine/imagining/remember* [that]',
  'think/thinks/thought/say/says/pretend*/assume/assumes/act/acts/acting/feel_as/feels_as [that]',
)
const NO_AGE = /^ ?(?:out of|\/ ?10|%|')|^, ?\d+ (?:weeks|months|days)/
const THEN = /^[^.!?\n]{0,40}\b(?:was|were|had|used to|thought|saw|got|felt|did|knew|started|lost|met)\b/i

/** Adults only: the writer's own age today, as they say it. A partner's age is weak, and nobody else's counts. */
export const under18: Detector = {
  kind: 'under-18',
  detect(text) {
    const plain = plainText(text)
    const before = (match: Match) => plain.text.slice(Math.max(0, match.start - 24), match.start)
    const after = (match: Match) => plain.text.slice(match.end, match.end + 60)
    const ownAge = [
      ...find(OWN, plain.text).filter(match => !NOT_TODAY.test(before(match)) && !NO_AGE.test(after(match))),
      ...find(AS_A, plain.text).filter(match => !THEN.test(after(match))),
      ...find(OPENING, plain.text),
    ]
    return gather('under-18', plain, [
      ...ownAge.map(match => ({ match, because: 'own-age', strength: 'strong' }) satisfies Found),
      ...find(PARTNER, plain.text).map(
        match => ({ match, because: 'partner-age', strength: 'weak' }) satisfies Found,
      ),
    ])
  },
}
