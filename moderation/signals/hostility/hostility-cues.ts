import { placesOf } from '../text/phrases'

/**
 * Slurs for people: for what they are, whom they love, or how they live with their own body. Plain words for the body
 * and for sex are none, and neither are words that many use proudly for themselves.
 */
const slurs = [
  '(bitch|slut|cunt|whore|thot)(s|es|face|bag)?',
  'hoe/hoes/skank/skanks/skanky/slag/slags/harlot/trollop/hussy/bimbo/bimbos/man_?whore',
  'femoid/femoids/foid/foids/roastie/roasties/landwhale/landwhales/feminazi/feminazis/femcel/femcels',
  'cum_?dumpster/cum_?dump/cock_?sleeve/cocksucker/cum_?rag/attention_whore/town_bike/used_goods',
  'hamstering/alpha_widow/cock_carousel/pussy_whipped/beta_male/beta_males/soyboy/soyboys/cuck/cucks/mangina/manginas/neckbeard/neckbeards/stacylite*',
  'fag/fags/faggot/faggots/faggy/poofter/poofters/dykes/lesbos/tranny/trannies/shemale/shemales/sodomite/sodomites',
  'nigger/niggers/niglet/niglets/spic/spics/wetback/wetbacks/chink/chinks/gook/gooks/kike/kikes/paki/pakis',
  'raghead/ragheads/towelhead/towelheads/jigaboo/shitskin/shitskins',
  'retard/retards/retarded !ejaculat*/growth/orgasm',
  'libtard/libtards/fucktard/fucktards/subhuman/subhumans/degenerate/degenerates !disc*/disease/joint*/back/spine',
]

const women = '(women|woman|girls|females|wives|feminists|ladies|mothers|lesbians)'
const people =
  '(women|men|girls|guys|boys|females|males|wives|husbands|feminists|lesbians|gays|homosexuals|bisexuals|transgenders|trans people|jews|muslims|christians|immigrants|foreigners|virgins|incels)'
const mean =
  '(stupid|dumb|evil|cruel|liars|manipulative|cheaters|shallow|selfish|worthless|useless|trash|garbage|disgusting|inferior|irrational|incapable|childish|gold ?diggers|parasites|animals|vermin|sick|mentally ill|crazy|insane|vile|toxic|hypocrites|delusional|narcissists|narcissistic|objects|property|weak|predatory|lazy|entitled|spoiled|brainless|idiots|scum|filth|filthy|hypergamous|opportunistic|not people|not human|subhuman|perverts|pigs|freaks|monsters|an abomination|going to hell|unnatural|attracted to (?:money|abuse|assholes|bad boys))'

/** A whole group spoken of as if all were one, and that one bad. */
const groups = [
  `${people} are/can_be [all/just/only/nothing/but/inherently/naturally/biologically/literally/so/too/such/very/really/fucking/basically/generally/always/simply/mostly/usually]3 ${mean}`,
  `all/most/modern/western/american/white/black/asian/typical/average ${women} (are|is|will|want|only|just|don't|cannot|can't|love|expect|do) !welcome/invited/different/not_like`,
  `${women} are/is [all/just/only]2 the_same/like_that/nothing_but/not_capable/never_happy/to_blame/the_problem/the_enemy/good_for`,
  `trans women/men/people are [just/only/really/all]2 men/women/boys/girls/confused/mentally/sick/perverts/freaks`,
  'homosexuality/bisexuality/being_gay/being_trans/being_lesbian/transgenderism is [just] a/an/against/unnatural/disgusting [mental] disease/sin/abomination/illness/disorder/perversion/nature',
  `fat/old/disabled/ugly/poor/gay/trans people should not/stop/die/stay`,
  `fat/old/disabled/ugly/gay/trans people shouldn't/don't_deserve/disgust/are_disgusting`,
  "real men/women don't/do_not/never/would_never/would",
  `${women} only/just want/care/love/like/use/need`,
  `${women} deserve/belong/need_to_be [to_be] in_the_kitchen/told/controlled/dominated/put_in/raped/beaten/hit/abuse/less/nothing`,
  'awalt/amalt/typical_woman/typical_female/typical_feminist/like_a_typical_man',
  '(foid|female|woman) (logic|nature|privilege|hypergamy)',
  'hypergamy/hypergamous/alpha_fucks/sexual_market_value/sexual_marketplace',
  'get/got/go/back/belong/belongs in/to the kitchen =and/where/woman/you',
  'stacies/stacys/beckies/a_stacy/a_becky/these_stacy/chads',
]

const bad =
  '(idiot|moron|loser|pig|creep|asshole|bastard|scumbag|scum|dickhead|prick|twat|piece of shit|pos|liar|coward|imbecile|cretin|freak|fool|pervert|monster|clown|joke|disgrace|failure|trash|disgusting|pathetic|stupid|worthless|dumb|sick|ignorant|brainless|delusional|repulsive|vile|insane|ridiculous|hypocrite|snowflake|troll|dumbass|dumb ass|jackass|ugly|cow|whiner|bitter|fuck)s?'
const names =
  '(idiot|moron|loser|pig|creep|asshole|bastard|scumbag|scum|dickhead|prick|twat|piece of shit|coward|imbecile|cretin|freak|pervert|monster|clown|hypocrite|troll|dumbass|jackass|cow|fuck)s?'
const very =
  '[such/so/a/an/just/nothing/but/the/fucking/absolute/complete/total/really/one/pretty/truly/very/little/stupid/fat/ugly/dumb/sick/old/all/bunch/of]4'

const insults = [
  `you/u/you_guys/you_people/y'all are/r/sound/look [like] ${very} ${bad}`,
  `you're/youre/ur ${very} ${bad}`,
  `you [fucking/stupid/pathetic/disgusting/ugly/fat/dumb/sick/little/ignorant/absolute/dirty]2 ${names} !up/with/him/her/me/it/around/them/and_she/and_he`,
  'fuck/screw you/u !and_i/as/over/up',
  'shut the fuck/hell up',
  'shut up you/bitch/idiot/already =and/idiot/loser',
  'go fuck/kill/hang yourself/urself',
  'kys',
  'i hope you/your_wife/your_husband/your_girlfriend [all/both] die/dies/suffer/suffers/rot/rots/burn/burns/get_raped/gets_raped/get_aids/get_cancer/gets_cancer/choke/chokes !less/from_laugh*',
  'you [people/all/lot/guys] make_me_sick/disgust_me/should_be_locked/should_die/should_kill/are_sick/are_disgusting',
  'nobody/no_one wants/likes/loves you/your =here/because/and/anyway',
  /(?:\w+s|people|men|women) like you (?:disgust|ruin|spread|belong|make me sick|are (?:the problem|why|disgusting|sick|pathetic|a joke|a disgrace)|should (?:not|never|die|rot|be (?:locked|sterili[sz]ed|ashamed|shot|banned|castrated))|deserve (?:to (?:rot|suffer|die|be alone)|nothing|it))/,
  'nobody/no_one/noone will/would/could ever love/want/touch you',
  'only losers/idiots/perverts/sluts/morons/whores/freaks/cowards/creeps [would/like_you] \\w+',
  'pathetic/stupid/sad/ugly/fat/weak/disgusting little man/boy/girl/woman/baby/thing/person',
  'go back to your/where [own] country/you_came/you_belong',
  'you big/little/stupid baby/child =',
  'your kind/sort !of/words/message/words/reply/answer/advice',
]

const blame = [
  "it's/its/it_is/that's/thats/this_is [all/entirely/clearly/totally/just] your own/fault/doing !if/that_he/that_she",
  'your own [damn/fucking/stupid] fault',
  'you [totally/clearly/fully/just/probably/literally] deserve/deserved it/this/that/to_be_cheated/to_be_alone/to_suffer/to_be_raped/to_be_hit/what_you_got',
  'you/she asked for it =',
  'you/she/he brought this/it/that on/upon yourself/herself/himself',
  'serves you/her/him right',
  'you should be ashamed =of',
  'shame on you',
  'if you were/was a real/proper man/woman/wife/husband',
  'man up =and/you',
  'because you let yourself go',
  'stop whining/complaining/moaning =you/about/and/like',
  'grow up =you/and_stop/already',
  'what did you expect =',
  'no wonder he/she/your_wife/your_husband/your_boyfriend/your_girlfriend/your_partner left_you/cheated/cheats/hates_you',
]

export const cues = [
  { because: 'slur', words: placesOf(...slurs) },
  { because: 'contempt', words: placesOf(...groups) },
  { because: 'insult', words: placesOf(...insults) },
  { because: 'blame', words: placesOf(...blame) },
] as const
