import { anybody, type Detail, eachIn, type Finder, men, women } from './detail'

const notOne = [
  "I|I'm|I've|I'll|I'd|God|Jesus|Christ|Lord|The|This|That|But|And|He|She|We|They|It|My|His|Her|Not|No|So|Just|If|When|You",
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October',
  'November|December|Christmas|Easter|Christian|Catholic|Muslim|Jewish|Hindu|Mormon|Buddhist|Irish|American|African|Asian|British',
  'English|Scottish|Welsh|German|French|Indian|Chinese|Spanish|Italian|Mexican|Polish|Turkish|Russian|Japanese|Korean|Brazilian',
  'Viagra|Cialis|Prozac|Zoloft|PTSD|ADHD|ED|HIV|OCD|NHS|GP|Tinder|Facebook|WhatsApp|Instagram|Google|Reddit',
].join('|')
const name = `(?!(?:${notOne})\\b)\\p{Lu}\\p{Ll}{1,15}(?:-\\p{Lu}\\p{Ll}{1,15})?(?![\\p{L}])`
const full = `${name}(?: (?:van |von |de )?${name})?`
const people = `${men}|${women}|${anybody}`
const whom = `(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:\\p{Ll}{2,10} )?(?:ex-)?(?:${people})`

const BESIDE = new RegExp(
  `(?<=(?<!\\p{L})(${whom})),? (?:\\(?(?:who is |who's )?(?:called|named) )?\\(?(${full})\\)?`,
  'gu',
)
const IS_CALLED = new RegExp(
  `(?<!\\p{L})(${whom})(?:'s name is| is called| is named|'s called) (${full})`,
  'gu',
)
const OWN = new RegExp(
  `(?<!\\p{L})(?:[Mm]y (?:full |real |first )?name(?:'s| is)|I(?:'m| am) called|(?:people |they |he |she )?calls? me|[Ii] go by) ${full}`,
  'gu',
)
const TITLED = new RegExp(
  `(?<!\\p{L})(Mr|Mrs|Ms|Miss|Dr|Doctor|Prof|Professor|Pastor|Father|Rabbi|Imam|Reverend|Rev)\\.? ${full}`,
  'gu',
)
const NO_TITLE =
  /(?:Mr|Mrs|Miss)\.? (?:Right|Perfect|Wrong|Darcy|Grey|Nice|Big)|Dr\.? (?:Google|Phil|Ruth|Gottman|Who)|Father Christmas/

const titles: Record<string, string> = {
  Dr: 'my doctor',
  Doctor: 'my doctor',
  Prof: 'a professor',
  Professor: 'a professor',
}
const religious = /^(?:Pastor|Father|Rabbi|Imam|Rev)/

/** "my husband Tom" -> "my husband". */
export const findNames: Finder = text => {
  const met = new Map<string, string>()
  const meet = (called: string, who: string) => {
    const [first = ''] = called.split(' ')
    if (!met.has(first))
      met.set(
        first,
        who.replace(/^(\p{Lu})/u, letter => letter.toLowerCase()),
      )
  }
  const found: Detail[] = [
    ...eachIn(text, IS_CALLED, ({ start, end, match: [, who = '', called = ''] }) => {
      meet(called, who)
      return {
        kind: 'name',
        start,
        end,
        broader: `I’d rather not name ${who.replace(/^(\p{Lu})/u, letter => letter.toLowerCase())}`,
      }
    }),
    ...eachIn(text, BESIDE, ({ start, end, after, match: [words, who = '', called = ''] }) => {
      meet(called, who)
      const closed = words.includes('(') && !words.includes(')') ? 0 : end
      const comma = words.startsWith(',') && after.startsWith(',') ? 1 : 0
      return closed ? { kind: 'name', start: start - who.length, end: end + comma, broader: who } : null
    }),
    ...eachIn(text, OWN, ({ start, end }) => ({
      kind: 'name',
      start,
      end,
      broader: 'I’d rather not say my name',
    })),
    ...eachIn(text, TITLED, ({ start, end, match: [words, title = ''] }) =>
      NO_TITLE.test(words)
        ? null
        : {
            kind: 'name',
            start,
            end,
            broader: titles[title] ?? (religious.test(title) ? 'a religious leader' : 'somebody'),
          },
    ),
  ]
  if (met.size === 0) return found
  const again = new RegExp(`(?<!\\p{L})(?:${[...met.keys()].slice(0, 20).join('|')})(?!\\p{L})`, 'gu')
  return [
    ...found,
    ...eachIn(text, again, ({ start, end, match: [called] }) => ({
      kind: 'name',
      start,
      end,
      broader: met.get(called) ?? 'somebody',
    })),
  ]
}
