import type { Signal } from '../signal'
import { placesOf } from '../text/phrases'

const woman = [
  'woman/women/girl/girls/lady/ladies/female/females/housewife/housewives/milf/man/men/guy/guys/gentleman/gentlemen/male/males',
  'couple/couples/bottom/top/sub/dom/domme/mistress/master/slave/fwb/hook_?up/hookups/fling/affair/threesome/third',
].join('/')
const company = `${woman}/fun/company/someone/somebody/anyone/friend_with_benefits/friends_with_benefits/pen_?pal/playmate/companion/nsa`
const kind =
  'a/an/any/some/one/another/the/kind/nice/single/discreet/lonely/horny/mature/older/younger/young/local/married/bi/gay/female/male/kinky/naughty/sexy/submissive/dominant/open-?minded/serious/shy/white/black/asian/clean/few/no_strings/no-strings/new/naughty_female'
const pictures =
  'nude/nudes/pic/pics/picture/pictures/photo/photos/selfie/selfies/video/videos/vid/vids/panties/content/feet'
const together = [
  'meet|meeting|hook(?:ing)? up|hook-?up|sext|chat with (?:me|us)|dirty chat|dirty talk|talk dirty|naughty|fun(?! fact)|trade|swap|role-?play',
  'come over|come round|keep (?:me|us) company|on cam|cam with|cyber|video call|fwb|nsa|no strings|get off together|play with (?:me|us)|like a third',
  'practi[cs]e with|date (?:me|a (?:man|guy|woman|girl))|take it from me|to date|want to chat|wanna chat|want me|bored and|adult fun',
].join('|')
const person =
  '(?:one|body|(?: \\w+){0,3} (?:women|woman|girls|ladies|lady|guys|men|females?|males?|couples?|housewives|milfs))'
const app =
  'number/phone/phone_number/snap/snapchat/insta/instagram/ig/kik/whats_?app/telegram/discord/skype/e-?mail/address/handle'
const money = /(?:[$€£] ?\d+|\d+ ?(?:dollars?|euros?|pounds?|usd|bucks|quid|[$€£])|\d{2,4})/.source

type Approach = { because: string; strength: Signal['strength']; words: RegExp }
const seen = (because: string, strength: Signal['strength'], ...phrases: (string | RegExp)[]): Approach => ({
  because,
  strength,
  words: placesOf(...phrases),
})

/** What is said to strangers to get at them. What he, she or they said is told elsewhere and taken out. */
export const approaches: Approach[] = [
  seen(
    'seeks-partner',
    'strong',
    `looking/searching/search/seeking/seeks/hunting/lf for [${kind}]3 ${company} !who_have/who_has/who_had/who_went/who_got/who_are/with_the_same/on/in_general/to_ask/and_their/experience`,
    `seeking/seeks/search/searches/wanted/need/want [${kind}]3 ${woman} for/to_chat/to_meet/to_have/to_join/near/in/who_wants/who_likes/nsa/asap/tonight/with_benefits`,
    `need/want/looking_for/seeking [${kind}]3 friend with benefits`,
    `in [the] search of/for [${kind}]3 ${woman}`,
    'looking to hook_?up/meet_up/meet_someone/meet_women/meet_men/meet_girls/have_fun/have_some_fun/get_laid',
    /[mfwtc]{1,2}4(?:[mfwtca]{1,2}|mf)/,
    'nsa/fwb/no_strings tonight/fun/only/near/in/attached_fun/wanted',
    "(am|i'm) [\\w+]3 for chat/nsa/fun/fwb/hookups =any/tonight/with/text/dm",
    `fun/encounters/encounter with/for [${kind}]2 ${woman} =dm/pm/message/near/in/tonight`,
    'married/bi/single/curious men/guys/women/couples/ladies welcome',
    'discreet/no_strings/no-strings encounter/encounters/fun/affair/meeting/meetings/hookup =please/only/replies/in/near/welcome',
    'serious/discreet replies/enquiries only',
    'sugar baby/daddy/mommy/mummy =wanted/needed/here/generous/with/in/near/please',
    /a virgin(?=[^\n]{0,60}\b(?:any(?:one)?|is there) (?:woman|women|girl|man|guy|lady)\b)/,
  ),
  seen(
    'asks-around',
    'strong',
    new RegExp(
      `(?<!\\b(?:has|have|had|did|does|hasn't|if) )(?:any|is any|are there any|would any|if there are any|if any)${person}(?= )[^.?!\\n]{0,60}?\\b(?:${together})`,
    ),
    new RegExp(
      `(?:who|who's|who is|who else|anyone) (?:wants?|wanna|is up for|up for|fancies|is free|free to|interested in) [^.?!\\n]{0,30}?(?:${together}|tonight|this weekend)`,
    ),
    "who is/who's/anyone/anybody free/awake/horny/bored/around tonight/this_weekend/now/and/to_chat",
    /(?:lonely|horny|bored|desperate) (?:house)?(?:wives|women|girls|ladies|men|guys)(?= |$|[,?!.])/,
    /submissive (?:women|girls|men|ladies)(?: apply)?|women apply/,
    /(?:i'?m|i am|im|ur|you'?re|you are)? ?(?:so |really |and |bored and )?horny(?: tonight| rn| now| \d\d| and bored| male| guy|,| here)/,
  ),
  seen(
    'pictures',
    'strong',
    new RegExp(
      `(?<=^|[.!?,;:\\n)] ?|\\b(?:please|pls|plz|let'?s|wanna|just|and|or|can you|could you|will you|want to|i'd like to|u|to) )(?:send|trade|swap|exchange|share|show|rate|post)(?: (?:me|us|ur|your|my|some|any|more|our|a|the|hot|sexy|naughty|dirty|naked)){0,3} (?:${pictures.replaceAll('/', '|')})(?! of (?:my|our|us|other)| with (?:him|her)|\\w)`,
    ),
    'show me yours/your_body/your_tits/your_cock/what_you',
    `want_to/wanna/like_to/want see/trade/swap/buy/exchange/rate my/ur/your/some/nude/naked/more [nude/naked/sexy/hot/private]2 ${pictures}`,
    'want/wanna/love/like to see what_you_look_like',
    `kik/dm/pm/snap/message/text/ask me/us [in_private/privately] for/4 [\\w+]2 ${pictures}/link/more`,
    `if you want/wanna/like to see/get [some/my]2 more/${pictures}`,
    `my/our ${pictures} in_private/for_sale/on_request/if_you_ask`,
    'ask me/us/for [a/the]2 link/pics/video in private/dm',
    'into/up_for/open_to trading/swapping/sharing pics/nudes/pictures/partners',
  ),
  seen(
    'paid',
    'strong',
    `sell/selling [my/our/her/used/custom/some]3 ${pictures}/nudes =for/to/on/at/cheap/dm/cashapp/only`,
    `i'll/i_will/i_can/i_could pay you/for_your/for_a/well/good`,
    'i/we pay for/good_money [your/used]2 panties/pics/feet/nudes/videos/pictures/company/sex/for',
    new RegExp(
      `(?:private|one-on-one|full|sensual|erotic|cam|video) (?:session|sessions|massage|massages|call|calls|show|shows)[^.?!\\n]{0,40}?(?:${money}|half price|rates?|an hour|contact|women only|available|offer|dm|message|book)`,
    ),
    /(?:i offer|offering|i give|we offer) (?:\w+ ){0,3}(?:massages?|lessons in bed|sessions|company|services)/,
    new RegExp(`(?:only|just) ${money} (?:a|per|an) (?:minute|hour|set|pic|video|session|night)`),
    new RegExp(
      `${money} (?:a|per|an) (?:set|pic|picture|video|night)(?=[^.?!\\n]{0,30}(?:only|dm|cash|paypal|message|$))`,
    ),
    'ask for my/our rates/prices/menu',
    'cash_?app/venmo/paypal me/only/accepted',
    'generous allowance/gentleman/older/man/men/sponsor',
    'rent/bills/money in return/exchange for',
    'in return/exchange for company/sex/pics/favours/favors/intimacy',
  ),
  seen(
    'asks-for-contact',
    'strong',
    `(give|send|tell|drop|leave|text|post|share) [me/us] your/ur ${app} !and_run`,
    `(can|could|may) i/you [please] (have|get|give) [me] your/ur ${app}`,
    `(what's|whats|what is) your/ur ${app}`,
    `do/have you/u have/got [a/an] snap/snapchat/insta/instagram/kik/whats_?app/telegram/discord/skype =add/and/so`,
    `add me/us and/so/we/for`,
    /where (?:do|are) (?:you|u) (?:live|based|from)(?=[?,]| and)(?=[^\n]{0,60}(?:come|meet|visit|drive|help you|;\)))/,
    "can_we/let's/lets/shall_we/could_we/we_can/we_could/i'd_like_to/i_would_like_to/want_to talk/chat/meet/write/continue alone/in_private/privately/somewhere_else/elsewhere/outside/off_here/off_this",
    "let's/lets/shall_we/we_could/we_can/could_we/wanna/want_to meet [up] =tonight/tomorrow/in/for/and/at/this/somewhere",
    "i/we can/can't/cant/cannot/could host/travel/come_over/come_round/drive_to_you/accommodate",
    "i'd/i_would love/like to get to_know you/u [better/personally/in_private]",
    'would_you/will_you/wanna/want_to/do_you_want_to be my [online/secret]2 girlfriend/boyfriend/gf/bf/lover/mistress/master/slave/wife',
    'let me be your master/daddy/slave/lover/teacher/mistress',
    'text/meet/call/join me/us tonight/now/on_cam/in_my_room',
    'chat/cam/skype/video_chat with me/us [on] =cam/tonight/now/only/live/private/privately',
    'women/woman/girls/lady/ladies [want/wants/who_want/willing/ready] to keep me company',
    `show me around and more`,
  ),
  seen(
    'write-me',
    'strong',
    "dm/pm/hmu/message/msg/text/inbox/write/contact/kik/email/hit [to] me [up] [in_private/privately/directly]2 if/and_we/for/when ur/you/u/your/you're/we/fun/a_good/some/more/nsa/sex/dirty [are/want/wanna/would_like/like/feel/fancy]2 interested/lonely/horny/bored/up/fun/to_meet/to_have/to_play/to_see/to_chat/free/some/naughty/near/local/nearby/open/a_good_time/looking/a_woman",
    "hmu/hit_me_up if/when/for ur/you/u/you're/a/some/fun/sex/nsa",
    'private/direct message me',
    '[my] dms/dm/inbox/pms is/are [always] open',
    'slide in/into my dms/inbox/dm',
    'drop/send us/me a line/message/pm/dm =if/and/for/to',
    'write/message/contact/text me/us in private/secret',
    'replies/reply/answers/answer/apply/respond in private/my_inbox/dm/pm [please]',
  ),
  seen(
    'write-me',
    'weak',
    /(?<=^|[.!?,;:\n)] ?|\b(?:please|pls|plz|just|or|and|can|could|feel free to|you can|always) )(?:dm|pm|hmu|inbox|message|msg|text|write|contact)(?: to)? me(?: privately| directly| outside| up)?(?! when| every| he| she| they| back| that| a lot| and say|\w)/,
  ),
]
