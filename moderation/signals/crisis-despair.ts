import { cant } from './crisis-words'
import { placesOf } from './phrases'

/**
 * What many people say now and then, and what says a lot where it stands together or alone. Every group counts once
 * with its points, however often it is said.
 */
export type Burden = { points: 1 | 2; words: RegExp }

const any = 'any_?more/any_longer'
const so =
  '[so/very/really/just/completely/totally/absolutely/fucking/such/too/all/always/literally/feeling/like/a/an]3'
const im = "i'm/i_am/im/feel/feeling/felt/me/being"

const burden = (points: Burden['points'], ...phrases: string[]): Burden => ({
  points,
  words: placesOf(...phrases),
})

export const burdens: Burden[] = [
  burden(
    2,
    'hate/despise/loathe/loathing/hating/hated [fucking] myself/who_i_am/what_i_am/being_me',
    'hatred/disgusted/disgust/ashamed with/to/of/for myself',
    'self_?-?_?(hatred|hate|loathing|disgust)',
    'wish/want [that] [i] [was/were/to]2 [be] not/anyone_else/somebody_else/someone_else [me]',
  ),
  burden(
    2,
    `${im} ${so} worthless/useless/burden/failure/loser/disappointment/waste/fuck_?up/trash/garbage/nothing/pathetic/piece_of_shit/unlovable/mistake !about/when/in_bed/to_him/to_her`,
    'worthless/worthlessness/waste_of_space/waste_of_oxygen/waste_of_air !in_bed/as_a_lover/when/to_him/to_her',
    "can't/cannot/never do anything right",
    'not/never good_enough for/at/and anyone/anything/everything/anybody',
    'bad/terrible/fail/failing/failed at everything/life',
    'going/getting/gone nowhere/not_anywhere in/with [my] life',
    'ruin/ruined/ruining/fucked_up/destroyed everything/my_life/my_whole_life',
  ),
  burden(
    2,
    `${cant} ${so} take/stand/handle/bear/do/deal/fight/cope/continue/keep_going/hold/endure [it/this/that/with/on/to/the/pain/things/life/anything/of]3 ${any}`,
    `${cant} [just/even/really] take/handle/bear/do/endure/live this/it/that/life =`,
    `${cant} [just/even/really/keep]2 do/doing [this/it] =`,
    `${cant} keep doing/going [this/on/through] =`,
    "don't/do_not/dont [just/even/really]2 want to do/feel/try/fight/think/talk/be_here/be_me/continue [this/it/anything/to_anyone] any_?more/any_longer",
    'want/need/wish it/this [all/just] to/would/could [just/all/finally]2 end/be_over/stop =',
    'had enough =of_it/of_this/of_life/of_everything/and',
    `end_of_my_rope/end_of_my_tether/breaking_point/at_my_limit/rock_bottom/at_the_edge/on_the_edge/the_ledge/falling_apart/spiraling/breaking_me`,
    "[it] is/hurts/it's too_much/so_much =",
  ),
  burden(
    2,
    `i'm/i_am/im ${so} done =with_life/with_everything/for_real/trying/fighting/here`,
    "i/i've/i'm give_up/gave_up/given_up/giving_up/given_in =on_everything/hope",
  ),
  burden(2, "bad/dark/awful/terrible/scary/horrible/these thoughts =are/again/in_my_head/back/won't/keep"),
  burden(
    2,
    'no/lost/lose/losing/without/giving_up [all/my/any/in/on]2 hope/point/future/purpose =in_life/left/for_me/any_?more/to/in_even/in_anything',
    "what's/what_is/whats/see the point/use =of_it/of_anything/of_it_all/of_trying/of_living/of_all_this/of_life/in_trying/in_anything/in_life/to_it/to_anything/to_life/any_?more",
    'nothing/none_of_it matters =',
    "doesn't/does_not/don't/won't matter any_?more",
    "won't/never/not/isn't/doesn't [going/to/gonna/ever/be]3 get/gets/getting/end/ends/ending/change/go_away [better] =",
    'hopeless/hopelessness/pointless/meaningless/meaninglessness/doomed',
    'why try/bother/am_i_here/am_i_even/even_try',
  ),
  burden(
    2,
    'nobody/noone/no_one/none/nobody_else [really/even/actually/would/will/gives/here/seems_to/can]2 care/cares/loves_me/love_me/likes_me/wants_me/understands/a_shit/a_fuck/notice/help_me',
    'everyone/everybody/they_all/people [would] hate/hates/hated/ignore/ignores/ignoring me',
    "if it weren't/wasn't for my",
    'no strength/fight left =in_me/to_go/to_fight/to_live',
    'nowhere/no_one/nobody/noone [else/left]2 to_go/to_turn_to/to_turn =',
    'have/got/is no_one/nobody/noone/no_friends =to_talk_to/left/to_turn_to/any_?more',
  ),
  burden(
    2,
    'suffer/suffering !from/with',
    'agony/torture/tormented/unbearable/living_hell/all_of_the_pain/already_dead/easy_way_out/date_set/go_through_with_it/no_way_out/no_escape/razor_blade/razor_blades',
    'deserve/deserves/deserved [all/of/to/the/this/every/my]3 pain/suffer/suffering/this/it =',
    'psych_ward/psychiatric_ward/mental_hospital/hotline/crisis_line/hospitali[sz]ed/ambulance/ideation',
    'stop/end the/this/my/all pain/suffering/feeling',
    'i want_to/just_want_to/need_to rest/leave/go/stop/sleep =forever',
  ),
  burden(
    1,
    'lonely/loneliness/so_alone/all_alone/feel_alone/completely_alone/talk_to_someone/someone_to_talk/anyone_to_talk/talk_to_me/wanna_talk/invisible',
  ),
  burden(1, 'crying/cry/tears/sobbing/breaking_down/breakdown'),
  burden(
    1,
    `${im} ${so} tired/exhausted/drained/empty/numb/broken/lost/stuck/trapped/miserable/dead_inside/low/scared/terrified/alone/sad`,
    'sick/tired of everything/it/this/trying/people/feeling',
  ),
  burden(1, 'fuck/fucking/fucked/shit/shitty/shitshow/goddamn/crap'),
  burden(2, 'goodbye/good-bye/good_bye =', 'my last goodbye/words'),
  burden(1, 'pain/hurts/hurting/painful/misery'),
  burden(1, "i'm/i_am/im [so/very/really/just] sorry", 'sorry to everyone/my/everybody/you_all'),
  burden(1, 'die/died/dying/dead/death/killed/killing/goodbyes/alive/exist/existence'),
  burden(1, 'useless/failure/loser/disappointment/burden/pathetic/ugly/failed/failing'),
  burden(1, 'please_help/help_me/need_help/need_some_help/pls_help'),
]
