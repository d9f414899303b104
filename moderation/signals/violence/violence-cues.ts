import { placesOf } from '../text/phrases'

const love =
  'husband/hubby/wife/partner/spouse/fianc[eé]e?/boyfriend/girlfriend/bf/gf/ex/ex-?(husband|wife|boyfriend|girlfriend|partner)'
const kin =
  'mother/mom/mum/father/dad/parent/parents/brother/sister/uncle/step-?(mother|mom|mum|father|dad)/(mother|father)-in-law/in-?laws'
const harm = 'kill/hurt/hit/beat/harm/shoot/stab/burn/choke/strangle/punch'
const afraid = 'afraid/scared/frightened/terrified/fearful/petrified'
const wont = "won't/wouldn't/will_not/doesn't/does_not/didn't/don't/never/refuses_to/refused_to"
const heWill =
  "he'll/she'll/they'll/he_will/she_will/they_will/he_might/she_might/they_might/he_would/she_would/he'd/she'd/he's_going_to/she's_going_to"
const press = 'force~/coerce~/pressure~/guilt~/guilt-?trip~/manipulate~/blackmail~'
const asleep = "i'm/i_am/i_was asleep/sleeping/drunk/passed_out/unconscious"
const often = 'physically/sexually/emotionally/verbally/mentally/psychologically/financially'
const kinds = 'physical/sexual/emotional/verbal/mental/domestic/psychological/financial/child'

/**
 * Groups by what happens, so that a moderator sees at once what it is about. Nobody has to call it abuse.
 * does: what a person does, said behind "he", "she", "my husband". says: phrases that stand on their own.
 */
type Group = { because: string; does?: string[]; says?: (string | RegExp)[] }

const groups: Group[] = [
  {
    because: 'fear',
    says: [
      `${afraid} of/to_death_of him !\\w+ing/not/to/out/getting/being`,
      `${afraid} of/to_death_of her =and/when/because/if/but/any_?more/now`,
      `${afraid} of/to_death_of my ${love}/${kin} =and/when/because/if/but/any_?more/now/who`,
      `${afraid} [of] what ${heWill} do !if_i_don't/if_i_can't/about`,
      `fear/fearing/${afraid} [that] ${heWill} ${harm}/attack me`,
      `fear/fearing/${afraid} to_go_home/to_be_at_home/for_my_life/for_my_safety/to_be_alone_with_him/to_be_alone_with_her`,
      `don't/do_not/never/no_longer/didn't [really/even] feel safe at_home/with_him/around/in_my/with_my_husband/with_my_wife/with_my_partner`,
      'feel/feeling/felt unsafe at_home/with_him/with_my/around_him/around_her/around_them/around_my/in_my',
      'live/lives/living in fear',
      `${afraid} of [my/his/her/their] [${love}] temper/anger/rage/moods/outbursts/fists`,
      `${afraid} of my (${love.replaceAll('/', '|')})'s temper/anger/rage/moods/outbursts/fists`,
      'never know what/which mood/version [of] he/she/him/her',
      'feel/feeling/fear/afraid/scared/worried/think/sense [that/like] he/she/they/my_boyfriend/my_girlfriend/my_husband/my_wife/my_partner [really/actually]2 wants/want/wanted/is_going/is_trying to hurt/harm/kill/attack me',
      'walk/walking/walked on eggshells around/near him/her/them/my',
      `(${afraid.replaceAll('/', '|')}) when/whenever/if he/she yells/shouts/screams/drinks/gets_angry/gets_mad/comes_home/is_angry/is_drunk`,
    ],
  },
  {
    because: 'hits',
    does: [
      'hit~/punch~/slap~/kick~/choke~/strangle~/shove~/headbutt~/attack~/assault~/smack~ me !up/off/out/at/to/that/like/as/with/emotionally/hard_that/in_the_feels',
      'beat~/beaten/bit/bite/bites/bitten/burn~/burnt me !off/out/under/at/to/for/a/away',
      'push~/throw~/threw/slam~/pin~/pinned/drag~/shove~ me down/against/onto/across/around/into_the/into_a/on_the_floor/to_the_floor/to_the_ground/to_the_wall',
      'hold/holds/held/holding me down/against/by_the_throat/by_the_neck/by_my_hair/by_the_hair/by_my_wrists/by_the_wrists',
      'grab~/pull~/drag~/yank~ me_by_the/me_by_my/my throat/neck/hair/arm/arms/wrist/wrists !and_kiss*',
      'throw~/threw things/stuff/objects/plates/a_\\w+/his_\\w+/her_\\w+ at me/my',
      'punch~/kick~/put/puts/hit [a/the/my]2 hole/holes/fist/wall/walls/door =in/through/next/because/when/and',
      'spit/spits/spat at/on/in me/my_face',
      'beat~/beaten/hit/hits/whip~ us [up] with/when/if/until/for/every',
      'kick~/beat~/hurt~/kill~ the/my/our dog/cat/pet !ball/bed',
      'raise~ [his/her/a/the]2 hand/hands/fist/fists at/as_if/like_he/to_hit/against/to_me',
      'get/gets/got/getting/become/becomes/became/turn~/is/was/been [very/really/so/quite/physically]2 violent',
      'pull~/point~/held/hold~/put/puts [a/the/his/her] knife/gun on/to/at/against me/my/us',
    ],
    says: [
      'his/her/their hand/hands around/on/round my throat/neck',
      'i was/am/got/get/keep/have_been [being/getting] hit/beaten/slapped/punched/choked/strangled/kicked/attacked/assaulted by him/her/my/a',
      'left/leaves/gave/gives/have/had/got [me] [with] bruises/a_black_eye on_my/from/all_over/after/when_he/when_she',
    ],
  },
  {
    because: 'forces',
    does: [
      `${press} me [to/into] [have/having/do/doing] [sexual/unprotected] sex/things/intercourse/anal/oral/sleep/touch/send/watch_porn`,
      'force~/wants_to_force/want_to_force me to/into marry/marriage/an_arranged',
      'force~ me !to_choose/to_face/to_reali*/to_confront/to_think/to_look_at/to_rethink/to_grow/to_learn/to_question/to_see/to_admit/to_slow',
      'make/makes/making/made me have_sex/sleep_with/touch_him/touch_her/send_nudes/send_naked/watch_porn/do_things_i/do_sexual',
      'force~ himself/herself/themself/themselves/sex/it on/upon/onto/into me',
      'rape~/molest~/grope~/fondle~/sexually_assault~/sexually_abuse~ me',
      'touch~ me inappropriately/against_my_will/without_my/without_consent/when_i_was_a/when_i_was_little/when_i_was_young',
      `has_sex_with/had_sex_with/touch~/start~/penetrate~ [me] while/when ${asleep}`,
      `${wont} stop when/even_when/if/even_if i/i'm [say/tell/ask/cry]`,
      `${wont} take_no_for_an_answer/listen_when_i_say_no`,
      'take/takes/took/taking/remove~ off the/his condom',
      'demand~/expect~ sex every/daily/whenever/when/and/from_me/as',
      "get/gets/got [so/very/really]2 angry/mad/furious/aggressive when/if/whenever i say/said/refuse/refused/don't_want/didn't_want/turn_him/turn_her [no/i'm_not/i_am_not/him/her]",
      'come/came/comes/coming into/in/to my room/bed/bedroom at/when night/i_was/everyone',
      'took/take/takes/taking/slipped/remove~ [the/his] condom off [without/while/during]',
    ],
    says: [
      "i_was/i_got/i_have_been/i_had_been/i_am/being/i've_been/almost [being] [violently/brutally/repeatedly/gang] raped/molested/forced_to_have_sex/forced_into_sex/forced_into_marriage",
      "i_was/i_got/being/i've_been inappropriately_touched/touched_inappropriately/groped/fondled/drugged/taken_advantage_of",
      'my duty/obligation/job as his/a/her wife/husband/woman/man',
      'wake/woke/wakes/waking/woken up [and/to/with/find/finding]2 he/him/she/her/my_husband/my_wife/my_partner/my_boyfriend [is/was/being] inside/on_top_of/touching/having/in me/sex_with_me',
      'forced/arranged marriage to/against/with/by/next',
      "i didn't/did_not/never/don't consent =to_it/to_that/to_this/to_any",
      "i_was/i_got/i_have_been/i_had_been/i_am/being/i've_been [being] sexually assaulted/abused/harassed",
      'my rape/rapist/sexual_assault/abuser/molester',
      /i (?:said|say|told (?:him|her)|kept saying)(?: to)? (?:no|stop)(?:,| and| but) (?:he|she|they) (?:kept|keeps|continue[sd]|did(?:n'?t| it)|does(?:n'?t)?|ignore[sd])/,
      `${afraid} to/of say/saying no/stop/i'm_not_in_the_mood/that_i'm_not_in_the_mood`,
    ],
  },
  {
    because: 'threatens',
    does: [
      'threaten~ me/us/my_life/my_family/my_kids/my_children !to_leave/with_divorce/with_leaving/with_breaking',
      `threaten~ to/that_he'll/that_she'll/that_he_will/that_she_will ${harm}/take_the/take_my/take_our/out_me/tell_everyone/tell_my`,
      'threaten~ to post/share/send/leak/publish/show my/the/our/nudes/pictures/photos/videos',
      `say/says/said/told_me/tells_me/swore/yelled/screamed [that] ${heWill} ${harm} me/us/my/him_?self/her_?self`,
      `(will|would|going to) ${harm} me if i leave/left/tell/told/go/went/try/say/said`,
      'blackmail~/extort~ me',
    ],
    says: [
      /if i (?:leave|left|go|break up|tell|told|don'?t|ever)(?: \w+){0,4} (?:he|she|they)(?:'ll| will| would|'d) (?:kill|hurt|harm|end|take|tell|post|share|destroy|ruin)/,
      `${heWill} post/share/send/leak/publish/show my nudes/nude/pictures/photos/videos/naked`,
      'threats to_kill/to_hurt/against_me/of_violence',
      'revenge porn',
    ],
  },
  {
    because: 'controls',
    does: [
      `${wont} let/allow/permit me [to] leave_the/go_out/go_anywhere/go_outside/go_home/go_to/see_my/see_any/see_other/see_a_doctor/see_friends/talk_to/speak_to/hang_out`,
      `${wont} let/allow/permit me [to] [have] work/drive/wear/visit/sleep/out_of/get_a_job/use_my_phone/friends/any_friends/a_phone/my_own_money/money/a_job`,
      'make/makes/made/want/wants/wanted/ask/asks/asked/force~ me [to] sign/follow/obey/agree_to a_contract/a_list_of/his_rules/her_rules/rules/the_rules',
      'has/have/made/wrote/set/sets/gave [me/up/out/down]2 [a/strict/so_many]2 [list_of]2 rules/list_of_things i/for_me/about_what/that_i/on_what',
      'demand~/insist~ [on/to/that/knowing/know/to_know/seeing/see/having/have/i_give/i_share]4 my password/passwords/phone/location/messages',
      'punish~ me',
      'check~/monitor~/read/reads/go/goes/going/went/look~/search~ [through] [all] [of] my phone/messages/texts/emails?/dms/chats/laptop/computer/call_log/social_media !with',
      'track~/stalk~ me/my_location/my_phone/my_car',
      'spies/spied/spying on me',
      'follow~ me everywhere/home/to_work/from_work',
      'control~ me/my_life/my_money/my_phone/my_finances/my_every/everything_i/what_i/who_i/all_the_money/all_my_money/our_money !in_bed',
      'decides what/who/when i',
      "tell~ me who/what/when i can/can't/am_allowed/may/should_wear/am_to",
      'keep/keeps/holds/held/takes/take all our/my/the money/wages/income/salary',
      'give/gives me pocket_money/an_allowance',
      'install~/put/puts/hid/hides a/an/the app/tracker/camera/cameras/spyware/gps on/in my/our',
      'keep/keeps/kept showing/turning/coming up at/to/outside my',
      'own/owns me',
      `${wont} let me use/take/have/get [the/any/my] birth_control/contraception/pill/condoms/condom/abortion`,
      'isolate~/cut/cuts/keep/keeps me [off] from_my/from_all/from_everyone/from_seeing/locked/away_from_my',
      'lock~ me in/out/up',
      'block~/stands_in/stood_in the/my door/doorway/way_out/exit/car',
      'take/takes/taking/took/keeps/kept/hid/hides/smash~/broke/breaks [away] [all] my phone/car_keys/keys/money/passport/wages/salary/documents/bank_card/birth_control',
    ],
    says: [
      'ask/need/get/beg/without [for/him/her]2 his/her permission !to_use',
      'controlling boyfriend/girlfriend/husband/wife/partner/relationship/marriage/behavio*/parents/mother/father/ex',
      "he/he's/he_is/she/she's/she_is/partner_is/husband_is/boyfriend_is/wife_is/girlfriend_is [is/so/very/extremely/really/also/too/being/jealous_and/possessive_and/manipulative_and]3 controlling/possessive_and",
      "not/isn't/wasn't/never allowed/permitted to leave/work/wear/drive/go_out/go_anywhere/talk_to/speak_to/see_my/see_any/see_friends/see_other/visit_my/use_my_phone",
      "not/isn't/wasn't/never allowed/permitted to have friends/any_friends/a_phone/money/male/female",
    ],
  },
  {
    because: 'puts-down',
    does: [
      'gaslight~/belittle~/humiliate~/degrade~/terrori(s|z)e~/bully/bullies/bullied/bullying me',
      'call~ me names/stupid/worthless/useless/a_whore/a_slut/a_bitch/fat/ugly/disgusting/crazy/pathetic/an_idiot/dumb',
      'put/puts me down =',
      'tell/tells/told me [that] nobody/no_one/noone [else] would/will/could [ever] want/love/have me',
      "tell/tells/told me [that] i'm/i_am [so/too/a/an]2 worthless/stupid/ugly/fat/useless/crazy/disgusting/nothing/pathetic",
      'make/makes/made/making fun of me/my_body/my_weight/my_penis/my_breasts/my_size/how_i_look =in/when/for/because/and',
      'yell~/scream~/shout~/swear/swears at me [all/almost/nearly/for]2 every/constantly/all_the_time/every_day/daily/the_smallest/everything/nothing/whenever/in_front_of',
    ],
  },
  {
    because: 'abuse-named',
    does: ['abuse~ me'],
    says: [
      `${often},? [and/or/&] [${often}] abusive/abuse/abused/abuses/abusing`,
      `${kinds} [and/or] [${kinds}] abuse/violence`,
      `abusive relationship/marriage/home/household/family/childhood/person/man/men/towards/to_me/${love}/${kin}`,
      "i_was/i_am/i'm/i_got/i've_been/i_have_been/i_had_been/being abused =by/as/when/for",
    ],
  },
]

export const cues = groups.map(({ because, does = [], says = [] }) => ({
  because,
  does: placesOf(...does),
  says: placesOf(...says),
}))

/** Behind any person, "I" among them: what is done to somebody who is not the writer. */
export const toOthers = placesOf(
  `hit~/punch~/slap~/kick~/beat~/choke~/strangle~/rape~/abuse~/molest~ [up] her/him/them !up/off/out/to/at/own/with`,
  `hit~/punch~/slap~/kick~/beat~/choke~/strangle~/rape~/abuse~/molest~ [up] my ${love}/${kin}/friend/daughter/son/kid/kids/child/children !up/off/out/to/at/with`,
)

export const persons = [
  "he/he's/he'll/he'd/she/she's/she'll/she'd/they/they're/who/someone/somebody",
  `my/the/his/her [own] (${`${love}/${kin}`.replaceAll('/', '|')}|family|man|guy|woman|boss|roommate)('?s)?`,
]
