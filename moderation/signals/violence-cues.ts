import { anyOf } from './find'

const partner =
  "(?:husband|wife|partner|spouse|fianc[eé]e?|boyfriend|girlfriend|bf|gf|ex|ex-?(?:husband|wife|boyfriend|girlfriend|partner)|hubby|mother|mom|mum|father|dad|step-?(?:mother|mom|mum|father|dad)|parents?|brother|sister|uncle|in-?laws?|mother-in-law|father-in-law|roommate|boss)"
const they = `(?:he|she|they|he's|she's|they're|hes|shes|he'll|she'll|he'd|she'd|who|my ${partner}(?:'s)?|(?:the|a|this) (?:man|guy|woman|boy)|someone|somebody)`
/** What may stand between the person and what they do: "he has often ..." */
const has =
  "(?: (?:has|have|had|is|was|will|would|used to|keeps?|kept|started|starts|started to|tries to|tried to|often|sometimes|always|also|even|once|just|then|physically|literally|constantly|got angry and|gets angry and|got mad and|gets mad and|and|been|again|regularly|actually|threatened to|threatens to|has to)){0,3}"
const wont = "(?:won'?t|wouldn'?t|will not|doesn'?t|does not|didn'?t|don'?t|never|refuses to|refused to|not going to)"
const harm = '(?:kill|hurt|hit|beat|harm|shoot|stab|burn|choke|strangle|punch|destroy|ruin)'

/** Groups by what happens, so that a moderator sees at once what it is about. Nobody has to call it abuse. */
export const cues: { because: string; words: RegExp }[] = [
  {
    because: 'fear',
    words: anyOf(
      `(?:afraid|scared|frightened|terrified|fearful|petrified) (?:of|to death of) (?:him|them|her(?=[.,!?;\\n]|$| and| when| because| if| but| any ?more| now| so)|my ${partner}(?!'?s? (?:\\w+ing|reaction|family|judgment)|'s))(?! \\w+ing| not| to | being| getting| out)`,
      '(?:afraid|scared|frightened|terrified) (?:of )?what (?:he|she|they)(?:\'ll| will| might| may| could| would|\'s going to| is going to) (?:do|do to me|do next)(?! (?:if i (?:don|can)\\w*|about))',
      '(?:afraid|scared|fear|fearing|fearful|terrified) (?:to go home|to be at home|for my (?:life|safety)|(?:that )?(?:he|she|they)(?:\'ll| will| might| would|\'s going to| is going to) (?:kill|hurt|hit|beat|attack|harm) me)',
      "(?:don'?t|do not|never|not|no longer|didn'?t) (?:really |even )?feel(?:ing)? safe (?:at home|in my (?:own )?(?:home|house|bed|room)|with (?:him|my partner|my husband|my wife)|around (?:him|her|them|my)|when (?:he|she) (?:is|comes|drinks|gets))",
      '(?:feel|feeling|felt) unsafe (?:at home|with (?:him|my)|around (?:him|her|them|my)|in my (?:own )?(?:home|house|bed))',
      'living in fear|live in fear(?: of (?:him|her|my))?',
    ),
  },
  {
    because: 'hits',
    words: anyOf(
      `${they}${has} (?:hits?|hitting|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)?|beat(?:s|en|ing)?|chok(?:es?|ed|ing)|strangl(?:es?|ed|ing)|shov(?:es?|ed|ing)|bit|bites|burn(?:s|ed|t)?|headbutt(?:s|ed)?|attack(?:s|ed)?|assault(?:s|ed)?|hurts? (?=me physically)|smack(?:s|ed)?|backhand(?:s|ed)?) me(?! (?:up|with (?:a |the |that|this|his (?:question|news|words|love))|that|like|off|out|at|to|in the feels|hard that|emotionally|as ))`,
      `${they}${has} (?:push(?:es|ed|ing)?|throw(?:s|n|ing)?|threw|slam(?:s|med|ming)?|pinn?(?:s|ed|ing)?|drag(?:s|ged|ging)?|held|holds) me (?:down|against|into|onto|to the (?:floor|ground|wall|bed)|on(?:to)? the (?:floor|ground)|across|by (?:the|my)|out of the (?:car|house)|around|so hard)(?! the idea)`,
      `${they}${has} (?:grab(?:s|bed|bing)?|pull(?:s|ed|ing)?|drag(?:s|ged)?|yank(?:s|ed)?) (?:me|my)(?: by)?(?: the| my)? (?:throat|neck|hair|arms?|wrists?)(?! and kiss)`,
      `${they}${has} (?:throws?|threw|throwing) (?:things|stuff|objects|a \\w+|plates?|his \\w+|her \\w+) at (?:me|my)`,
      '(?:his|her|their) hands? (?:around|on|round) my (?:throat|neck)',
      `i (?:was|am|got|get|have been|was being)(?: being)? (?:hit|beaten|slapped|punched|choked|strangled|kicked|attacked|assaulted|beat up|physically hurt) by (?:him|her|my|a )`,
      '(?:left|leaves|leaving|gave|gives|have|had|got) (?:me )?(?:with )?(?:bruises|a black eye|marks) (?:on|from|all over|after|when)',
      `${they}${has} (?:get|gets|got|getting|become|becomes|became|been|turns?|is|was)(?: very| really| a bit| so| quite)? (?:physically )?violent`,
      `${they}${has} (?:pulled|pointed|held|puts?|holds|pulls) (?:a |the |his |her )?(?:knife|gun|weapon) (?:on|to|at|against) (?:me|my|us)`,
    ),
  },
  {
    because: 'forces',
    words: anyOf(
      `${they}${has} (?:forc(?:es?|ed|ing)|coerc(?:es?|ed|ing)|pressur(?:es?|ed|ing)|guilt(?:s|ed|ing)?|guilt-?trip(?:s|ped|ping)?|manipulat(?:es?|ed|ing)|blackmail(?:s|ed|ing)?|beg(?:s|ged)? until|mak(?:es?|ing)|made) me (?:to |into )?(?:hav(?:e|ing) (?:\\w+ )?sex|sex|sleep(?:ing)? with|do(?:ing)? (?:sexual )?things (?:i|in bed)|do(?:ing)? it when i|touch|giv(?:e|ing) (?:him|her)|intercourse|anal|oral|perform|send(?:ing)? (?:nudes|naked|pics|pictures|photos)|watch(?:ing)? porn)`,
      `${they}${has} (?:forc(?:es?|ed|ing)) (?:himself|herself|themsel(?:f|ves)|his \\w+|sex|it) (?:on|upon|into|onto|in) me`,
      `${they}${has} forc(?:es?|ed|ing) me(?! to (?:choose|face|reali[sz]e|confront|think|look at|rethink|grow|learn|question|see|admit|be honest|slow))`,
      `(?:i (?:was|got|have been|had been|am|being|was being)|being|i've been|got)(?: being| violently| brutally)? (?:raped|gang raped|sexually (?:assaulted|abused|harassed)|molested|forced (?:to have sex|into (?:sex|it|marriage)))`,
      `${they}${has} (?:rap(?:es?|ed|ing)|molest(?:s|ed|ing)?|sexually (?:assaulted|abused|abuses)) me`,
      '(?:my|been|was) (?:own )?(?:rape|rapist|sexual assault|abuser|molester)',
      `${they}${has} (?:ha[sd] sex with|touch(?:es|ed)?|penetrat(?:es?|ed)|start(?:s|ed)?)(?: me)? (?:while|when) i(?:'m| am| was) (?:asleep|sleeping|drunk|passed out|unconscious)`,
      `${they} ${wont} (?:take no for an answer|stop (?:when|even when|if|even if) i(?:'?m| am| say| tell| ask| cry|'m)|accept (?:a )?no|listen when i say no)`,
      '(?:i|and i) (?:said|say|told (?:him|her)|kept saying) (?:no|stop|to stop) (?:and|but) (?:he|she|they) (?:kept|keeps|continued|continues|did(?:n\'?t)?|does(?:n\'?t)?|ignored|ignores|carried|just)(?: on| going| not)?(?! (?:said|told|understood|accepted))',
      `${they}${has} (?:took|takes|take|taking|slipped|removed|removes) (?:the |his )?condom off(?: without| while| during)`,
      '(?:afraid|scared|terrified) (?:to|of) say(?:ing)? (?:no|stop|that i(?:\'m| am) not in the mood|i(?:\'m| am) not in the mood)(?: to (?:him|her|my))?',
    ),
  },
  {
    because: 'threatens',
    words: anyOf(
      `(?:threaten(?:s|ed|ing)?|threats?)(?: me)? (?:to|that (?:he|she|they)(?:'ll|'d| will| would)|of|with) ?(?:${harm}(?:ing)?(?: me| my| us| himself| herself| themselves|$|[.,])|tak(?:e|ing) (?:the|my|our) (?:kids?|children|son|daughter|baby)|(?:post|share|send|leak|publish|show)(?:ing)? (?:my|the|our|those)? ?(?:nudes?|naked|private|intimate|pics|pictures|photos|videos?|messages)|tell(?:ing)? (?:everyone|my (?:family|parents|boss|work))|out(?:ing)? me|deport|violence|a (?:knife|gun)|me)`,
      `${they}${has} (?:threaten(?:s|ed|ing)?) (?:me|my (?:life|family|kids|children))(?! (?:to leave|with (?:divorce|leaving|breaking)))`,
      `(?:he|she|they|who) (?:said|says|told me|tells me|swore|keeps saying|yelled|screamed)(?: that)? (?:he|she|they)(?:'ll|'d| will| would|'s going to| was going to| is going to) ${harm} (?:me|us|my (?:family|kids|parents)|him ?self|her ?self)`,
      '(?:he|she|they)(?:\'ll| will| would|\'d|\'s going to| is going to) (?:kill|hurt|beat|hit) me if i (?:leave|left|tell|told|go|went|try|tried|say|said|don)',
      '(?:blackmail(?:s|ed|ing)?|extort(?:s|ed|ing)?) me|revenge porn',
    ),
  },
  {
    because: 'controls',
    words: anyOf(
      `${wont} (?:let|allow|permit) me (?:to )?(?:leave the (?:house|room|flat|apartment)|go (?:out|anywhere|outside|home|to (?:work|the doctor|a doctor|see))|see (?:my|any|other|a doctor|friends)|talk to (?:my (?:friends|family|mom|mum|sister|parents)|other|any|men|women|guys|anyone)|speak to|hang out|have (?:friends|any friends|a phone|my (?:own )?(?:phone|money)|money|male friends|social media|a job|access)|work|get a job|drive|wear|use my phone|visit|sleep (?:until|unless)|out of)`,
      `(?:not|isn'?t|wasn'?t|never|ain'?t) (?:allowed|permitted) to (?:leave the (?:house|room)|leave (?:him|without)|see (?:my|any|friends|other)|have (?:friends|any friends|a phone|money|male|female)|talk to (?:my|any|other|men|women|guys|anyone)|speak to|go (?:out|anywhere)|work|wear|drive|use my phone|visit my)`,
      `${they}${has} (?:check(?:s|ed|ing)?|go(?:es|ing)? through|went through|look(?:s|ed|ing)? through|search(?:es|ed)? through|monitor(?:s|ed|ing)?|read(?:s|ing)?) (?:all )?(?:of )?my (?:phone|messages|texts|emails?|dms|chats|laptop|location|call log|social media)(?! with my permission)`,
      `${they}${has} (?:track(?:s|ed|ing)?|stalk(?:s|ed|ing)?|spie[sd]|spying|spy) (?:on )?(?:me|my (?:location|phone|car))`,
      `${they}${has} (?:follow(?:s|ed|ing)?) me (?:everywhere|home|to work|around|from work|in (?:his|her) car)`,
      `${they}${has} (?:control(?:s|led|ling)?|decid(?:es?|ed)) (?:me(?! in bed)|my (?:life|money|phone|every|finances)|everything(?: i do)?|what i (?:wear|do|eat|say)|who i (?:see|talk|meet|can)|all (?:the|my|our) money|when i)`,
      `${they}${has} (?:isolat(?:es?|ed|ing)|cuts?(?: me)? off|keeps?) me (?:from (?:my|all|everyone|seeing)|locked|inside|away from my (?:friends|family))`,
      `${they}${has} (?:lock(?:s|ed|ing)?) me (?:in|out|up|inside|outside)`,
      `${they}${has} (?:block(?:s|ed|ing)?|stand(?:s|ing)? in|stood in) (?:the|my) (?:door|doorway|way out|exit|car)(?: so)?`,
      `${they}${has} (?:tak(?:es?|ing|en)|took|hid(?:es?|den)?|keeps?|break(?:s|ing)?|broke|smash(?:es|ed)?) (?:away )?(?:all )?my (?:phone|car keys|keys|money|passport|wages|salary|id|documents|bank card|birth control|pills?)(?! number)`,
    ),
  },
  {
    because: 'abuse-named',
    words: anyOf(
      '(?:physically|sexually|emotionally|verbally|mentally|psychologically|financially)(?:,? (?:and|&|or) (?:physically|sexually|emotionally|verbally|mentally|psychologically|financially))? abus(?:ive|ed?|es|ing)',
      '(?:physical|sexual|emotional|verbal|mental|domestic|psychological|financial|child)(?: (?:and|or) (?:physical|sexual|emotional|verbal|mental))? (?:abuse|violence)',
      `abusive (?:relationship|marriage|husband|wife|partner|boyfriend|girlfriend|ex|home|household|family|parents?|father|mother|dad|mom|mum|man|men|childhood|person|towards|to me)`,
      `${they}${has} (?:abus(?:es?|ed|ing)) me`,
      '(?:i (?:was|am|got|have been|had been)|i\'ve been|being)(?: being)? abused(?: by| as| when| for|$|[.,])',
    ),
  },
  {
    because: 'somebody-else',
    words: anyOf(
      `(?:he|she|they|${partner}|who|(?:my|her|his) \\w+)(?:'s)?${has} (?:hits?|punch(?:es|ed)|slap(?:s|ped)|beats?(?: up)?|chok(?:es|ed)|strangl(?:es|ed)|rap(?:es|ed)|abus(?:es|ed)|molest(?:s|ed)) (?:her|him|them|my (?:mother|mom|mum|sister|brother|friend|daughter|son|dad))(?! (?:off|up|to|at|own|with (?:a question|that)|that))`,
      '(?:is|was|being|been|got) (?:being )?(?:abused|beaten|hit|raped|molested|choked) by (?:her|his|their) (?:\\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|father|dad|mother|uncle)',
    ),
  },
  {
    because: 'own-acts',
    words: anyOf(
      `i(?:'ve| have| had| even| once| just| accidentally| got angry and| lost it and| got mad and){0,2} (?:hit|hits|slapped|punched|kicked|beat|choked|strangled|shoved|forced|raped) (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|fianc[eé]e?))(?! (?:up|off|with (?:a question|that|the)|to (?:choose|admit|talk|tell|see|go to|face|think|it)|at |on ))`,
    ),
  },
]
