import { eachIn, type Finder } from './detail'

const houses: Record<string, string> = {
  'a hospital': 'Hospital|Infirmary|Clinic|Hospice|Surgery',
  'a university': 'University|College|Polytechnic',
  'a school': 'School|Academy|Kindergarten|Nursery',
  'a place of worship': 'Church|Parish|Cathedral|Mosque|Synagogue|Temple|Chapel',
  'local government': 'Council|Borough|Municipality',
  'the police': 'Police|Constabulary|Precinct',
  'the armed forces': 'Barracks|Regiment|Battalion|Brigade|Infantry|Squadron|Army|Navy|Marines',
  'a bank': 'Bank',
  'a prison': 'Prison',
  'a public place': 'Library|Museum|Theatre|Theater|Airport|Station|Stadium|Zoo',
  'a hotel or restaurant': 'Hotel|Inn|Restaurant|Brewery|Pub',
}
const known: Record<string, string> = {
  'a shop':
    "Tesco|Sainsbury's|Sainsburys|Asda|Aldi|Lidl|Morrisons|Waitrose|Walmart|Target|Costco|Kroger|IKEA|Ikea|Boots|Primark|Edeka|Rewe|Carrefour|Coles|Woolworths",
  'a large company':
    'Amazon|Google|Microsoft|Apple|Meta|IBM|Siemens|Bosch|Boeing|Airbus|Ford|Toyota|Shell|BP|Deloitte|KPMG|Accenture',
  'health care': 'NHS|the NHS',
  'the media': 'BBC|CNN|ITV|Netflix',
  'the armed forces': 'RAF|US Army|British Army|Royal Navy|Air Force|Marines|Army|Navy',
  'a restaurant': "McDonald's|McDonalds|Starbucks|Subway|KFC|Costa|Greggs|Burger King",
}
const word = "[A-Z][\\p{L}'&-]{0,24}"
const names = `${word}(?:(?: (?:of|the|and|for|&|de|di))? ${word}){0,4}`
const HOUSE = Object.values(houses).join('|')

const listed = (lists: Record<string, string>, name: string) =>
  Object.entries(lists).find(([, list]) =>
    list.split('|').some(each => name.replace(/^the /, '').endsWith(each)),
  )?.[0]
const kindOf = (name: string) => listed(houses, name) ?? listed(known, name)

const WORKS =
  /\b(?:work(?:s|ed|ing)?|employed|job|stationed|volunteer(?:s|ed|ing)?|teach(?:es|ing)?|taught|interned|shifts?|nurse|teacher|doctor|manager|engineer|lecturer|professor|driver|cashier) (?:(?:part|full)[- ]time )?(?:as an? (?:[\w-]+ ){1,3})?(?:at|for|by|with) $/i
const STUDIES =
  /\b(?:stud(?:y|ies|ied|ying|ent)|degree|course|freshman|graduated|go(?:es)?|went) (?:at|to|from) $/i
const NO_HOUSE =
  /^(?:I|God|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|COVID|Covid|ED|PE|HR|IT|The|This|That|My)\b/

const AT = new RegExp(`(?<= (?:at|for|by|with|to|from) )(?:the )?${names}`, 'gu')
const NAMED = new RegExp(
  `(?<![\\p{L}'])(?:the )?(?!(?:The|My|Our|A|In|At|High|Primary|Middle|Secondary|Catholic|Sunday|Medical|Law|Old|If|When|I)\\b)(?:${word} (?:(?:of|and|for|&) )?){1,4}(?:${HOUSE})(?!\\p{L})|(?<!\\p{L})(?:the )?University of ${word}(?: ${word})?`,
  'gu',
)

export const findEmployers: Finder = text => [
  ...eachIn(text, NAMED, ({ start, end, match: [name] }) => ({
    kind: 'employer',
    start,
    end,
    broader: /University of/.test(name) ? 'a university' : (listed(houses, name) ?? 'a public place'),
  })),
  ...eachIn(text, AT, ({ start, end, before, match: [name] }) => {
    const studies = STUDIES.test(before)
    if ((!WORKS.test(before) && !studies) || NO_HOUSE.test(name)) return null
    const broader = kindOf(name)
    if (studies && !broader) return null
    return { kind: 'employer', start, end, broader: broader ?? 'a company' }
  }),
]
