import { find, type Match } from '../text/find'
import { letter, lower, upper } from '../text/letters'

type Facet = 'age' | 'job' | 'employer' | 'place' | 'only-one'
type FoundFacet = { facet: Facet; match: Match }

const jobs = [
  'nurse|midwife|doctor|surgeon|paramedic|teacher|headteacher|professor|lecturer|pastor|priest|vicar|rabbi|imam|nun|police ?(?:man|woman|officer)',
  'officer|sergeant|lieutenant|captain|soldier|pilot|firefighter|fireman|lawyer|solicitor|barrister|judge|mayor|councillor',
  'dentist|vet|pharmacist|physio(?:therapist)?|therapist|psychologist|social worker|engineer|architect|accountant|programmer',
  'developer|electrician|plumber|carpenter|builder|farmer|baker|butcher|chef|waiter|waitress|barista|bartender|cleaner',
  'driver|conductor|librarian|journalist|reporter|editor|photographer|musician|organist|actor|actress|dancer|hairdresser',
  'receptionist|secretary|manager|director|headmaster|principal|janitor|caretaker|guard|student|researcher|scientist',
].join('|')
const name = `(?!I\\b)[${upper}][${letter}'&]{1,20}`
const names = `${name}(?:(?: (?:of|the|and|for|&|de|di))? ${name}){0,3}`
const house = [
  'Hospital|University|College|School|Academy|Barracks|Prison|Church|Parish|Infirmary|Clinic|Library|Council|Airport',
  'Brewery|Bank|Hotel|Club|Theatre|Theater|Museum|Station|Department|Institute|Orchestra|Ltd|Inc|GmbH|PLC|LLC|Corp|Group',
].join('|')
const noPlace = [
  "I|I'm|I've|God|Jesus|Christ|January|February|March|April|May|June|July|August|September|October|November|December",
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|Spanish|French|German|Love|Bed|The|My',
  'America|Europe|Asia|Africa|Australia|Canada|England|Britain|Scotland|Wales|Ireland|Germany|France|Spain|Italy|India',
  'China|Japan|Russia|Brazil|Mexico|Pakistan|Nigeria|Kenya|USA|US|UK|U\\.S|U\\.K|United|Facebook|Instagram|Tinder|Snapchat',
  'Reddit|Google|Skype|Zoom|Whatsapp|WhatsApp|Covid|COVID|ED|PE|HSDD|PTSD|AA|ER|ICU|PC|TV|DM|DMs|IT|HR|Law|Psychology|Therapy',
].join('|')

const FACETS: { facet: Facet; words: RegExp }[] = [
  {
    facet: 'age',
    words:
      /(?<!\w)(?:(?:i'?m|i am|aged?|he's|she's|he is|she is) (?:a )?[2-9]\d(?!\d|\w|%| ?(?:weeks|months|days|hours|minutes|minute|kg|lbs|pounds|miles|km|years (?!old)))|[2-9]\d[ -]?(?:years?[ -]old|yr[ -]old|y\/?o\b)|\(?[2-9]\d ?[mf]\)?(?!\w)|[2-9]\d,? (?:and )?an? (?=[a-z])|(?<=\w, )[2-9]\d(?=[,.)] ?))/gi,
  },
  {
    facet: 'age',
    words: new RegExp(`(?<![\\w.])[2-9]\\d, (?=(?:\\w{2,12} )?(?:${jobs})\\b)`, 'gi'),
  },
  {
    facet: 'job',
    words: new RegExp(
      `(?<!\\w)(?:(?:i'?m|i am|works?|worked|working|job|he is|she is|he's|she's|husband is|wife is) (?:as )?(?:an? |the )?|(?:^|, |and )(?:an? |the )?)(?:\\w{3,14} ){0,2}(?:${jobs})(?!\\w)`,
      'gi',
    ),
  },
  { facet: 'job', words: new RegExp(`(?<!\\w)(?:${jobs})(?= (?:at|in|for|from) )`, 'gi') },
  {
    facet: 'employer',
    words: new RegExp(
      `(?=[${upper}])(?<=\\b(?:[Ww]ork(?:s|ed|ing)?(?: as an? (?:[${letter}]{3,14} ?){1,3})? (?:at|for)|employed (?:at|by)|(?:${jobs}) (?:at|for)|stud(?:y|ies|ying|ent) at|go(?:es)? to|attend(?:s|ed)?|stationed at|serv(?:e|es|ed|ing) (?:in|with)) (?:the )?)(?!(?:${noPlace})\\b)${names}`,
      'g',
    ),
  },
  {
    facet: 'employer',
    words: new RegExp(
      `(?=[${upper}\\d])(?<![${letter}])(?:St\\.? |Saint |Mount )?(?!(?:The|My|In|At|High|Middle|Catholic|State|Medical|Sunday|Elementary|Private)\\b)${name}(?: ${name}){0,3} (?:${house})(?![${letter}])|(?<![${letter}])University of ${name}|(?<![${letter}])(?:HMP|RAF|HMS|USS|Fort|Camp) ${name}|(?<!\\w)\\d{1,3}(?:st|nd|rd|th) (?:Battalion|Regiment|Brigade|Division|Infantry|Squadron|Precinct)`,
      'g',
    ),
  },
  {
    facet: 'place',
    words: new RegExp(
      `(?=[${upper}])(?<=(?<![${letter}])(?:[Ii]n|[Ff]rom|[Nn]ear|[Oo]utside|[Aa]round|[Oo]f) (?:the (?:town|city|village) of )?)(?!(?:${noPlace})\\b)[${upper}][${lower}][${letter}'-]{1,20}(?: ${name}){0,2}`,
      'g',
    ),
  },
  {
    facet: 'only-one',
    words: new RegExp(
      `(?<!\\w)(?:the only|one of (?:the )?(?:two|three|few)) (?:\\w{3,14} ){0,2}(?:${jobs}|family|couple|man|woman|person)s?(?= (?:in|at|on|here|of) )`,
      'gi',
    ),
  },
]

/** Without one of these nobody can be singled out. Looked for first, as most texts have none. */
const ANCHORS: Facet[] = ['employer', 'place', 'only-one']

export function findFacets(text: string): FoundFacet[] {
  const among = (list: typeof FACETS) =>
    list.flatMap(({ facet, words }) => find(words, text).map(match => ({ facet, match })))
  const anchors = among(FACETS.filter(({ facet }) => ANCHORS.includes(facet)))
  if (anchors.length === 0) return []
  const rest = among(FACETS.filter(({ facet }) => !ANCHORS.includes(facet)))
  return [...anchors, ...rest].sort((a, b) => a.match.start - b.match.start)
}

const TOGETHER = 120

export function findCombinations(found: FoundFacet[]): Match[] {
  const groups: FoundFacet[][] = []
  for (const one of found) {
    const last = groups.at(-1)
    if (last && one.match.start - (last.at(-1) as FoundFacet).match.end <= TOGETHER) last.push(one)
    else groups.push([one])
  }
  return groups.filter(singlesOut).flatMap(group => group.map(({ match }) => match))
}

function singlesOut(group: FoundFacet[]): boolean {
  const has = (facet: Facet) => group.some(one => one.facet === facet)
  if (has('employer')) return has('place') || has('age')
  if (has('only-one')) return has('place') || has('job')
  return has('place') && has('job') && has('age')
}
