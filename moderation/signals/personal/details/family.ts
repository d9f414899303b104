import { eachIn, type Finder } from './detail'

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen'
const words = small.split('|')
const N = `(?:1[0-7]|[1-9]|${small})`
const child = '(?:step)?(?:son|daughter|boy|girl|kid|child|baby|toddler|twins?)'
const children = '(?:step)?(?:sons|daughters|boys|girls|kids|children|twins)'
const owner = '(?:my|our|his|her|a|an|the)'

const numberOf = (said: string) => Number(said) || words.indexOf(said.toLowerCase()) + 1

function called(age: number, unit: string): string {
  if (/^(?:month|week|day|mo)/i.test(unit) || age < 2) return 'baby'
  return age < 13 ? 'young child' : 'teenager'
}

const OLD = new RegExp(
  `(?<!\\w)(${owner}) (${N})[ -](years?|months?|weeks?|yrs?)[ -]old(?: ${child})?(?!\\w)`,
  'gi',
)
const IS = new RegExp(
  `(?<=\\b${child}(?: [A-Z][\\w-]{1,15})?,? )(?:(?:is|was|who is|who's|now|aged) (?:only |just |now |nearly |almost )?)?\\(?(?:aged? )?(${N})(?: (years?|months?|weeks?)(?: old)?)?\\)?(?:(?<=\\))|(?= old|[,.)!?;\\n]| and | but |$))`,
  'gi',
)
const AGES = new RegExp(
  `(?<=\\b${children})(?:,? (?:are |who are )?\\(?(?:aged |ages )?(?:of )?)${N}(?:, ${N}){0,6},?(?: and | & |, )${N}\\)?(?: years old)?(?!\\w)`,
  'gi',
)
const MANY =
  /(?<!\w)(?:[4-9]|1[0-5]|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:kids|children|sons|daughters|boys|girls)(?!\w)/gi
const TOGETHER =
  /(?<=\b(?:married|together|engaged|divorced|separated|widowed|a couple|with (?:him|her|them|my \w+))(?: now)?(?: for)? )(?:almost |nearly |over |about )?(\d{1,2}) years(?!\w)/gi
const TWINS = /(?<!\w)(?:(?:identical )?twins|triplets|quadruplets)(?!\w)/gi

export const findFamily: Finder = text => [
  ...eachIn(text, OLD, ({ start, end, match: [, whose = '', age = '', unit = ''] }) => ({
    kind: 'family',
    start,
    end,
    broader: `${/^an?$/i.test(whose) ? 'a' : whose} ${called(numberOf(age), unit)}`,
  })),
  ...eachIn(text, IS, ({ start, end, match: [told, age = '', unit = ''] }) => {
    const is = called(numberOf(age), unit)
    const broader = is === 'teenager' ? 'a teenager' : is === 'baby' ? 'a baby' : 'still young'
    const verb = /^(?:who is|who's|is|was)\b/i.exec(told)?.[0]
    const inBrackets = /^\(.*\)$/.test(told)
    if (!verb && !inBrackets && !/aged/i.test(told)) return null
    return {
      kind: 'family',
      start,
      end,
      broader: inBrackets ? `(${broader})` : verb ? `${verb} ${broader}` : broader,
    }
  }),
  ...eachIn(text, AGES, ({ start, end }) => ({ kind: 'family', start, end, broader: ' of different ages' })),
  ...eachIn(text, MANY, ({ start, end }) => ({
    kind: 'family',
    start,
    end,
    broader: 'several children',
    minor: true,
  })),
  ...eachIn(text, TWINS, ({ start, end }) => ({
    kind: 'family',
    start,
    end,
    broader: 'children',
    minor: true,
  })),
  ...eachIn(text, TOGETHER, ({ start, end, match: [, years] }) =>
    Number(years) < 4
      ? null
      : {
          kind: 'family',
          start,
          end,
          broader: Number(years) < 10 ? 'some years' : 'many years',
          minor: true,
        },
  ),
]
