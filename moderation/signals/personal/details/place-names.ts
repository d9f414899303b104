import { cities } from './cities'
import { type Detail, eachIn, type Finder } from './detail'

const countryOf = new Map(
  Object.entries(cities).flatMap(([country, names]) =>
    names.split(' ').map(name => [name.replaceAll('_', ' ').toLowerCase(), country] as const),
  ),
)
const known = [...countryOf.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.')
const near = '(?:in|from|near|outside|around|to|at|of|leave|left|visit(?:ed)?|between)'
const REGION =
  /^,? (?:[A-Z]{2}\b|(?:West|East|North|South) [A-Z]\p{L}+|[A-Z]\p{L}+(?:shire|land)\b)|^, (?!(?:I|He|She|We|My|And|But)\b)[A-Z]\p{L}{3,}(?: [A-Z]\p{L}+)?/u

const KNOWN = new RegExp(`(?<![\\p{L}'-])(?:${known})(?![\\p{L}-]|'s? ?(?=\\p{Lu}))`, 'giu')
const BEFORE_KNOWN = new RegExp(
  `(?:^|[^\\p{L}])(${near}) (?:central |greater |inner |downtown |north |south |east |west )?$`,
  'iu',
)

/** An unknown town counts if the words say that someone lives there or comes from there. */
const name = "\\p{Lu}\\p{Ll}[\\p{L}'-]{1,20}(?:(?:-| upon | on | )\\p{Lu}[\\p{L}'-]{1,20}){0,2}"
const UNKNOWN = new RegExp(
  `(?<=\\b(?:live[sd]?|living|grew up|growing up|born|based|stay(?:ed|ing)?|settled|move[sd]?|moving|moved back|raised|house|home|flat|town|city|village|suburb|met|married|I'm|I am|come|comes|came|[Ww]e're|man|woman|girl|guy|couple|family|teacher|nurse|student|\\w{3,12}er) )(in|to|from|near|outside|outside of|just outside|of|called) (?!(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Christmas|Easter|Covid|COVID|God|Christ|English|Spanish|French|German|Europe|Asia|Africa|America|Australia|Canada|England|Scotland|Wales|Ireland|Britain|Germany|Austria|Switzerland|France|Spain|Italy|Portugal|Poland|Greece|Turkey|Russia|Ukraine|India|Pakistan|China|Japan|Korea|Nigeria|Kenya|Ghana|Egypt|Morocco|Mexico|Brazil|Argentina|Chile|Colombia|Norway|Sweden|Denmark|Finland|Iceland|Belgium|Netherlands|Holland|Israel|Iran|Iraq|Vietnam|Thailand|Indonesia|Philippines|Malaysia|Texas|California|Florida|New Zealand|South Africa|South America|United|Hell|Heaven|Love|Tinder|Hinge|Bumble|Facebook|Reddit)\\b)${name}`,
  'gu',
)
const COUNTRIES_OF_STATES =
  /\b(?:Texas|California|Florida|Ohio|Michigan|Georgia|Virginia|Oregon|Illinois|Alabama|USA?|Utah|Nevada|Arizona|Colorado|[A-Z]{2})$/

/** "in Leeds" -> "in England"; "outside Otley" -> "in a town". Countries stay. */
export const findPlaces: Finder = text => [
  ...eachIn(text, KNOWN, ({ start, end, before, after, match: [city] }) => {
    const told = BEFORE_KNOWN.exec(before)
    if (!told || (city === city.toLowerCase() && city.length < 5)) return null
    const region = REGION.exec(after)?.[0] ?? ''
    return placed(told, {
      start,
      end: end + region.length,
      before,
      country: countryIn(region) ?? countryOf.get(city.toLowerCase()),
    })
  }),
  ...eachIn(text, UNKNOWN, ({ start, end, after, match: [words, how = ''] }) => {
    const region = REGION.exec(after)?.[0] ?? ''
    const from = how === 'called' ? start : start + how.length + 1
    const within = /^(?:near|outside|outside of|just outside|called)$/.test(how)
    if (countryOf.has(words.slice(how.length + 1).toLowerCase())) return null
    const country = countryIn(region)
    const broader = within && how !== 'called' ? 'in a town' : how === 'called' ? 'somewhere' : 'a town'
    return {
      kind: 'place',
      start: within ? start : from,
      end: end + region.length,
      broader: country && !within ? country : broader,
    }
  }),
]

function placed(
  told: RegExpExecArray,
  {
    start,
    end,
    before,
    country = 'a city',
  }: { start: number; end: number; before: string; country?: string },
): Detail {
  const [, how = ''] = told
  const direct = before.length - (told.index + told[0].lastIndexOf(how))
  const from = start - direct
  if (/^(?:near|outside|around)$/i.test(how))
    return { kind: 'place', start: from, end, broader: `in ${country}` }
  return { kind: 'place', start: from + how.length + 1, end, broader: country }
}

const countryIn = (region: string) =>
  COUNTRIES_OF_STATES.test(region.trim()) && !/ UK$/.test(region) ? 'the US' : undefined
