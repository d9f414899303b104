import { anyOf } from './phrases'

/** What a former partner did is over, but often not their threats or following. */
export const FORMER = anyOf(
  'ex',
  'ex-?(husband|wife|boyfriend|girlfriend|partner|bf|gf)',
  'first/last/previous/old/late husband/wife/boyfriend/girlfriend/partner/marriage/relationship',
)

const OVER = anyOf(
  'years/decades ago/later/back/since/on/of_therapy',
  /(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|\d+) (?:years|yrs) (?:ago|later|on|since|back|out|free)/,
  /(?:when|since|until) i (?:was|turned) (?:\d|a |an |little|small|young|about|only|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)/,
  /(?:at|aged|age|at age) (?:\d+|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)/,
  /(?:in|since|summer|until|till) (?:19[4-9]\d|20[012]\d)/,
  'as a kid/child/teen/teenager/girl/boy/student',
  'growing up/childhood/boarding_school/my_teens/my_twenties/survivor/survivors',
  'i/i_have/i_had/i_finally left/escaped/divorced him/her/my_ex/that_marriage/that_relationship',
  'new/current/second/present husband/wife/partner/boyfriend/girlfriend/bf/gf/man/fella/relationship/marriage/guy',
  'we/i divorced/separated/broke_up/split_up/got_out/got_away',
  'my ex/abuser/rapist/attacker',
  'long gone/dead/over/ago',
)

export const isOver = (text: string) => OVER.test(text) || FORMER.test(text)

const PAST_VERB =
  /^(?:was|were|had|did|didn'?t|wouldn'?t|beat|beaten|bit|bitten|broke|burnt|came|cut|dragged|drove|fell|felt|found|gave|got|had|held|hid|hit|kept|made|put|said|sent|shot|shut|slept|spat|split|swore|threw|told|took|tore|went|woke|wore|wrote|\w{2,}ed)$/i
const USED_TO = /\b(?:used to|would|had|was|were|'d)\b/i
const NOT_OVER = /\b(?:has|have|is|keeps?|will|often|sometimes|always|still|starts?|tries|wants|threatens)\b/i

/**
 * "he hit me", "she used to lock me in"; not "he has hit me", which may go on.
 * @param before between the subject and its verb
 */
export function isPastVerb(verb: string, before = ''): boolean {
  if (USED_TO.test(before)) return true
  return PAST_VERB.test(verb) && !NOT_OVER.test(before)
}
