import { find, type Match } from '../text/find'
import { letter, lower, upper } from '../text/letters'

/** "Anna", "Jean-Luc", "O'Neill"; with an initial in the middle. */
const one = `[${upper}][${lower}'][${letter}']{0,20}(?:-[${upper}]?[${letter}]{1,20})?`
const notOne = [
  "I|I'm|I've|I'll|I'd|God|Jesus|Christ|Lord|Satan|The|This|That|But|And|He|She|We|They|It|My|His|Her|Not|No|So|Just",
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September',
  'October|November|December|Christmas|Easter|Christian|Catholic|Muslim|Jewish|Hindu|Mormon|Buddhist|Baptist|Irish',
  'American|African|Asian|British|English|German|French|Indian|Chinese|Spanish|Italian|Mexican|Latina|Latino|Hispanic',
  'Black|White|Native|Canadian|Australian|European|Russian|Polish|Turkish|Arab|Greek|Dutch|Korean|Japanese|Team|Type',
  'Caucasian|Pakistani|Filipino|Brazilian|Nigerian|Orthodox|Protestant|Southern|Northern|Western|Eastern|Gen|Generation',
].join('|')
const person = `(?!(?:${notOne})\\b)${one}`
const first = `${person}(?![${letter}'])`
const full = `${person}(?: [${upper}]\\.?)?(?: (?:van|von|de|del|da|di|der|den|bin|al|la|le|el)){0,2} ${person}(?: ${person})?(?![${letter}'])`

const kin = [
  'husband|wife|partner|spouse|fianc[eé]e?|boyfriend|girlfriend|bf|gf|ex|ex-husband|ex-wife|son|daughter|brother|sister',
  'mother|father|mom|mum|dad|cousin|uncle|aunt|nephew|niece|friend|neighbou?r|boss|manager|colleague|therapist|counsellor',
  'counselor|doctor|gynaecologist|gynecologist|teacher|coach|landlord|roommate|lover|crush|mistress',
].join('|')
const titles =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Herr|Frau|Pastor|Rev|Reverend|Rabbi|Imam|Judge|Officer|Señora?'
const noTitle =
  'Right|Perfect|Wrong|Grey|Gray|Big|Darcy|Hyde|Jekyll|Phil|Ruth|Google|Seuss|Who|Strange|Oz|Know|Universe|Nice|Hyde|Bean|Gottman|Freud|World|America'

const introduced =
  "(?:[Mm][Yy] (?:[Ff]ull |[Rr]eal |[Ff]irst )?[Nn]ame(?:'s| is|:)|[Ii]'?m called|[Ii] am called|[Nn]ame:)"
const called = "(?:[Cc]all(?:s|ed)? me|[Tt]he name is|[Tt]he name's)"
const self = "(?:[Ii]'?m|[Ii] am|[Tt]his is)"

/** Checks for a capital first, which is fast. */
const pattern = (source: string) => new RegExp(`(?=[${upper}])${source}`, 'g')
const OWN_FULL = [
  pattern(`(?<=(?:${introduced}|${called}) )${full}`),
  pattern(
    `(?<=(?:^|[.!?,\\n] ?)(?:[Hh](?:i|ello|ey),? (?:all,? |everyone,? )?)?${self} )${full}(?=[,.!\\n]| and| from| -|$)`,
  ),
]
OWN_FULL.push(
  pattern(
    `(?<=(?:^|[.!?,\\n] ?)(?:[Hh](?:i|ello|ey),? (?:all,? |everyone,? )?)?)${full}(?=,? here(?![${letter}]))`,
  ),
)
const OWN_FIRST = [
  pattern(`(?<=(?:${introduced}|${called}) )${first}`),
  /(?<=(?:^|[.!?,\n] ?)my name is )(?!(?:not|on|never|always|also|still|in|the|so|from|like|what|written|known|unusual|common|mud)\b)[a-z]{3,14}(?=[.,!]| and| i'm| i am|$)/g,
]
const OTHERS = [
  pattern(
    `(?<=(?<![${letter}])(?:${titles})\\.? )(?!(?:${noTitle})\\b)${person}(?: ${person})?(?![${letter}'])`,
  ),
  pattern(
    `(?<=(?<![${letter}])[Mm]y (?:[${lower}]{2,10} )?(?:${kin}),? (?:[Ii]s called |called |named |'s name is )?)${first}(?: ${person})?(?=[,.!?\\n]| [${lower}]| \\(|$)`,
  ),
  pattern(
    `(?<=(?:[${letter}]{2,12} name is|[${letter}]{2,12} name was|named (?:him|her)|whose name is|is called|was called) )${first}(?: ${person})?`,
  ),
  pattern(
    `(?<![${letter}])${full}(?= (?:lives?|lived|works?|worked|grew up|was born|is from|had given|is \\d|spent)(?![${letter}]))`,
  ),
  pattern(
    `(?<=(?:[Rr]egards|[Ss]incerely|[Bb]est wishes|[Yy]ours|[Ll]ove|[Tt]hanks),? (?:- ?)?)${full}(?= ?\\.? ?$)`,
  ),
]

const SPACE_WITHIN = new RegExp(`[${letter}] [${upper}]`)
const distinct = (matches: Match[]) => [...new Map(matches.map(match => [match.start, match])).values()]
const among = (patterns: RegExp[], text: string) => patterns.flatMap(each => find(each, text))

export const isFullName = ({ words }: Match) => SPACE_WITHIN.test(words)

export const findOwnFullNames = (text: string) => distinct(among(OWN_FULL, text))
export const findOwnFirstNames = (text: string) => distinct(among(OWN_FIRST, text))

export const findOthersNames = (text: string) => distinct(among(OTHERS, text))
