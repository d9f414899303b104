import { anyOf, find, gather, type Match } from './find'
import { plainText } from './plain-text'
import type { Detector, Signal } from './signal'

const age = '(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const years = "(?: ?-?(?:years?|yrs?)[ -]?(?:old|of age)?| ?-?y[./]?o\\.?)"
const sex = '(?:f|m|nb|ftm|mtf|female|male|girl|boy|guy)'
const im = "(?:i'?m|i am|iam|me is|im)(?: (?:just|only|still|currently|actually|a|an|about|almost|nearly|literally|basically|turning|like)){0,2}"
/** What may follow an age; "16 weeks", "16 stone", "16 hours away" are no ages. */
const end =
  "(?=[.!?;:)\\]\\n]|,(?! \\d+ ?(?:weeks|months|days))|$| (?:and|but|so|or|btw|now|too|with|who|in (?:a few|two|three|\\d|january|february|march|april|may|june|july|august|september|october|november|december)|(?:he|she|my|they|we|i|this|never|still|going on|turning|not|have|almost|dating|girl|boy|f|m|female|male|lol|yrs?|if|because|cuz|please|at the)\\b))"

const own = [
  `${im} ${age}${years}`,
  `${im} ${age} ?(?:/ ?)?${sex}`,
  `${im} ${sex} ?(?:/ ?)?${age}`,
  `${im} ${age}${end}`,
  `(?:i|me|myself) ?[([{] ?(?:${age} ?/? ?,? ?${sex}|${sex} ?/? ?,? ?${age}|${age}) ?[)\\]}]`,
  `(?:i|me),? (?:${age} ?/? ?${sex}|${sex} ?/? ?${age})`,
  `${age} ?(?:${sex}|${years}(?: ${sex}(?: student)?)?) here`,
  `my age is ${age}`,
  `i(?:'ve| have)? just turned ${age}${end}`,
  `i(?:'ll| will)(?: be| turn)(?: turning)? (?:${age}|18|eighteen) (?:soon|next|in|this)`,
  `i turn (?:${age}|18|eighteen) (?:soon|next|in|this|tomorrow)`,
  "(?:i'?m|i am)(?: only| still| just)? (?:a minor(?! (?:issue|problem|in))|under ?-?age|under 18|below 18|not (?:yet |even )?(?:18|eighteen|an adult)(?: yet)?|turning (?:18|eighteen) (?:soon|next|in))",
  "(?:i'?m|i am)(?: currently| still| only)? in (?:the )?(?:year|yr|grade) (?:6|7|8|9|10|11|six|seven|eight|nine|ten|eleven)(?! of| year)",
  "(?:i'?m|i am)(?: currently| still| only)? (?:in )?(?:the )?(?:a )?(?:6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|eleventh)[ -]grader?",
  "(?:i'?m|i am)(?: currently| still| only)? in (?:middle|high|secondary) ?school(?! (?:teach|educat|admin))",
  "(?:i'?m|i am)(?: currently| still| only)? an? (?:high ?school|middle ?school|secondary school)(?: (?:student|freshman|sophomore|junior|senior|girl|boy|kid))",
  "(?:i'?m|i am)(?: currently| still)? a (?:freshman|sophomore|junior) in high ?school",
]
const asA = `as an? ${age}${years}(?: ${sex})?`

/** At the very start, as people introduce themselves elsewhere: "16F. My ..." */
const OPENING = new RegExp(`^\\W{0,3}(?:(?:${age} ?/? ?${sex}|${sex} ?/? ?${age}|${age}${years}|age ?:? ?${age})(?!\\w))`, 'gi')
const PARTNER = anyOf(
  `my (?:gf|bf|girlfriend|boyfriend|partner|crush|date) ?(?:[([{] ?(?:${age} ?/? ?${sex}?|${sex} ?/? ?${age}) ?[)\\]}]|(?:is|who is|who's|,) (?:only )?${age}${end})`,
)

/** "like I'm 15", "when I am", "since I am", "he thinks I'm": not the writer's age today. */
const NOT_TODAY =
  /\b(?:like|as if|as though|when|since|thinks?|thought|says?|pretend\w*|wish|imagine|imagining|whether|assumes?|acts?|acting|remember\w*|until|till|that|if|feels? (?:as|like))(?: that)? $/i
const THEN = /^[^.!?\n]{0,40}\b(?:was|were|had|used to|thought|saw|got|felt|did|knew|started|lost|met)\b/i

/** Adults only: the writer's own age today, as they say it. A partner's age is weak, and nobody else's counts. */
export const under18: Detector = {
  kind: 'under-18',
  detect(text) {
    const plain = plainText(text)
    const before = (match: Match) => plain.text.slice(Math.max(0, match.start - 24), match.start)
    const after = (match: Match) => plain.text.slice(match.end, match.end + 60)
    const today = (match: Match) => !NOT_TODAY.test(before(match)) && !/^ ?(?:out of|\/ ?10|%|')/.test(after(match))
    const seen = (because: string, strength: Signal['strength'], matches: Match[]) =>
      matches.map(match => ({ match, because, strength }))

    return gather('under-18', plain, [
      ...seen('own-age', 'strong', find(OWN, plain.text).filter(today)),
      ...seen('own-age', 'strong', find(OPENING, plain.text)),
      ...seen('own-age', 'strong', find(AS_A, plain.text).filter(match => !THEN.test(after(match)))),
      ...seen('partner-age', 'weak', find(PARTNER, plain.text)),
    ])
  },
}

const OWN = anyOf(...own)
const AS_A = anyOf(asA)
