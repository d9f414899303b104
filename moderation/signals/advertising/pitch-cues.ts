import { placesOf } from '../text/phrases'

/** What a pitch is put together from; a post that only talks of such things has one of them, seldom three close by. */
export type Part =
  | 'number-to-call'
  | 'call-to-act'
  | 'reward'
  | 'hurry'
  | 'small-print'
  | 'wares'
  | 'you-there'

const amount = /(?:[$€£] ?\d[\d.,]*(?:k|m)?|\d[\d.,]* ?(?:pounds?|dollars?|euros?|usd|gbp|eur))/.source
const reach =
  'call(?:s|ing)?|ring|phone|dial|txt|text|sms|rply|reply|send|contact|freephone|hotline|line|landline|number|no'

export const PARTS: { part: Part; words: RegExp }[] = [
  {
    part: 'number-to-call',
    words: new RegExp(
      `(?<!\\w)(?:${reach})(?!\\w| me\\b| mine| us\\b| him| her\\b)[^?!\\n]{0,70}?(?<![\\d,.£$€])(?:\\+?\\d[\\d .-]{3,14}\\d|\\d{4,6})(?!\\d|[/:.]\\d| ?(?:%|years|times|days|people|miles))|(?<!\\w)call\\d{9,12}`,
      'gi',
    ),
  },
  {
    part: 'call-to-act',
    words: placesOf(
      /(?:call|text|txt|ring|reply|order|apply|click|buy|register|join|book|subscribe|download|visit|shop|sign up|enrol|act|start|try it|get (?:it|yours?|ur|one)|collect)(?: \w+){0,2} (?:now|today|here|asap|immediately)/,
      /(?:just|simply|pls|please|then|or|now|2|to) (?:call|text|txt|reply|send|ring|click|dial) (?!me\b|him\b|her\b|them\b|us\b|my\b|you\b|your\b|if\b|when\b|a\b|it\b|him\b)/,
      /(?:txt|text|send|reply|rply)(?: with| back)?(?: the word| the password|:)? ?["']?(?:yes|stop|win|go|[A-Z\d]{3,10})["']? (?:to|2|on|now|at|with|4|for)/,
      /(?:text|txt|reply|call|ring|write)(?: \w+)? back (?:your|ur|with|to|name)/,
      'reply to/or/by/with/now win/call/yes/stop/this/text',
      'log on/on_to/onto/in at/to/on_to/http*/www*',
      '(go|goto|visit|see|at|via) (http*|www*)',
      /(?:to|2) (?:claim|collect|activate|enter|order|subscribe|register|opt ?in|join|win|unsubscribe)/,
      /(?:claim|collect|activate|redeem|win|get|grab) (?:your|ur|yr|yours|this week'?s|a|an|our) /,
      'take part/advantage',
      /(?:get|grab|try) (?:\w+ ){1,4}(?:4 |for )?free/,
      'choose from a/our/the/over',
      'to find_out/retrieve/reveal/hear/see who/how/why/it/more/your/messages',
      'find_out/discover/learn who/how/why here/now/free/call/txt/text/ring',
      'txt/text/sms/rply/reply/send :/(?=[a-z]+ (to|2|on))',
      'send/give/leave/enter your/ur name/details/answer/number',
      'txt/sms/rply/txting \\w+',
      /(?:just|simply) (?:txt|text|reply|send|call)/,
      /(?:reply|text|txt) (?:with )?(?:the word |name |yes|ans|"?[a-z]{3,}"? (?:followed|at|before|then))/,
    ),
  },
  {
    part: 'reward',
    words: placesOf(
      "you've/you_have/u_have/ve/has/have/u just/now/also/been won/awarded/selected/chosen/entitled",
      /(?:you|u|ur|your|mobile|number|no|number has|he|who|you've|you ve|have|has)(?: have| ve| has| been| r| are| is)* (?:won|awarded|selected|chosen|entitled|entered|picked)/,
      'winner/winners/jackpot/prize/prizes/awarded/congratulations/congrats/complimentary/complementary/bonus/voucher/vouchers/lottery/raffle',
      'free/FREE entry/gift/msg/message/trial/ringtone*/tone*/call*/text*/txt*/min*/mins/minutes/delivery/membership/camera/camcorder/phone/mobile/sms/game/games/pic/pics/quote/consultation/sample/bottle*/access/bet/bets/spin*/download/wk/week/auction/credit*/video*/upgrade*/report/ebook/guide/session*/class/webinar/demo',
      /(?:4|for|totally|absolutely|100%) free/,
      /free(?:msg|phone|call|bie|bies|-message)/,
      'cash/gift prize/price/prizes/award/card/reward/back',
      '(prize|cash|weekly|wkly|free|monthly|grand) (draw|comp|competition|quiz|entry|auction)',
      'draw shows/ends/is',
      'double/triple/boost/maximi[sz]e your/ur mins/minutes/money/income/cash*/sales/savings',
      'secret admirer/crush',
      /(?:special|exclusive|great|best|fantastic|amazing|loyalty|limited|latest|this weeks?'?s?) (?:offers?|deals?|prices?|discounts?|savings)/,
      'unlimited calls/texts/text/txt/minutes/mins/downloads/access',
      'half price/price_line',
      'save money/up_to/big/more/time =on/with/at/now/today',
      'guaranteed/reward/rewards =now/for/to/call/is/worth/from/waiting/of',
      `${amount} (?:cash|prize|gift|award|bonus|reward|voucher|weekly|loan|credit|discount|off|shopping|high|claim|in)`,
      `(?:win|won|worth|save|winning|awarded|get|receive|extra|up to|upto)(?: a| an| up to| of| the| over)* ${amount}`,
      'chance to/2 win',
      'could/can win',
      '2/to/wanna/want_to/wan2/and/or win [a/an/the/our] [top/new] £*/\\$*/prize/dvd/ipod/phone/tickets/tkts/holiday/trip/cash/meet*/money',
      `(?:an?|the|\\d+) ?(?:un-?redeemed|reward|loyalty) (?:[a-z. ]{0,10})?points`,
      '(luxury|all_inclusive|paid|dream|free) (holiday|cruise|vacation|weekend|trip)',
      `\\d+ ?(?:%|percent) (?:off|discount|more|return|profit|bonus)`,
      'update/upgrade to_the/to_your/for/to_latest',
      'fantastic/lucky surprise/day',
      /(?:a |walk out a )winner/,
    ),
  },
  {
    part: 'hurry',
    words: placesOf(
      'urgent/urgently/hurry/asap/immediately/last_chance/final_notice/final_reminder/limited_time/act_now/today_only/must_go/must_end',
      /(?:offer|sale|it|promotion|deal) (?:ends?|expires|closes|closing)/,
      /(?:valid|expires?|ends?|close[sd]?|only|within) (?:for |in |on |by |until |only )?\d+/,
      /(?:tried|trying|attempts?|attempted) (?:to|2) (?:contact|call|reach|deliver)/,
      /(?:1st|2nd|3rd|second|third|final|last) (?:attempt|notice|reminder|chance|warning|week|time we)/,
      /(?:await|awaits|awaiting|waiting)(?: for)? (?:collection|delivery|your?|you|ur|4|to be)/,
      'before midnight/friday/sunday/tonight/the_end',
      "do/dont/don't miss out/it/this/ur/your",
      'while stocks/supplies last',
      'has/have/will/is been/be suspended/locked/blocked/limited/closed/deactivated',
      'december/january/weekend/today/week only',
      'important announcement/notice/message/information/customer',
    ),
  },
  {
    part: 'small-print',
    words: placesOf(
      /(?:£ ?\d[\d.]*|\d[\d.]*(?:p|gbp| pence| cents))(?: ?[/@] ?| ?per | an? | ?)(?:min|minute|msg|message|sms|text|txt|call|wk|week|day|mth|month|mnth|mtmsg|pm|rcvd|tone)s?/,
      /\d[\d.]*p? ?(?:\/ ?|per )(?:min|minute|msg|message|sms|text|txt|call|wk|week|mth|month|mnth)/,
      /\d{2,3} ?(?:ppm|p|pw|ppw)|\d{3} ?pm|ppm ?\d*/,
      /(?:£|gbp ?)\d[\d.]*|\d[\d.]* ?gbp/,
      /t'?s? ?(?:&|\+) ?c'?s?/,
      /(?:ts&cs|tncs?|t&cs?|terms|ts and cs|termsapply|conditions)(?: apply)?/,
      /(?:2|to )?(?:opt ?-?out|unsub|unsubscribe|cancel|end|stop)(?: (?:our|texts?|txts?|send|txt|text|reply|messages?|call|msg|anytime|any time|from))+/,
      /(?:txt|text|send|reply|getstop)\W{0,2} ?["']?(?:stop|end|out|quit|cancel)["']?/,
      /(?:stop|end) ?(?:to|2|txt|text)? ?\d{4,6}/,
      /2?opt-? ?out\w{0,12}|2?stop ?te?xts?|unsubscribe/,
      'po_?box\\w*/p\\.o\\._box/box\\d+\\w*/suite\\d+',
      /1[68] ?(?:\+|plus)|(?:age|over|must be) ?1[68]\+?(?! and| when| i\b)/,
      'national/standard/network/std/normal/operator/premium/local/norm [text/txt/network/call/operator] rate/rates/charge/charges/txt/text/numbers/phone',
      /(?:calls?|texts?|txts?|msgs?|tones?) ?(?:cost|charged|are charged|only)s?/,
      'will/be/is/was/have/been charged/billed/debited [to/at/your/ur] [\\d*/mobile/phone/card/bill]',
      "you're/you_are/u_r/ur/u_are/are subscribed/registered [to/2]",
      'brought to_you by',
      'sponsored by',
      'subscription/subscriptn\\w*/subscriber/subscribe\\d\\w*/sub\\.',
      'custcare/cust_care',
      /0(?:9\d|87|84|80|70)\d[ \d.-]{5,10}|1-?(?:900|800|888)[ \d-]{6,10}/,
      'land_?line/fixed_line/from_landline',
      /(?:claim|identifier|prize|voucher|quote|access|promo|ref)(?: ref)? ?(?:code|number|no)\W{0,2} ?\w*\d/,
      'no/zero strings/obligation/contract/deposit/prepayment/experience/risk/hidden_fees/extra_charge [needed/required/attached]',
    ),
  },
  {
    part: 'wares',
    words: placesOf(
      /(?:ring ?|real|club|poly|mono|hit|gr8 |free )?(?:ring)?tones?(?= (?:club|every|each|order|direct|title|4|for|to|2|waiting|just|totally|now|reply|is|ref)|s? |\W)/,
      'ringtone/ringtones/polyphonic/polys/wallpaper/logo/logos/handset/handsets/camcorder/line_?rental/text_credits/mobile_content/top_?up/voicemail/mailbox',
      /(?:camera|video|colour|new|latest|camera\/video) (?:camera |video |colour )?(?:phone|mobile|handset|camera mobile)s?/,
      /(?:dating|chat|date|sex|gay|live|rude|adult|psychic|horoscope)(?: \w+)? (?:service|line|lines|chat|club|fantasies|girls|community|now|cams?)/,
      /(?:mins|minutes|txts|texts|calls)(?:,|\/| &| and) ?(?:mins|minutes|txts|texts|calls)/,
      /(?:sexy|hot|hottest|xxx|explicit|naked|porn)(?: xxx)? (?:pics?|sex|videos?|celebs?|babes?|girls|chat|action)/,
      'loan/loans/mortgage/remortgage/payday/bad_credit/credit_card/credit_score/debt/debts/unsecured/refinance secured/approved/today/call/now/free/or/offer*/help/relief/collect*/no/from/up_to',
      'community/mobile/partner/singles/people/folks [in/waiting/for] your_area/to_chat/company/near_you',
      'quiz/trivia/auction/horoscope/horo/star_sign',
      'pills/viagra/cialis/kamagra/supplement/supplements/capsules/formula/gummies/detox/keto/slimming/weight_loss',
      'bitcoin/crypto/forex/nasdaq/binary/investment/investments/trading/casino/betting/slots/poker',
      'flight/flights/hotel/holiday/cruise & hotel/from/or/await*/for_two',
      'club/membership/subscription/points/credits/account statement/redeemable/code/for_only/from_only/expire*',
      'customer services?/service/care/loyalty representative/announcement/on/offer/centre',
    ),
  },
  {
    part: 'you-there',
    words: placesOf(
      /(?:dear|hi|hey|hello|valued|attention) (?:customer|subscriber|winner|voucher holder|user|member|friend|boys|guys|ladies|all men|client|\d{5,})/,
      /(?:your|ur|yr|our) (?:mobile|phone|cell|sim|account|number|parcel|package|mobile number|mobile no|computer|subscription|loyalty|payment|bill|handset)/,
      /(?:want|wanna|need|looking for|fancy|ever|did you know|do you|do u|are you|will you|will u|is your|is ur|how about|would you|tired of|wan2|had your|had ur|refused|struggling with|bored of|ready to)(?: [a-z\d]+){1,10} ?\?/,
      'you/u are/r being/owed/entitled/due/eligible',
      'someone/somebody has_contacted/fancies/who_fancies/likes_you/has_a_crush/you_know',
      /(?:message|msg|txt|text) (?:waiting|alert|for you)|\d+ (?:new )?(?:messages?|voicemails?|matches|points)/,
      'be your/ur own boss',
      'we/they pay/buy/help/ship/deliver/offer/guarantee/accept/give you/your/u/all/worldwide/free/cash/to',
    ),
  },
]
