import { anyOf, endsIn } from './phrases'

const REACH = 400

/** An odd number of quotation marks since the paragraph began. Single ones count where they open a word. */
export function isQuoted(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  const double = paragraph.split('"').length - 1
  if (double % 2 === 1) return true
  const opened = paragraph.lastIndexOf(" '")
  return opened >= 0 && !/\w'(?!\w)|[.,!?]'/.test(paragraph.slice(opened + 2))
}

const SAYS =
  'say/says/said/saying/tell/tells/told/telling/claim/claims/claimed/think/thinks/thought/believe/believes/accuse*/swear/swears/swore/insist*/write/writes/wrote/text/texts/texted/message/messages/messaged/scream/screams/screamed/shout/shouts/shouted/yell/yells/yelled/whisper*/convinced/pretend*/make_out/makes_out/making_out/reckon/reckons/joke/jokes/joked/posted'
const SPEAKER =
  "he/she/they/who/he's/she's/they're/husband/wife/partner/boyfriend/girlfriend/bf/gf/ex/mum/mom/mother/dad/father/friend/friends/brother/sister/everyone/people/family/police/somebody/someone/lawyer/solicitor/boss/daughter/son/colleague/neighbour/neighbor/mate"
const OTHERS_WORD = anyOf(
  `${SPEAKER} [has/have/had/keeps/kept/always/even/just/then/once/now/is/was/'s/will/would]3 ${SAYS}`,
)
/** After these, the writer speaks for themselves again: "she says I'm controlling but I hit her". */
const AGAIN = /\b(?:but|so|because|and then|until)\b[^,;]*$|[;:] ?i\b/i
const ACCUSED = endsIn('accus*/blam*/framed/arrested/charged/reported [me] [of/for/that]2 [i/me]2')

/** "he says I forced him", "she told everybody that I hit her". */
export function isReported(text: string, start: number, before: string): boolean {
  if (isQuoted(text, start)) return true
  const said = OTHERS_WORD.exec(before)
  if (said && !AGAIN.test(before.slice(said.index + said[0].length))) return true
  return ACCUSED.test(before)
}
