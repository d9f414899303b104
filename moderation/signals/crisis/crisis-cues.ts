import { placesOf } from '../text/phrases'
import { hopeless, somewhere, weary } from './crisis-hopeless'
import { goodbyes, plans } from './crisis-plans'
import { dont, just, want } from './crisis-words'

/**
 * Ways people say it, spelled as people spell at night.
 * own: the words themselves say it is about the writer. open: the sentence says whose it is.
 * other: the words say it is somebody else. hopeless: no wish to die is said, but no way on either.
 */
export type Cue = { reads: 'own' | 'open' | 'other' | 'hopeless'; words: RegExp }

const myself = 'my_?s(el|le)f'
const my = 'my [own/fucking/whole/stupid/miserable/worthless/damn/shitty/sad]'

const own = [
  // to kill oneself
  `kil+(ed|ing|in)?_?${myself}`,
  'kil+(ed|ing)? my own self',
  'kms/ctb/sewer_?slid(e|ing)',
  `rop(e|ing)/neck(ing)?/top(ping)?/end(ing)? ${myself} !off/up/in/story`,
  `unalive~/delete~/murder~/hang~/hung/shoot~/shot/drown~/stab~ ${myself} !in_the_foot`,
  `poison~/suffocate~/strangle~ ${myself}`,
  `to/gonna/wanna/and/just/by/about/of/will/should/might/could/i'd/i'll/i off(ing|ed)? ${myself}`,
  `end~/finish~ ${my} life/existence/suffering/misery/pain !as/story`,
  `take/taking ${my} life/existence !back/in/into/seriously/for_granted/to_the/as/one/story`,
  'blow/blew/blowing my [fucking] brain/brains/head out/off',
  'bullet/gun/rope/noose/fire/shot/round in/to/through/around/round/between/against my head/mouth/brain/brains/neck/eyes/temple',
  'take/took/taken/taking/swallow~/downed all/whole/bunch/bottle/too_many [bottle/pack] [of] [my/the/these/those] [sleeping/pain] pills/meds/medication/tablets/painkillers/antidepressants !as/like/every/daily/on_time/correctly/for_my/for_a',
  'my/a/this/the/write/writing/wrote/written suicide/farewell note/notes/letter/letters',
  'die/dying/death by my own hand/hands',

  // to harm oneself
  'slit/slitting/slash/slashing/cut/cutting my [own] wrist/wrists/throat/arm/arms/thigh/thighs/veins',
  `cut/cutting ${myself} !off/some/short/loose/a/an/shaving/while/slack/out/down/on/cooking/from/free`,
  `harm~ ${myself} !and_others`,
  `hurt/hurting/burn~/burnt/injure~ ${myself} on_purpose/deliberately/intentionally`,
  `want/wanna/wanting/urge/urges/thoughts/thinking/thought/feel_like/felt_like/tempted [to/of/about] ${just} hurt/hurting/burn~/injure~ ${myself}`,
  `afraid/scared i'll/i_will/i_might hurt/burn/injure ${myself}`,
  `away/only/better/relief when i hurt ${myself}`,
  'hurt/hurting myself =again/to_feel/when_i_feel/every_night/to_sleep/to_punish',
  'been cutting [again/myself] =and/since',

  // to wish it were over
  "wish/wishing/wished [that] i/i'd/to [was/were/had/would/could] [just/simply/already/have/be]2 die/died/dead",
  "wish/wishing/wished [that] i/i'd [was/were/had/did/would] never/not [been/be/have/even]2 born/alive/exist/existed/woken_up/wake_up",
  "wish/wishing/wished [that] i wasn't/weren't/didn't/hadn't/wouldn't [been/be/have/even]2 born/alive/exist/existed/woken_up/wake_up",
  "hope/hoping/hopefully/pray/praying/wish [that/to_god] i/i'll/to [just/will/would/could]2 die/get_hit_by/get_run_over/never_wake/not_wake/don't_wake/do_not_wake/won't_wake",
  'wish/hope a/some truck/bus/car/train [would/will] hit/hits/runs_over/kills me',
  "i'd/i'll/i'm/i_would/i_am/be/am/feel/me [be/much/probably/just/a_lot]2 bet+er [of+] dead",
  `i/i'd should/ought_to/need_to/deserve_to/would_rather/rather ${just} die/be_dead/not_be_alive/not_exist`,
  'rather/better_to [just] be/have_been dead',
  "i should/should've/shoulda/ought_to [just/have/of]2 died/been_aborted/been_dead/killed_myself !laugh*",
  '(abort|aborted|miscarried) me',
  'might as well [just] do_it/end_it/die/kill/be_dead/get_it_over_with =now/right_now/already/tonight/today/at_this_point/and',
  'any_?time i [can/could/will/would] die',
  '[i] deserve/deserving/deserves [to] [of] death/die/be_dead/not_live/not_be_alive',
  'want/wanna/going_to/gonna/urge/urges/need/could/about [to/2] [just] stab/shove/push/stick/drive/put [it/a/the/this]2 [knife/blade/glass/razor/scissors/gun] in/into/through my [own] neck/throat/head/chest/heart/stomach/wrist/wrists/mouth',
  "[only] reason/thing [why/that] i'm/i_am/keeping_me/keeps_me [here/still/even]2 alive/not_dead",
  "not/don't/do_not sure/know [if/that/whether] i [even/still/really] want to be_alive/live/exist/be_here_any_?more !with/in/at/here/there/together/near/apart/alone",
]

/** The word itself, and how it is misspelled. */
const suicide =
  '(su+icid|sucid|suacid|suisid|suicud|sueicd|siucid|suiscid|suic[dt])(es?|all?y?|le|el|ial|ality|alness)?'

const alive = 'live/alive/exist/wake_up/be_alive/be_living/keep_living/go_on_living'

const open = [
  `${suicide} !squad/mission/pact/bomb*/door/vest/prevention/awareness/watch/cell/shot/sprint/run/runs/on_my_career/on_his_career`,
  `${want} [to/2] ${just} die/be_dead/never_wake_up/cease_to_exist/end_myself !laughing/alone/happy/old/of_embarrassment/of_boredom/with_you/with_him/with_her`,
  `${want} [to/2] ${just} not_exist/not_live/not_be_alive/not_wake_up/stop_living/stop_existing/stop_breathing`,
  `wanna ${just} die/be_dead/never_wake_up/not_exist/not_live/not_be_alive/not_wake_up`,
  `${dont} [think_i] ${just} want/wanted/wanting/wanna/wish to be_alive/stay_alive/exist/be_living`,
  `${dont} [think_i] ${just} want/wanted/wanting/wanna/wish/deserve [to] ${just} ${alive} !${somewhere}`,
  'self_?-?_?(harm(ing|ed|s|er)?|injur(y|e|ing)|mutilat(ion|e|ing))',
  'end/ended/ending/finish it all !with/between',
  "overdose~/od'ed/od'ing =on/with/tonight/again/last/yesterday/and/to/is/but/so/or/by/of/in",
  'want/take/took/taking/try/trying/tried/plan/planning/think/thinking/thought [of/to/about] [a/an] overdose/overdosing',
  'jump~ off/from/in_front/out [of] a/an/the/my/that/some/this bridge/building/roof/train/window/cliff/balcony/bus/truck/car/ledge',
  'walk~/run/running/drive/driving/steer~/swerve~/crash~ [my_car/the_car] into/in_front_of/off [a/the/some] [busy/oncoming/moving/big]2 traffic/train/bus/truck/tree/bridge/cliff',
  'painless/easiest/easy/quickest/least_painful/fastest way/ways/method/methods/death [for_me] to die/end_it/kill',
  'painless death/suicide/way_out',
  'relapsed/urge_to/urges_to/resort~_to/tempted_to/started/back_to/stop cut/cutting [again] =and/or',
]

const themself = '(him|her|them)_?sel(f|ves)'

const other = [
  `kil+(s|ed|ing)?_?${themself} !laughing`,
  `cut/cuts/cutting/hang~/hung/shoot~/shot/harm~ ${themself} !off/some/short/loose/a/shaving/in_the_foot/out`,
  'take/takes/took/taken/taking his/her/their own life/lives',
  'end~ his/her/their [own] life/lives',
]

/** One pattern for each list: past 20,000 characters the engine no longer compiles a pattern, and it is ten times as slow. */
export const cues: Cue[] = [
  { reads: 'own', words: placesOf(...own) },
  { reads: 'own', words: placesOf(...plans) },
  { reads: 'open', words: placesOf(...open) },
  { reads: 'other', words: placesOf(...other) },
  { reads: 'hopeless', words: placesOf(...hopeless) },
  { reads: 'hopeless', words: placesOf(...weary) },
  { reads: 'hopeless', words: placesOf(...goodbyes) },
]
