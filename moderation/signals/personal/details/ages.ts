import { anybody, type Detail, eachIn, type Finder, men, whose, women } from './detail'

const decades = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = 'one|two|three|four|five|six|seven|eight|nine'

/** Adults only: the forum doesn't help anyone under 18 to hide their age. */
const AGE = new RegExp(
  `(?<![\\w.,:/$£€#+-])(?:1[89]|[2-9]\\d|(?:${tens.join('|')})(?:[ -](?:${ones}))?)(?!\\d)`,
  'gi',
)
const LABEL = /(?<![\w.,:/$£€#+-])[mf] ?(?:1[89]|[2-9]\d)(?![\w%])/gi

function decadeOf(words: string): string {
  const number = Number(
    /\d+/.exec(words)?.[0] ?? (tens.findIndex(ten => words.toLowerCase().startsWith(ten)) + 2) * 10,
  )
  return number < 20 ? 'late teens' : (decades[Math.floor(number / 10)] ?? '')
}

const person = `(?:(?:my|our|the|his|her) (?:\\w+ )?(?:${men}|${women}|${anybody})|I|he|she|they|we|who)`
const hedges = '(?:now|just|only|both|also|already|almost|nearly|currently|about|around|like|a|an) '
/** "my husband Tom", "my husband, who is called Tom," */
const named = "(?:,? (?:(?:who is |who's )?(?:called|named) )?[A-Z][\\w-]{1,15},?)?"
const IS = new RegExp(
  `(?<!\\w)(${person})${named}(?:'m|m| am|'s| is|'re| are| was| were|'ll be) (?:${hedges}){0,2}$`,
  'i',
)
const TURNED = new RegExp(
  `(?<!\\w)(${person})(?: have| has|'ve|'s|'m| am| is)? ?(?:just |recently |only )?(turn(?:ed|s|ing)?) $`,
  'i',
)
const AGED = /(?:\b(?:at the age of|at age|aged|age:?|at)) $/i
const BESIDE = new RegExp(`\\b(${men}|${women}|${anybody}|me|I)${named}(?:,| ?\\() ?$`, 'i')
const BEGINS = /(?:^|[.!?\n] ?|\b(?:hi|hello|hey)(?: all| everyone)?[,.!] ?|\bme[,:] ?)$/i

/** "34 kg", "34 minutes", "34 years ago". */
const NO_AGE =
  /^(?:[.,:/]\d|[%°]|-\d| ?(?:%|kgs?|lbs?|pounds?|stone|cm|mg|ml|km|miles|bpm|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|times|euros?|dollars?|people|posts|percent|points)\b| years? (?!old|young|of age)| of (?:the|us|them|my|our)\b| and a half)/i
const OLD = /^[ -]?(?:years?|yrs?|y)[ ./-]?(?:old|of age|o)\b/i
const NOUN =
  /^ (woman|female|lady|man|male|guy|husband|wife|partner|boyfriend|girlfriend|virgin|mother|mum|mom|father|dad|widow|widower)\b/i
const SEX = /^ ?[/,]? ?([mf])\b(?!')/i

const nouns: Record<string, string> = {
  female: 'woman',
  lady: 'woman',
  f: 'woman',
  male: 'man',
  guy: 'man',
  m: 'man',
}

/** Replaced by a decade, which many more people share. */
export const findAges: Finder = text => [
  ...eachIn(text, AGE, ({ start, end, before, after, match }) => {
    const [number] = match
    const age = (from: number, to: number, broader: string): Detail => ({
      kind: 'age',
      start: from,
      end: to,
      broader,
    })
    if (NO_AGE.test(after)) return null
    const is = IS.exec(before)
    const decade = decadeOf(number)

    const old = OLD.exec(after)?.[0] ?? ''
    const noun = old ? NOUN.exec(after.slice(old.length)) : SEX.exec(after)
    const article = /\b(?:an?) $/i.exec(before)?.[0] ?? ''
    const known = (noun?.[1] ?? '').toLowerCase()
    if (noun) {
      const what = nouns[known] ?? known
      const mine = is
        ? whose(is[1] ?? '')
        : /\b(?:I|I'm|me) ?\(?$|\bas an? $/i.test(before)
          ? 'my'
          : whose(what)
      const broader = `${article || !old ? 'a ' : ''}${what} in ${mine} ${decade}`
      return age(start - article.length, end + old.length + noun[0].length, broader)
    }
    if (is) {
      const short = /\b(?:an?) $/i.test(before) && old !== '' ? article.length : 0
      return age(start - short, end + old.length, `in ${whose(is[1] ?? '')} ${decade}`)
    }
    if (old) {
      const mine = /\bas an? $/i.test(before) || !article ? 'my' : 'their'
      return age(
        start - article.length,
        end + old.length,
        `${article ? 'somebody ' : ''}in ${mine} ${decade}`,
      )
    }

    const turned = TURNED.exec(before)
    if (turned)
      return age(
        start - (turned[2] ?? '').length - 1,
        end,
        `${reached(turned[2])} ${whose(turned[1] ?? '')} ${decade}`,
      )
    const aged = AGED.exec(before)?.[0]
    if (aged && (!/^at $/i.test(aged) || /^(?:[,.]| (?:I|he|she|we|my|and)\b)/.test(after)))
      return age(start - aged.length, end, `in ${whoIsMeant(before)} ${decade}`)
    const beside = BESIDE.exec(before)
    if (beside && /^ ?[,)]/.test(after)) return age(start, end, `in ${whose(beside[1] ?? '')} ${decade}`)
    if (
      BEGINS.test(before) &&
      /^(?:,| and (?:an?|the|work|in|from|live|married|single|divorced)\b)/i.test(after)
    )
      return age(start, end, `in my ${decade}`)
    return null
  }),
  ...eachIn(text, LABEL, ({ start, end, before, match: [label] }) => {
    const what = nouns[label[0]?.toLowerCase() ?? ''] ?? ''
    const mine = /\b(?:I|me|I'm|I am) ?\(?$/i.test(before) ? 'my' : whose(what)
    return { kind: 'age', start, end, broader: `a ${what} in ${mine} ${decadeOf(label)}` }
  }),
]

const reached = (turned = '') =>
  /ed$/i.test(turned) ? 'reached' : /ing$/i.test(turned) ? 'reaching' : 'reach'

/** "my wife, aged 34". */
function whoIsMeant(before: string): string {
  const people = before.match(new RegExp(`\\b(?:I|me|we|he|she|${men}|${women}|${anybody})\\b`, 'gi'))
  return people ? whose(people.at(-1) ?? '') : 'my'
}
