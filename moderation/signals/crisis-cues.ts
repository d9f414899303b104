import { placesOf } from './phrases'

/**
 * Ways people say it, spelled as people spell at night.
 * own: the words themselves say it is about the writer. open: the sentence says whose it is.
 * other: the words say it is somebody else. hopeless: no wish to die is said, but no way on either.
 */
export type Cue = { reads: 'own' | 'open' | 'other' | 'hopeless'; words: RegExp }

const myself = 'my_?s(el|le)f'
const my = 'my [own/fucking/whole/stupid/miserable/worthless/damn/shitty/sad]'
const just = '[just/really/literally/actually/honestly/simply/only/ever/even/fucking/fuckin/fkn]2'
const want =
  'want/wants/wanted/wanting/wan/whant/wish/ready/need/begging/planned/planning/supposed/decided/longing/prefer/waiting/try/trying/tried/like/hope/hoping'
const dont = "don't/do_not/didn't/doesn't/never/no_longer/not"
const cant = "can't/cannot/can_not/couldn't"
const live =
  'living/live/life/be_alive/being_alive/stay_alive/staying_alive/exist/existing/existence/go_on/going_on/carry_on/carrying_on'

const own = [
  // to kill oneself
  `kil+(ed|ing|in)?_?${myself}`,
  'kms',
  `unalive~/delete~/murder~/hang~/hung/shoot~/shot/drown~/stab~ ${myself} !in_the_foot`,
  `poison~/suffocate~/strangle~ ${myself}`,
  `to/gonna/and/just/by/about/of off(ing)? ${myself}`,
  `end~/finish~ ${my} life/existence/suffering/misery/pain !as/story`,
  `take/taking ${my} life/existence !back/in/into/seriously/for_granted/to_the/as/one/story`,
  'blow/blew/blowing my [fucking] brain/brains/head out/off',
  'bullet/gun/rope/noose in/to/through/around/round/between/against my head/mouth/brain/brains/neck/eyes/temple',
  'take/took/taken/taking/swallow~/downed all/whole/bunch/bottle/too_many [bottle/pack] [of] [my/the/these/those] [sleeping/pain] pills/meds/medication/tablets/painkillers/antidepressants',
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
  'been cutting [again/myself] =and/since',

  // to wish it were over
  "wish/wishing/wished [that] i/i'd/to [was/were/had/would/could] [just/simply/already/have/be]2 die/died/dead",
  "wish/wishing/wished [that] i/i'd [was/were/had/did/would] never/not [been/be/have/even]2 born/alive/exist/existed/woken_up/wake_up",
  "wish/wishing/wished [that] i wasn't/weren't/didn't/hadn't/wouldn't [been/be/have/even]2 born/alive/exist/existed/woken_up/wake_up",
  "hope/hoping/pray/praying/wish [that/to_god] i/i'll/to [just/will/would/could]2 die/get_hit_by/get_run_over/never_wake/not_wake/don't_wake/do_not_wake/won't_wake",
  'wish/hope a/some truck/bus/car/train [would/will] hit/hits/runs_over/kills me',
  "i'd/i'll/i'm/i_would/i_am/be/am/feel/me [be/much/probably/just/a_lot]2 bet+er [of+] dead",
  `i/i'd should/ought_to/need_to/deserve_to/would_rather/rather ${just} die/be_dead/not_be_alive/not_exist`,
  'rather/better_to [just] be/have_been dead',
  "[only] reason/thing [why/that] i'm/i_am/keeping_me/keeps_me [here/still/even]2 alive/not_dead",
  'not sure [if/that] i [even/still/really] want to be_alive/live/exist/be_here_any_?more',
]

/** The word itself, and how it is misspelled. */
const suicide =
  '(su+icid|sucid|suacid|suisid|suicud|sueicd|siucid|suiscid|suic[dt])(es?|all?y?|le|el|ial|ality|alness)?'

const alive = 'live/alive/exist/wake_up/be_alive/be_living/keep_living/go_on_living'
/** "I don't want to live with his parents" is about a house. */
const somewhere =
  'like/with/in/at/near/together/there/here/on_my/by/next/under/far/apart/separate/as/off/up/a/the/my/your/his/her/so'

const open = [
  `${suicide} !squad/mission/pact/bomb*/door/vest/prevention/awareness/watch/cell/shot/sprint/run/runs/on_my_career/on_his_career`,
  `${want} [to/2] ${just} die/be_dead/never_wake_up/cease_to_exist !laughing/alone/happy/old/of_embarrassment/of_boredom/with_you/with_him/with_her`,
  `${want} [to/2] ${just} not_exist/not_live/not_be_alive/not_wake_up/stop_living/stop_existing/stop_breathing`,
  `wanna ${just} die/be_dead/never_wake_up/not_exist/not_live/not_be_alive/not_wake_up`,
  `${dont} [think_i] ${just} want/wanted/wanting/wanna/wish/deserve [to] ${just} ${alive} !${somewhere}`,
  'self_?-?_?(harm(ing|ed|s|er)?|injur(y|e|ing)|mutilat(ion|e|ing))',
  'end/ended/ending/finish it all',
  "overdose~/od'ed/od'ing on/with/tonight/again/last/yesterday",
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

const hopeless = [
  // nothing to go on for
  `no [real/more/good] point/reason/purpose/will/desire/motivation/use [left] [in/to/of/for/even]2 ${live}`,
  `the/any/no/a/what point/reason/purpose/desire of/in/to/for [to] ${live}`,
  'nothing/noone/no_one/nobody/anything/no_reason/no_reasons [else] [left] [for_me] to_live/worth_living',
  "life/it/it's/isn't/not [is/isn't/ain't/feels] [not/no_longer] [just/really/even] worth living/the_pain",
  'life/living/everything/existence is/feels/seems [just/so/completely] pointless/meaningless/hopeless/unbearable',
  'life has/had no meaning/point/purpose',
  "life is_not/isn't/ain't/not worth it",
  'see a/any/no future for me/myself',
  'lost_all/no/lost hope_left/hope_in_life/hope_for_me/hope_any_?more/will_to_live/reason_to_live',
  'why am i [still/even] alive',
  'giv(e|en|ing)/gave up on life/living/everything/myself',

  // no strength to go on
  `tired/sick/exhausted/done/fed_up/weary of/with ${live}/breathing/suffering/this_life !in/with/at/under/near/together/next/out/from/off/a/the/my/apart`,
  'hate/despise/loathe [my] [fucking/whole/own] life/existence/being_alive/living/existing/waking_up !in/with/at/near/together/next/here/there/alone/apart',
  `${cant} go_on/live/cope/bear_it/bear_this/handle_it/handle_life/keep_going/keep_living/carry_on/continue [like_this] =any_?more/much_longer`,
  "can't/cannot/can_not do_this/do_it/do_life/do_this_life/take_life/take_this_life any_?more",
  "i'm/i_am [so/just/beyond/completely] beyond_help/done_with_everything/done_with_it_all",
  "i'm/i_am [so/just] tired of everything/it_all/feeling_like_this",
  'feel/feels like dying',

  // to be gone
  `want/wanna/wanted/wish/ready/just [i] [to/could] ${just} disappear/vanish/fade_away/cease_to_exist/sleep_forever/be_gone`,
  `want/wanna/wanted/ready [to] ${just} give up !on/my/drinking/smoking/sex/porn/sugar/work`,
  'i [just/really/finally] want/need out =',
  `${dont} ${just} want/wanted/wanna [to] ${just} be_here_any_?more/be_here_no_more/be_on_this_earth/be_in_this_world/live_like_this`,
  "don't/do_not want this/my life",
  "wish i wasn't/was_not here",
  `${dont} be here/alive/around tomorrow/much_longer/for_much_longer`,
  "go/fall/drift to_sleep/asleep/to_bed and [just] never/not/don't wake/have_to_wake",
  'rather never wake up',
  'about/of never/not waking up',
  'want/wish/need/make it_all/everything/the_pain/my_life/all_this/all_of_this/this_pain/the_suffering [to] [just] be_over/end/stop',
  'think/thinking/thought/thoughts/fantasi(s|z)e~/dream/dreaming about/of my_own_death/my_death/dying/being_dead/death/not_being_alive/not_existing/ending_it/ending_everything',

  // not to be missed
  'nobody/noone/no_one [would/will/even/really]2 miss_me/misses_me/notice_if_i/care_if_i_live/care_if_i_die/care_if_i_died',
  'if i [just/ever/was/were/had]2 die/died/dead',
  "when i'm/i_am dead",
  'might as well be dead',
  'burden on/to/for everyone/everybody/my_family/my_parents/people/the_world/society/anyone/all/those',
  "better/happier [place] [off] without_me/not_here/not_in_this_world/if_i_was/if_i_were/if_i_died/if_i_didn't_exist",
  'this is my_goodbye/the_end_for_me',
  'goodbye everyone/world',
  'is/be my last/final day/night/goodbye',
  'end_up/be dead soon/or',
  'stay/staying/stayed alive for/because/so',

  // said of a life or of a relationship: whoever reads this cue must look around
  `${want}/wanna/going/gonna/about/time/should_i/just/rather [to] ${just} end it !with/between/on/all`,
]

export const cues: Cue[] = [
  { reads: 'own', words: placesOf(...own) },
  { reads: 'open', words: placesOf(...open) },
  { reads: 'other', words: placesOf(...other) },
  { reads: 'hopeless', words: placesOf(...hopeless) },
]
