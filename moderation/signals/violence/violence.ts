import type { Detector } from '../signal'
import { type Found, find, gather, type Match } from '../text/find'
import { anyOf, endsIn } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { isLongAgo, type Sentence, sentenceAround } from '../text/sentence'
import { cues, persons, toOthers } from './violence-cues'

/** Fear, force, threats and control; the writer's own and present is strong. No one has to call it abuse. */
export const violence: Detector = {
  kind: 'violence',
  detect(text) {
    const plain = plainText(text)
    const toTheWriter = cues.flatMap(({ because, does, says }) =>
      [
        ...find(does, plain.text).flatMap(match => withPerson(match, plain) ?? []),
        ...find(says, plain.text),
      ].flatMap(match => readToWriter(match, because, plain)),
    )
    const others = find(toOthers, plain.text).flatMap(match => readToOthers(match, plain))
    return gather('violence', plain, [...toTheWriter, ...others])
  },
}

/** What may stand between a person and what they do: "he has often ...", "she got drunk and ..." */
const between = `[${[
  'has/have/had/is/was/been/will/would/used_to/keep/keeps/kept/start/started/starts_to/started_to',
  'tries_to/tried_to/wants_to/threatens_to/threatened_to/often/sometimes/always/also/even/once/just/then',
  'physically/literally/constantly/regularly/actually/again/only/still/who',
].join('/')}]4`
const SUBJECT = endsIn(...persons.map(person => `${person} ${between}`))
const SOMEBODY = anyOf(...persons)
/** One of several things somebody does: "she shouts, hits me and ..." */
const LISTED = [endsIn(`and/or/then ${between}`), /, (?:and |then |or )?$/i]

/** The match with the person who does it in front, or null where nobody does: "reality hit me". */
function withPerson(match: Match, plain: PlainText): Match | null {
  const { before } = sentenceAround(plain.text, match.start, match.end)
  const subject = SUBJECT.exec(before)
  if (!subject) return SOMEBODY.test(before) && LISTED.some(each => each.test(before)) ? match : null
  const start = match.start - subject[0].length
  return { start, end: match.end, words: plain.text.slice(start, match.end) }
}

const filler = [
  'a/an/any/even/really/ever/in/of/about/that/like/think/be/been/being/was/were/had/have',
  'afraid/scared/worried/experienced/history/sign/signs/case',
].join('/')
const DENIED = endsIn(`not/never/no/isn't/wasn't/hasn't/haven't/don't/didn't/doesn't/without [${filler}]3`)
/** Agreed play is no violence, but only the writer's own words say so: "he calls it a kink" does not. */
const AGREED = anyOf(
  'consensual/consensually/safe_?word/safe_?words',
  'we both like/love/enjoy/want/wanted it',
)
const AGREED_BEFORE = endsIn('i [really/also] like/love/enjoy [it] when/that', 'turns me on when/that')
const AGREED_AFTER = anyOf(
  'i [really/also] like/love/enjoy/liked/enjoyed it',
  'i asked him/her/them to =',
  'turns me on',
)
const NOT_AGREED = anyOf("not/never/no/isn't/wasn't/don't/didn't/without/against/non-?consensual")

function isAgreed({ before, after }: Sentence): boolean {
  if (AGREED_BEFORE.test(before) || AGREED_AFTER.test(after)) return true
  return AGREED.test(before + after) && !NOT_AGREED.test(before + after)
}

function readToWriter(match: Match, because: string, plain: PlainText): Found[] {
  const sentence = sentenceAround(plain.text, match.start, match.end)
  if (DENIED.test(sentence.before) || /\bnon-$/i.test(sentence.before)) return []
  if (isAgreed(sentence)) return []
  return [{ match, because, strength: isOwnAndPresent(match.words, because, sentence) ? 'strong' : 'weak' }]
}

const DONE = anyOf('used to', 'raped/molested/abused/assaulted/childhood/child/former/past/previous/survivor')
const DONE_BEFORE = anyOf('was', DONE)
/** What a former partner did is over; that they frighten, threaten or follow is often not. */
const FORMER = anyOf('ex', 'ex-?(husband|wife|boyfriend|girlfriend|partner)')
const STILL = anyOf(
  'again/still/today/tonight/yesterday/recently/lately/currently/daily',
  'last night',
  'the other night/day',
  'this morning/evening/week/weekend/month',
  'day/days/hour/hours ago',
  'every_?(day|night|time)',
)
const NOT_TO_THE_WRITER = /^ (?:(?:to|towards) )?(?:my (?!self)|him|her|them|you)\b/i
const OTHERS =
  /\b(?:friend|sister|brother|cousin|daughter|son|mother|mom|mum|neighbou?r|colleague)(?:'s|s)?(?: \w+){0,4} $/i
/** A bare "domestic violence" may be anybody's; with one of these it is told as one's own. */
const OWN = anyOf("me/i'm/i_am/i_get/he's/she's/he_is/she_is", 'my !friend*/sister*/brother*/son*/daughter*')

function isOwnAndPresent(words: string, because: string, sentence: Sentence): boolean {
  const { before, after } = sentence
  if (OTHERS.test(before) || isLongAgo(sentence)) return false
  if (because === 'abuse-named') {
    if (NOT_TO_THE_WRITER.test(after) || !OWN.test(before.slice(-40) + words + after.slice(0, 30)))
      return false
  }
  const done = FORMER.test(words) && !['fear', 'threatens', 'controls'].includes(because)
  return STILL.test(before + after) || !(done || DONE.test(words) || DONE_BEFORE.test(before.slice(-60)))
}

const I_DID = endsIn(
  "i/i've/i'll [have/had/even/once/just/sometimes/accidentally/also/then/got_angry_and/lost_it_and]2",
)

/** Done to somebody else, or by the writer: always weak, so that a person looks and the lines are shown. */
function readToOthers(match: Match, plain: PlainText): Found[] {
  const { before } = sentenceAround(plain.text, match.start, match.end)
  if (DENIED.test(before)) return []
  if (I_DID.test(before)) return [{ match, because: 'own-acts', strength: 'weak' }]
  return SUBJECT.test(before) ? [{ match, because: 'somebody-else', strength: 'weak' }] : []
}
