import { anyOf, find, gather } from './find'
import { plainText } from './plain-text'
import type { Detector, Signal } from './signal'

const remedy = '(?:herb(?:s|al)?|natural|ayurvedic|homeopathic|spiritual|traditional)'
const ware = '(?:pills?|capsules?|gummies|supplements?|cream|oil|gel|tea|powder|tablets|product|remedy|remedies|medicine|formula|course|program|ebook|e-book|guide|method)'

const offers: { because: string; strength: Signal['strength']; words: RegExp }[] = [
  {
    because: 'order',
    strength: 'strong',
    words: anyOf(
      '(?:order|buy|shop|subscribe|enrol|enroll|register|sign up|book|call|apply|join) (?:now|today)(?: and| to| for| at| before|[!,]| -|$)',
      '(?:order|buy|get) (?:yours|your (?:bottle|pack|copy|supply|trial))(?: now| today| here)?',
      'order (?:now|here|online at)|(?:click|tap) (?:here|the link|this link|on the link|below) (?:to|for|and|now)|link in (?:my )?(?:bio|profile)',
      'free (?:shipping|delivery|trial|samples?|quote|consultation call|entry|gift)(?: worldwide| included| on| with| today| for| now|[!.])',
      '(?:fast|discreet|worldwide|overnight|express|same day) (?:shipping|delivery|packaging)|we (?:ship|deliver) (?:worldwide|to|anywhere|discreetly)',
      '(?:limited|special|exclusive|one-?time)(?: time)? (?:offer|discount|deal|price)|while (?:stocks?|supplies) lasts?|only \\d+ (?:left|bottles|places|spots)',
      'money[ -]back guarantee|(?:no|without) prescription (?:needed|required|necessary)',
      'visit (?:our|my) (?:web ?site|site|web ?shop|shop|store|page|blog|channel|profile)|check out (?:our|my) (?:web ?site|site|shop|store|page|blog|channel|profile|onlyfans|course|program|ebook|link)',
      'subscribe to (?:my|our)|(?:my|our) (?:onlyfans|only fans|patreon|etsy|web ?shop|online (?:shop|store|course))',
    ),
  },
  {
    because: 'coupon',
    strength: 'strong',
    words: anyOf(
      '(?:use|with|enter|apply)(?: my| the| our| this)?(?: (?:promo|discount|coupon|referral|voucher|affiliate))? code:? ?[\'"]?(?=[\\w%]{0,19}[A-Z0-9])[\\w%]{3,20}(?: for| to| at|[\'",.!]|$)',
      '(?:promo|discount|coupon|referral|voucher|affiliate) (?:code|link)s?(?: is|:)?',
      '\\d{1,2} ?% (?:off|discount)(?! (?:my|the|her|his))|(?:save|get) (?:up to )?[$€£]?\\d{1,3} ?%? off|(?:now |for )?only [$€£] ?\\d{1,4}(?:[.,]\\d\\d)?(?: per| a|!| each)',
    ),
  },
  {
    because: 'cure',
    strength: 'strong',
    words: anyOf(
      `(?:cured|healed|fixed|restored|saved|helped)(?: me| my| my \\w+| us| him| her){1,2}(?: of \\w+)? (?:completely |totally |permanently )?(?:in|within|after)(?: just| only)? (?:\\d+|two|three|four|five|six|seven|a few) (?:days|weeks|hours)`,
      `(?:cured|healed|got cured|was cured|get cured|be cured)(?: me| him| her| completely| permanently| totally)? (?:by|with|from|using|through|thanks to) (?:dr|doctor|his|her|this|these|the|${remedy})`,
      `(?:permanent|total|complete|guaranteed|miracle|instant|${remedy}) cures?(?: for|!)?(?! (?:exist|do you|really))`,
      `(?:increase|enlarge|grow|boost)(?: the)?(?: your)? (?:size|penis|manhood|libido|testosterone|stamina|girth) (?:by|in|naturally|with (?:our|this|these|my)|fast|up to)`,
      `(?:last|go) (?:longer|all night|for hours)(?: in bed)? (?:with (?:our|this|these)|guaranteed)`,
      `(?:our|my|this (?:amazing|incredible|miracle|magic|revolutionary|wonderful|powerful)|these (?:amazing|incredible|miracle)) (?:\\w+ )?${ware}`,
      `(?:penis|breast|male|manhood) (?:enlargement|enhancement) (?:${ware}|at|by|for sale)(?! (?:work|safe|are|is|do|does|really|harm|scam|help))`,
    ),
  },
  {
    because: 'healer',
    strength: 'strong',
    words: anyOf(
      `(?:dr|doctor|prophet|priest|chief|mama|prof|baba)\\.? ?\\w{2,20}(?: \\w{2,20})? (?:the )?(?:(?:great |powerful )?(?:spell|herbal|herbs?|native|spiritual|ayurvedic|voodoo)(?: caster| doctor| healer| man| home| medicine| remedy| treatment)?)`,
      `(?:herbal|spiritual|native|voodoo) (?:doctor|healer|spell caster)|(?:love|powerful|binding|lottery|marriage) spells?|spell ?caster`,
      `(?:brought|bring|brings|get|got|getting)(?: me| you)?(?: back)? (?:my|your) (?:ex|lover|husband|wife|marriage)(?:\\W?(?:husband|wife|lover))? back (?:with|by|within|in \\d|through|using)`,
      '(?:contact|reach|email|whats ?app|call|message|text|consult) (?:dr|doctor|him|her|this (?:man|doctor|healer)|the (?:doctor|healer))\\.? ?(?:\\w+ )?(?:on|via|at|through|today|now|for (?:help|your|any))[: ]',
    ),
  },
  {
    because: 'guarantee',
    strength: 'strong',
    words: anyOf(
      '(?:100|hundred) ?(?:%|percent|per cent) (?:guaranteed?|effective|natural|legit|genuine|safe and|working|satisfaction|money|results?|risk[ -]free|herbal|organic)',
      'guaranteed (?:results?|to work|success|delivery|or your money)|results? (?:are )?guaranteed|satisfaction guaranteed|(?:works?|worked) (?:100|like magic)(?: ?%)?|risk[ -]free',
    ),
  },
  {
    because: 'ask-me-to-buy',
    strength: 'strong',
    words: anyOf(
      '(?:whats ?app|dm|pm|inbox|text|message|msg|email|e-mail|call|contact|telegram|ping|hmu) (?:me|us)(?: now| today| directly| here)?(?: on \\w+| at \\S{3,40})? (?:for|to (?:buy|order|get|purchase|book)) (?!(?:a chat|a talk|help if|support|advice|to talk|company|real))(?:\\w+ ){0,3}?(?:price|prices|rates?|details|info|information|orders?|more|yours?|menu|pills?|services?|pics|packages?|sessions?|supply|products?|supplements?|coaching|discount|samples?|herbs?|medicine|cure|treatment|the link)',
      '(?:whats ?app|telegram) (?:me|us) (?:for|on|at|now|\\+?\\d)',
      '(?:best|lowest|wholesale|cheap(?:est)?|affordable) (?:price|prices|rates)(?: guaranteed| online| on| for|!)|in stock now|bulk orders?|for sale[!.]|(?:cash ?app|bitcoin|paypal|western union) (?:accepted|only|payment)',
    ),
  },
  {
    because: 'sex-for-sale',
    strength: 'strong',
    words: anyOf(
      '(?:escorts?|call girls?|massage girls?) (?:services?|available|in your|near you|agency)|(?:hot|sexy|horny|local) (?:singles|girls|milfs|women|moms|babes) (?:in your|near you|waiting|ready|want|online|available|nearby)',
      'sugar (?:daddy|mommy|mummy|baby) (?:needed|wanted|available|looking|here)|(?:looking for|need|be your) (?:a )?sugar (?:daddy|mommy|mummy|baby)',
      '(?:sell(?:ing)?|buy) (?:my |your )?(?:nudes|pics|content|videos|panties|used)|(?:incall|outcall)',
    ),
  },
  {
    because: 'money',
    strength: 'strong',
    words: anyOf(
      "(?:you(?:'ve| have)|u have) (?:won|been (?:selected|chosen))|claim (?:your|ur|now|code)|prize (?:draw|guaranteed|reward)|(?:£|\\$|€) ?\\d[\\d,]{2,} (?:prize|cash|bonus|reward)",
      '(?:earn|make|made|making) (?:up to )?[$€£] ?\\d[\\d,.]*k? ?(?:a|per|every|/|each|in)? ?(?:day|week|month|hour|from home|daily|weekly)|(?:work|earn|money) from home|(?:passive|extra) income|forex|crypto (?:trading|invest\\w+|recovery)|binary options?',
      '(?:txt|text|reply|send) (?:the word )?(?:stop|claim|win|yes|go|[A-Z]{3,}) (?:to|2) (?:no\\W? ?)?\\d{4,}',
    ),
  },
  {
    because: 'praise',
    strength: 'weak',
    words: anyOf(
      `(?:this|these|the) (?:${ware}|app|website|site|clinic|coach) (?:really |totally |completely )?(?:changed|saved|transformed) my (?:life|marriage|sex life)`,
      'highly recommend (?:his|her|their|this|these) (?:services?|products?|work|course|program|pills?|supplements?)',
      '(?:game[ -]changer|life[ -]changing) (?:product|supplement|app|course|program)',
    ),
  },
]

/** Wording of shops, healers and schemes, in posts that otherwise read like somebody's story. */
export const advertising: Detector = {
  kind: 'advertising',
  detect(text) {
    const plain = plainText(text)
    const found = offers.flatMap(({ because, strength, words }) =>
      find(words, plain.text).map(match => ({ match, because, strength })),
    )
    return gather('advertising', plain, found)
  },
}
