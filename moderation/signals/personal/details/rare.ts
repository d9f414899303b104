import { eachIn, type Finder } from './detail'

const ONLY =
  /(?<!\w)(?:the|was|am|'m|is|'s) (?:the )?(?:only|first|youngest|oldest|one of (?:the )?(?:only )?(?:two|three|few)) (?:[\w-]{2,16} ){0,3}?(?:person|people|man|men|woman|women|girl|guy|couple|couples|family|families|\w{3,16}(?:er|or|ist|man|woman|ian|nt)s?) (?:in|at|on|of|here) (?:(?:my|our|the|this|a) )?[\w' -]{2,40}?(?=[,.!?;\n]| who| and| but|$)/gi
const LEAD = /^(?:am|'m|is|'s|was) (?=the )/i

/** "the only woman in my regiment". */
export const findRare: Finder = text =>
  eachIn(text, ONLY, ({ start, end, match: [words] }) => {
    const lead = /^the /i.test(words) ? '' : (LEAD.exec(words)?.[0] ?? null)
    return lead === null
      ? null
      : { kind: 'rare', start: start + lead.length, end, broader: 'one of few where I am' }
  })
