import type { Detector, Signal, Told } from '../signal'
import { readCues } from '../text/cues'
import { type Found, find, gather, type Match } from '../text/find'
import { anyOf, endsIn, placesOf } from '../text/phrases'
import { type PlainText, plainText } from '../text/plain-text'
import { isReported } from '../text/reported'
import { isLongAgo, sentenceAround } from '../text/sentence'
import { readViolence } from '../violence/violence'
import source from './cues.en.txt?raw'

const cues = readCues(source, [
  'hit',
  'forced',
  'went-on',
  'stalked',
  'filmed',
  'threatened',
  'controlled',
  'went-on-both',
])

const groups = [
  { because: 'hit', did: placesOf(...cues.hit) },
  { because: 'forced', did: placesOf(...cues.forced) },
  { because: 'went-on', did: placesOf(...cues['went-on']) },
  { because: 'stalked', did: placesOf(...cues.stalked) },
  { because: 'filmed', did: placesOf(...cues.filmed) },
  { because: 'threatened', did: placesOf(...cues.threatened) },
  { because: 'controlled', did: placesOf(...cues.controlled) },
]
const WENT_ON_BOTH = placesOf(...cues['went-on-both'])

const MOST = 30

const told = (urgency: Told['urgency']): Told => ({ speaker: 'doer', target: 'somebody', urgency })

/**
 * Someone who was hurt must never read words for people who hurt others, so only a plain "I did", without signs of
 * self-defence, a mutual fight or someone else's claim, is `strong`.
 */
export const ownActs: Detector = { kind: 'own-acts', detect: readOwnActs }

function readOwnActs(text: string): Signal[] {
  const plain = plainText(text)
  const acts = [
    ...groups.flatMap(({ because, did }) =>
      find(did, plain.text)
        .slice(0, MOST)
        .flatMap(match => readAct(match, because, plain) ?? []),
    ),
    ...find(WENT_ON_BOTH, plain.text)
      .slice(0, MOST)
      .flatMap(match => read(match, 'went-on', plain, true) ?? []),
  ]
  // Reads the rest of the text for harm to the writer only if there is something to doubt.
  const certain = acts.some(({ strength }) => strength === 'strong') && !wasHurt(text, plain.text)
  const owned = certain && OWNED.test(plain.text)
  return gather(
    'own-acts',
    plain,
    acts.map(act => (certain && (owned || act.because !== 'hit') ? act : { ...act, strength: 'weak' })),
  )
}

const I_DID = endsIn(
  "i/i've/i'd/i'm [have/had/was/am/even/once/twice/just/sometimes/often/also/then/only/really/actually/still/never_meant_to_but/got_angry_and/lost_it_and/lost_my_temper_and/lost_my_rag_and/got_drunk_and/snapped_and/panicked_and/been/nearly_always/always/physically/literally/keep/kept/started/drunkenly/secretly/would/used_to/end_up/ended_up/have_to_admit_i/admit_i/did/got_up_and/went_and/turned_round_and]4",
)
/** "I lost it and shoved her, then hit her". */
const I_DID_TOO = /\bi(?:'ve|'d)? (?:[\w']+ ){1,9}?(?:and|then|, ?(?:and |then )?) ?$/i
const BARE = /^[^\p{L}]*$/u

function readAct(match: Match, because: string, plain: PlainText): Found | null {
  const sentence = sentenceAround(plain.text, match.start, match.end)
  const subject = I_DID.exec(sentence.before)
  if (subject) {
    const start = match.start - subject[0].length
    return read({ ...match, start, words: plain.text.slice(start, match.end) }, because, plain, true)
  }
  const row = I_DID_TOO.exec(sentence.before)
  if (row && !OTHER_SUBJECT.test(row[0])) return read(match, because, plain, true)
  return BARE.test(sentence.before) &&
    /^\w+(?:ed|t|ook|ut|oke|ave|hook|eld|rew|old|hid|ent)\b/i.test(match.words)
    ? read(match, because, plain, false)
    : null
}

/** "I was tired and he hit". */
const OTHER_SUBJECT = anyOf(
  "he/he's/she/she's/they/who/it/that/someone/somebody/you",
  'my husband/wife/partner/boyfriend/girlfriend/ex/mum/mother/dad/father/brother/sister',
)

const DENIED = endsIn(
  "never/not/didn't/don't/haven't/hadn't/wouldn't/couldn't/won't/can't/nearly/almost/hardly [ever/once/have/really/actually/even]2",
)
const NOT_DONE = anyOf(
  'if i [ever]',
  "want/wanted/wanna/like/love/going/tempted/about/afraid/scared/worried/frightened/terrified/dreamt/dreamed/dream/imagine/imagined/fantasi[sz]e*/thought/think/thinking/thoughts/picture/images/urge/urges/ocd/intrusive/could/might/should/would_have/could_have [to/that/of/about/i/i'd/i'll/have/be]3 =i/hurting/hitting",
  "wish/wished i'd/i_had",
)
const DEFENCE = anyOf(
  'back/self-?defen[cs]e/defend*/first/off_me/away_from_me/let_go/let_me_go/get_away/get_out/escape/escaped/each_other/let_me/get_him_off/get_her_off',
  'in my sleep',
  "i_was/i_am/i'm asleep/sleeping/dreaming",
  'nightmare/nightmares/flashback/flashbacks/seizure/seizures/night_terrors',
  'by accident/mistake',
  'accidentally/accident/sparring/karate/judo/boxing/wrestling/rugby/pillow/playfully/playing/tickl*/laughing/laughed/kink/bdsm/dom/sub/domme/spank*/consensual/consent/consented/asked_me_to/begged_me_to/wanted_me_to/wants_me_to/likes_it/loves_it/enjoys_it/we_agreed/agreed_on',
  'game/chess/scrabble/monopoly/sandwich/doctor/physio/gp',
)
const CHILD_THEN = anyOf(
  /(?:i|we) (?:was|were) (?:\d|1[0-4]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|kids|children|little|small|a kid|a child)/,
  'as a kid/child',
  'at school/primary',
  'when i was at school',
  'in primary/year_\\d+/playground',
)

function read(match: Match, because: string, plain: PlainText, isCertain: boolean): Found | null {
  const sentence = sentenceAround(plain.text, match.start, match.end)
  const { before, after } = sentence
  if (DENIED.test(before) || DENIED.test(match.words.slice(0, 24).replace(/\S+$/, ''))) return null
  if (NOT_DONE.test(before.slice(-60)) || CHILD_THEN.test(before + match.words + after)) return null
  if (DEFENCE.test(match.words + after) || DEFENCE.test(before)) return null
  const strength = isCertain && !isReported(plain.text, match.start, before) ? 'strong' : 'weak'
  return { match, because, strength, told: told(isLongAgo(sentence) ? 'past' : 'now') }
}

/** Even vague words count: people who were hurt may blame themselves. */
const HURT = anyOf(
  'hit/hits/hitting/slap/slaps/slapped/punch*/kicked/kicks/chok*/strangl*/grab*/shov*/push*/beat/beats/hurt/hurts/attack*/threaten*/cheat*_on/pinned/spat/bit/scratch*/scream*/yell*/shout*/abus*/rap(e|es|ed)/forc(e|es|ed)/control*/trapp*/cornered/blocked/lock*/followed/stalk*/restrain*/belittl*/humiliat*/came_at/lunged_at/went_for/swung_at/threw/throws/throwing [things/stuff/a_\\w+/something]2 [at/on/to]2 me',
  'treat/treats/treated/treating me like/badly/as/so_badly',
  'survivor/happened_to_me/in_my_head',
  "my/i_have/i've/i_had/i_get [got/still/own/old]2 ptsd/trauma/flashbacks/rapist/attacker/nightmares",
  'i was/am/got/have_been/had_been [being]2 assaulted/molested/raped/attacked/beaten/bullied/groomed',
  'made me hit/do_it/hurt/feel_small',
  'afraid/scared/terrified/frightened of him/her/my_husband/my_wife/my_partner',
  'abusive/abuser/gaslight*/narcissist*/controlling/bruises/bruise',
  'my fault he/she/that_he/that_she',
  'he/she hits/beats/rapes/hurts/hit_me',
  'provoked/defend*/self-?defen[cs]e/fought_back/fight_back/hit_back/each_other/mutual',
  'we both hit/hurt/fight/fought/lash*',
  'finally/years_of =hit/snapped/i',
  'she/he/they does/did/do/started/starts it [to_me/first/too/worse/harder]',
  'a&e/emergency_room/er/burns_on_me/scars_on_me/stitches/cast',
  'with a/the/an iron/knife/bottle/belt/pan/poker/hammer/bat/kettle =in',
  'she/he/they came/coming/comes/ran/running/flew/charged at/through/for',
  'says/say/said/told_me [to] leave/get_out/go',
  'owed/owes/owing/payback/pay_for',
)
const NOT_HURT = /\b(?:bruises?|controlling|abuser|abusive)\b/gi
/** "she calls me controlling". */
const CALLED =
  /\b(?:i(?:'m| am| was| have been|'ve been)|calls? me|called me|says i'm|am i|she had|he had|her|his|left her with|left him with) (?:\w+ ){0,3}$/i

/** A bare "I hit her" is also said by people who were hit for years and count their one blow. */
const OWNED = anyOf(
  'hate/ashamed/shame/disgust*/appalled/horrified/despise [of/with/at/by/for]2 myself/me/what_i_did/what_i_have_done/it',
  "i'm/i_am/i_feel/feel/felt [so/very/deeply/really]2 ashamed/sick/guilty/remorse/disgusting/horrible/like_a_monster",
  "can't/cannot/never/don't/won't forgive/trust/believe/stand/look_at/live_with myself/what_i_did/it_was_me/i_did_it/i_did_that",
  'how do/can/could/to i/we [ever/please]2 stop/make_sure/never/change/control',
  'i need/want/have to/help [to/with]2 stop/change/help/stopping/control/my_temper/my_anger',
  "i don't/do_not/never want to be/become/turn_into [like/a/that/my]3 man/husband/father/monster/person/him/abuser/violent",
  "i'd/i_would never/not [ever] hit/touched/raised/hurt/lift/done [anyone/anybody/her/him/a/hand]3 before",
  'never happen/do_it again',
  'i regret/regretted/am_so_sorry/apologi[sz]ed',
  'she/he flinches/flinched/flinch/cried/cries/is_crying/was_crying/is_scared/is_afraid/is_terrified/was_scared/was_terrified',
  'scared/afraid/terrified/frightened of me',
  'she/he [just] looked/stared/looks at me',
  "she/he won't/will_not/hasn't/can't/doesn't look_at/speak_to/talk_to/come_near/spoken/be_near",
  'kids/children/daughter/son/baby/little_one [have/has] heard/saw/seen/watched/woke/were_crying/was_crying',
  'my/the temper/anger/rage [is/has/gets/got]2 out_of_control/problem/worse/frightens_me/scares_me',
)

function wasHurt(original: string, text: string): boolean {
  if (readViolence(original).some(({ target }) => target === 'self')) return true
  const words = text.replace(NOT_HURT, (word, at: number) =>
    CALLED.test(text.slice(Math.max(0, at - 40), at)) ? '' : word,
  )
  return HURT.test(words)
}
