/**
 * Means, days and goodbyes: what people write who have begun to prepare, often without a word for dying.
 *
 * NOTICE: built upon the suicide risk lexicon of construct-tracker (Apache License 2.0), changed and added to.
 */

const drug =
  '(?:pills|tablets|meds|medication|mg|benadryl|tylenol|paracetamol|acetaminophen|ibuprofen|aspirin|xanax|insulin|melatonin|nitrite|bleach|cyanide|antifreeze|antidepressants|painkillers|sleeping pills)'
const tool = 'noose/rope/gun/pistol/shotgun/revolver/handgun/exit_bag/(sodium )?nitrite/cyanide'
const dying =
  'hanging/drowning/overdosing/an_overdose/suffocation/suffocating/asphyxiation/hypothermia/bleeding_out/dying'
const lethal =
  '(?:lethal|fatal|overdose|kill (?:me|you|someone|somebody|a person|an adult)|end (?:me|my life)|to die)'
const few = (most: number) => `(?: [\\w']+){0,${most}}`

/** The words themselves say that it is about the writer. */
export const plans = [
  // asking about means
  'lethal/fatal/deadly dose/doses/dosage/amount/overdose',
  new RegExp(`how (?:much|many)${few(3)} ${drug}${few(6)} ${lethal}`),
  new RegExp(`how (?:much|many) ${drug} (?:will|would|does|do|should) (?:it|i) (?:take|need)`),
  new RegExp(`(?:will|would|can|could|does|do|is|are|if)${few(4)} ${drug}${few(4)} ${lethal}`),
  new RegExp(`${drug}${few(3)} (?:is|be|enough|it take|to)${few(2)} (?:lethal|fatal|overdose|kill me|die)`),
  `is/are/how/would/does/do ${dying} [a/too/very/really/that]2 painful/painless/peaceful/quick/easy/slow/hurt/like`,
  `how painful/painless/peaceful/easy/hard/quick/fast/long is/would/does [it/2] [to] [be] [take] [to] ${dying}/die/overdose/kill/bleed_out/hang`,
  'least/most/painless/painful/peaceful/easiest/easy/quickest/quick/fastest/surest/cleanest [painful/painless/reliable] way/ways/method/methods [for_me] to go/die/do_it/end_it/end_everything/kill/end_my !deep/about',

  // having and trying them
  `buy/buying/bought/get/got/pick_up/picking_up/picked_up/load/loaded/loading/order/ordering/ordered/tie/tied/tying/own/make/made/making a/an/the/my/some ${tool} !to_hunt/for_hunting/range/for_protection/for_us/for_our/for_play/for_bondage/to_tie/and_cuffs/and_handcuffs/for_shibari`,
  'hydrogen_sulfide/hydrogen_sulphide/deathday/noose/exit_bag/suicide_kit/sodium_nitrite/suicide_plan/suicide_method',
  'stockpil~/hoard~/save/saved/saving/saved_up/saving_up/collecting/collected [all/of/my/some/enough]3 pills/meds/medication/tablets/painkillers',
  'take/taking/took/down/downed/swallow~ [the/this/a/an] every/whole/entire/all/full [the/my/single/of] pill/bottle/packet/box/pills/tablets/meds !as/like/with/every/daily/on_time/correctly/for_my/for_a',
  'swallowed/downed/swallowing/downing [like/about/all/some/random/these/the/my/so_many/\\d+/whatever]4 pills/meds/tablets/painkillers',
  'belt/rope/cord/noose/wire/scarf/bag around/round/over my neck/head/throat',
  'slic~/slit/slitting/slash~/cut/cutting my [own] neck/throat/wrist/wrists/veins open',
  'best/easiest/good/quickest/surest way/ways/method to kill/hang/shoot/drown yourself/oneself/urself',
  'yeet~/throw/throwing/threw/fling/hurl/toss/launch myself off/from/in_front/under/out [of] a/the/my',
  'today/tonight/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend is the day/night [i] [set/chose/choose/picked/decided/die/go] =to_die/i/for/to_end/and',
  'reason/reasons/thing/nothing/no_one/nobody [else] holding/keeping/stopping/stops me [back] from the_other_side/dying/killing/ending/doing_it/jumping',
  'going/gonna/want to go tonight =',
  'take/taking/took/down/downed/swallow~ a bottle of pills/sleeping/painkillers/tylenol/paracetamol/aspirin',
  'bleed/bleeding/bled out',
  'bullet in me',
  'drink/drank/drinking bleach/antifreeze/poison/pesticide',
  'pull/pulled/pulling the trigger =on_myself/and/but/already/tonight/now/so',
  'jump/jumping/jumped/fall/leap/leaping/drink/drinking/starve/starving/bleed/bleeding/freeze/freezing [myself] to_my_death/to_death =',
  'set/setting/light/lighting myself on_fire/alight/ablaze',
  'electrocut~/gas/gassing/asphyxiat~/behead~/impal~/suffocat~ myself',
  'gun/knife/blade/glass/razor/scissors/it in/into/to/against/through/across my [own] neck/throat/temple/wrist/wrists !and_kiss*/and_bit*/pain*',
  'my/a/another/first/second/third/fourth/last/failed/previous/next/latest [suicide] attempt/attempts =on_my_life/to_end/to_kill/to_die',
  'tried/survived [it] once/twice/multiple_times/several_times/many_times [before] [and] failed =',

  // days and goodbyes
  "tonight_is/today_is/tomorrow_is/tonight's/today's/tomorrow's the night/day =i/to/for/and",
  'be/been/am/i_will_be/i_am_gonna_be dead by/before/in_a/tomorrow/tonight/soon/when_you/at/next',
  'by the time you/anyone/someone/they read/reads/see/find/finds/get',
  /(?:took|taken|swallowed|ate|downed) (?:\w+ ){0,2}\d{2,} (?:\w+ )?(?:pills|tablets|capsules)/,
  'this/here is my [suicide/goodbye/last/final] note =',
  "attempt failed/didn't_work/has_failed =",
  'pills/tablets/gun/rope/noose/knife/blade/blades/razor/razors [is/are/right/here]2 next_to_me/beside_me/in_front_of_me/in_my_hand/in_my_hands/on_my_lap',
  'ways/methods/how to die/end_my/end_my_own/hang_myself/die_painlessly =life/painlessly/without_pain',
  'ways of dying',
  'if/wish [only] i had a/my/some gun/pistol/noose',
  'voice/voices [in_my_head/that/keeps/keep]2 tell/tells/telling/saying/says/want/wants me to end/kill/die/jump/do_it/hurt',
  'burn/burning/burned/burnt/scratch/scratching/cut/cutting/pierce my [own] skin/arm/arms/thigh/thighs/wrist/wrists =with/on_purpose/when/again/until/because/to_feel',
  'hit/hitting/punch/punching/scratch/scratching/bite/biting myself until/on_purpose/to_feel',
  'find/finds/found/finding/discover/discovers/identify my body/corpse',
  'my [own] funeral/grave/gravestone/demise/corpse/suicide/death =and/is/will/would/wish/to/so/because',
  "once/after/when/before/if i'm/i_am/im gone/no_longer_here/no_longer_alive/no_more =",
  'courage/guts/balls/strength/nerve/bravery to [just/finally/actually] die/end_it/go_through_with_it/end_everything/pull_the/jump',
  'scared/afraid/coward/cowardly/chicken/pussy/weak to [just/actually/finally/even] kill/end_it/pull_the/jump_off/go_through_with_it',
]

/** As likely a goodbye to this life as to a person: not clear. */
export const goodbyes = [
  'this/that/here/it is/will_be [be] [my] [final/last] goodbye/farewell/last_post/last_message/last_day/last_night =',
  'my last/final day/days/night/week/month/birthday/christmas/words/goodbye/goodbyes/meal/wish =on_earth/alive',
  'gave/give/giving/left/leaving/leave/writing/wrote/written/write/writ my/a/the [goodbye/final/last] note/notes/letter/letters =to_my_family/to_everyone/for_my/for_everyone/tonight/already/to_my_parents/behind',
  'goodbye/good_bye/good-bye/farewell [forever/cruel/my] everyone/everybody/world/all/life/friends/friend/forever/family',
  'say/saying/sending/send [my/a/the/all] [final/last] goodbye/goodbyes/good_bye/good_byes =to_everyone/to_my_family/to_my_friends/to_people/to_my_parents/to_you',
  "won't/will_not/wont/not/never/can't/cannot/don't [plan/planning/want/think/going/know/gonna] [if] [to/on/i/i'll/i_will]2 [can] make/making/see/seeing/live/living/survive/surviving/reach/reaching/be_alive/be_around [it] [to/past/until/till/through/for/more_than] [the/my/this/another/next/a]2 end_of/tomorrow/morning/sunrise/sun/weekend/winter/night/week/month/year/birthday/christmas/thirty/30/40/25/20/21/18/decade/much_longer",
  'wrote/write/writing/written/started_writing [my/some/the/goodbye]2 letters/notes to/for [my/the]2 kids/children/family/parents/mom/mum/mother/friends/loved_ones/everyone/everybody',
  'give/giving/given/gave away [all/of]2 my things/stuff/belongings/possessions',
  "can't/cannot/not promise/sure/know [if/that/whether/i]2 i'll/i_can/i_will stay_safe/be_safe/keep_safe =tonight/this/alone",
  'think/thinking/thoughts/thought/want/urge/urges/tempted/tempting to/of/about drive/driving/steer/steering/swerve/swerving/crash/crashing [my/the/car/bike]2 off/into',
  'stand/standing/stood/sit/sitting/sat on/at/near the/a/this platform/ledge/railing/tracks/rail_tracks/train_tracks =and/thinking/looking/at',
  'my plan/plans is/are ready/set/in_place/made =and',
  'please/someone/somebody/and tell my \\w+ [that] i love/loved them/her/him =and/so/very/always',
  'be_with/join/see my/him/her/them [\\w+] [again] in heaven',
  'see if i can/will make it to/through tomorrow/tonight/the_night/the_week/another_day',
  'not [planning/plan/intending] [on/to] coming_back/come_back/come_home/living/being_here/being_alive/waking_up =',
  'my time to_go/is_up/has_come/to_die/is_coming',
  'time/ready [for_me] to go =now/from_this',
  "time/it's_time/its_time/my_time [is] soon/has_come/is_near =",
  '\\d+/one/two/three/few/couple [of/more]2 days/weeks/months/hours left =to_live/before_i/until_i/then_i',
  "see you/y'all/everyone/them on the other side",
  'be over soon =',
  'soon [to] be over =',
  'last time i [will/would] [ever] feel/see/write/wake/breathe/post =',
]
