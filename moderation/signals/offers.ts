import { placesOf } from './phrases'
import type { Signal } from './signal'

const remedy = 'herb/herbs/herbal/natural/ayurvedic/homeopathic/spiritual/traditional'
const ware =
  'pill/pills/capsules/gummies/supplement/supplements/cream/oil/gel/tea/powder/product/products/remedy/remedies/formula/course/program/ebook/guide/method'
const shop = 'web_?site/site/web_?shop/shop/store/page/blog/channel/profile'
const ask = 'whats_?app/dm/pm/inbox/text/message/msg/e-?mail/call/contact/telegram/ping/hmu'
const goods = [
  'price/prices/rate/rates/details/info/order/orders/menu/discount/packages/samples/supply',
  'pill/pills/herbs/medicine/cure/treatment/product/products/supplements/service/services/sessions/coaching/pics',
].join('/')
const amount = /[$€£] ?\d[\d.,]*k?/.source

type Offer = { because: string; strength: Signal['strength']; words: RegExp }

const strong = (because: string, ...phrases: (string | RegExp)[]): Offer => ({
  because,
  strength: 'strong',
  words: placesOf(...phrases),
})

/** Sorted by what is offered. A question about a remedy is not an offer: "do these pills work?" must not match. */
export const offers: Offer[] = [
  strong(
    'order',
    'order/buy/subscribe/enrol/enroll/register/sign_up now/today =and/to/for/at/before',
    /(?:call|shop|book|apply|join) (?:now|today)(?=!| and get| for (?:a|your|our)| to (?:get|order|claim))/,
    'order/buy/get yours/your_bottle/your_pack/your_copy/your_supply/your_trial',
    'order here/online_at',
    'click/tap here/the_link/this_link/on_the_link/below to/for/and/now',
    'link in [my] bio/profile',
    'free shipping/delivery/trial/sample/samples/quote/gift =worldwide/included/on/with/today/for/now',
    'fast/discreet/worldwide/overnight/express/same_day shipping/delivery/packaging',
    'we ship/deliver worldwide/to/anywhere/discreetly',
    'limited/special/exclusive/one-?time [time] offer/discount/deal/price',
    'while stock/stocks/supplies last/lasts',
    'only \\d+ left/bottles/places/spots',
    'money(_|-)back guarantee',
    'no/without prescription needed/required/necessary',
    `visit/check_out our/my ${shop}/onlyfans/course/program/ebook/link`,
    'subscribe to my/our',
    'my/our onlyfans/only_fans/patreon/etsy/web_?shop/online_shop/online_store/online_course',
  ),
  strong(
    'coupon',
    /(?:use|with|enter|apply)(?: my| the| our| this)?(?: (?:promo|discount|coupon|referral))? code:? ?['"]?(?!of |for |is |to )(?:[A-Z]+\d+|[a-z]+\d+)/,
    /(?:use|apply)(?: my| the| our| this)?(?: (?:promo|discount|coupon|referral))? code:? ?['"]?(?!words?\b|names?\b|language\b)[a-z]{3,20}(?= for| to get| at checkout|['",.!\n]|$)/,
    'promo/discount/coupon/referral/voucher/affiliate code/link is/:',
    /(?:promo|discount|coupon|referral|voucher|affiliate) (?:code|link):/,
    /\d{1,2} ?% (?:off|discount)(?! (?:my|the|her|his))/,
    new RegExp(
      `(?:save|get) (?:up to )?\\d{1,3} ?% off|(?:now|for) only ${amount}|only ${amount} (?:per|a|each)`,
    ),
  ),
  strong(
    'cure',
    'cured/healed/fixed/restored me/us/him/her/my_\\w+ [of_\\w+] [completely/totally] in/within/after [just/only] \\d+/two/three/four/five/six/seven days/weeks/hours',
    `cured/healed/got_cured/was_cured/get_cured [me/him/her/completely/permanently] by/with/from/using/through/thanks_to dr/doctor/his/her/this/these/the/${remedy}`,
    `permanent/guaranteed/instant/${remedy} cure/cures !exist*/do/really`,
    'increase/enlarge/grow/boost [the] [your] size/penis/manhood/libido/testosterone/stamina/girth by/in/naturally/fast/up_to/with_our/with_this/with_these/with_my',
    'last/go longer/all_night/for_hours [in_bed] with_our/with_this/with_these/guaranteed',
    `this/these amazing/incredible/miracle/magic/revolutionary/wonderful/powerful/${remedy} ${ware}`,
    `our [${remedy}] pill/pills/capsules/supplement/supplements/product/products/remedy/remedies/herbs`,
    `penis/breast/male/manhood enlargement/enhancement ${ware} !work/works/safe/are/is/do/does/really/harm*/scam/help`,
  ),
  strong(
    'healer',
    '(dr|doctor|prophet|priest|chief|mama|baba)\\.? (?!(is|was|said|says|who|and|gave|told)\\b)\\w{2,20} [\\w{2,20}] [the] [great/powerful] spell/herbal/herbs/native/spiritual/ayurvedic/voodoo',
    'herbal/spiritual/native/voodoo doctor/healer/spell_caster',
    'love/powerful/binding/lottery/marriage spell/spells',
    'spell_?caster',
    'bring/brings/brought/get/got/getting [back] my/your ex/lover/husband/wife/marriage [husband/wife] back with/by/within/through/using',
    'contact/reach/email/whats_?app/call/message/text/consult dr/doctor/this_man/this_doctor/the_healer/the_doctor [\\w+]2 on/via/at/through/today/now/for_help/for_your',
  ),
  strong(
    'guarantee',
    /(?:100|hundred) ?(?:%|percent|per cent) (?:guaranteed?|effective|natural|legit|genuine|safe and|working|satisfaction|money|results?|herbal|organic)/,
    'guaranteed result/results/to_work/success/delivery/or_your_money',
    'result/results [are] guaranteed',
    'satisfaction guaranteed',
    'work/works/worked like magic',
    'risk(_|-)free',
  ),
  strong(
    'ask-me-to-buy',
    `${ask} me/us [now/today/directly/here] for [the/more/your/our/best]2 ${goods}`,
    `${ask} me/us [now/today/directly/here] to buy/order/get/purchase/book`,
    'whats_?app/telegram me/us for/on/at/now',
    'best/lowest/wholesale/cheap/cheapest/affordable price/prices/rates guaranteed/online/on/for',
    'in_stock_now/bulk_orders/incall/outcall',
    'cash_?app/bitcoin/paypal/western_union accepted/only/payment',
  ),
  strong(
    'sex-for-sale',
    'escort/escorts/call_girl/call_girls service/services/available/in_your/near_you/agency',
    'hot/sexy/horny/local singles/girls/women/moms/babes in_your/near_you/waiting/ready/online/available/nearby',
    'sugar daddy/mommy/mummy/baby needed/wanted/available/here',
    'looking_for/need/be_your [a] sugar daddy/mommy/mummy/baby',
    'sell/selling/buy my/your [used] nudes/pics/content/videos/panties',
  ),
  strong(
    'money',
    "you've/you_have/u_have won/been_selected/been_chosen",
    'claim your/ur/now/code',
    'prize draw/guaranteed/reward',
    new RegExp(`${amount} (?:prize|cash|bonus|reward)`),
    new RegExp(
      `(?:earn|make|made|making) (?:up to )?${amount} ?(?:a|per|every|/|each|in)? ?(?:day|week|month|hour|from home|daily|weekly)`,
    ),
    'earn/money from home',
    'passive_income/forex/crypto_trading/crypto_recovery/binary_options',
    /(?:txt|text|reply|send) (?:the word )?(?:stop|claim|win|yes|go|[a-z]{3,}) (?:to|2) (?:no\W? ?)?\d{4,}/,
  ),
  {
    because: 'praise',
    strength: 'weak',
    words: placesOf(
      `this/these/the ${ware}/app/website/site/clinic/coach [really/totally/completely] changed/saved/transformed my`,
      'highly recommend his/her/their/this/these service/services/product/products/work/course/program/pills/supplements',
      '(game|life)(_|-)chang(er|ing) product/supplement/app/course/program',
    ),
  },
]
