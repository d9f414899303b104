import { anyOf } from './find'

/**
 * Ways people say it, spelled as people spell at night.
 * own: the words themselves say it is about the writer. open: the sentence says whose it is.
 * other: the words say it is somebody else. hopeless: no wish to die is said, but no way on either.
 */
export type Cue = { reads: 'own' | 'open' | 'other' | 'hopeless'; words: RegExp }

const my = 'my (?:own |fucking |whole |stupid |miserable |worthless |damn |shitty |sad )?'
const myself = 'my ?s(?:el|le)f'
const them = '(?:him|her|them) ?sel(?:f|ves)'
const just = '(?:(?:just|really|literally|actually|honestly|simply|only|ever|even|fuc?kin?g?) ){0,2}'
const live = '(?:living|live|life|be(?:ing)? alive|(?:stay|keep)(?:ing)? alive|exist(?:ing|ence)?|go(?:ing)? on|carry(?:ing)? on)'
const dont = "(?:don'?t|do not|didn'?t|doesn'?t|never|no longer|not)"
const cant = "(?:can'?t|cannot|can not|couldn'?t)"
const want = '(?:want(?:ed|ing|s)?|wan|wanna|whant|wish|ready|need|beg(?:ging)?|plan(?:ning|ned)?|supposed|decided|long(?:ing)?|prefer|waiting|tr(?:y|ying|ied)|like|hop(?:e|ing))'
const be = "(?:'m|'s|'d| am| is| was| were| be| being| had| would| could)?"

const own = [
  // to kill oneself
  `kil+(?:ed|ing|in)? ?${myself}`,
  'kms',
  `(?:unaliv|delet|murder|hang|hung|shoot|shot|drown|stab|poison|suffocat|strangl)(?:e|ing)? ${myself}(?! in the foot)`,
  `(?<=\\b(?:to|gonna|and|just|by|i'?ll|about|of) )off(?:ing)? ${myself}`,
  `(?:end|finish)(?:ed|ing)? ${my}(?:life|existence|suffering|misery|pain)(?! (?:as|story))`,
  `tak(?:e|ing) ${my}(?:life|existence)(?! (?:back|in(?:to)? |seriously|for granted|to the|as |one |story))`,
  'bl(?:ow|ew|owing) my (?:fucking )?(?:brains?|head) (?:out|off)',
  '(?:bullet|gun|rope|noose) (?:in|to|through|around|round|between|against) my (?:head|mouth|brains?|neck|eyes|temple)',
  '(?:take|took|taken|taking|swallow(?:ed|ing)?|down(?:ed|ing)?) (?:all|(?:a |the )?whole|a bunch|a bottle|too many)(?: bottle| pack)?(?: of)?(?: my| the| these| those)? (?:\\w+ )?(?:pills?|meds|medication|tablets|painkillers|antidepressants)',
  '(?:my|a|this|the|write|writing|wrote|written) (?:suicide|farewell) (?:notes?|letters?)',
  '(?:die|dying|death) by my own hands?',

  // to harm oneself
  `(?:slit|slash|cut)(?:ting)? my (?:own )?(?:wrists?|throat|arms?|thighs?|veins?)`,
  `cut(?:ting)? ${myself}(?! (?:off|some|short|loose|a |an |shaving|while|slack|out|down|on|cooking|from|free))`,
  `harm(?:ed|ing)? ${myself}`,
  `(?:hurt|burn|injur)(?:e|ed|t|ing)? ${myself} (?:on purpose|deliberately|intentionally)`,
  `(?:want|wanna|wanting|urges?|thoughts?|thinking|thought|feel like|felt like|tempted|afraid i(?:'?ll| will| might)|scared i(?:'?ll| will| might))(?: to| of| about)? ${just}(?:hurt|burn|injur)(?:e|ing)? ${myself}`,

  // to wish it were over
  `(?:wish|wishing|wished)(?: that)? (?:i|to)${be}(?:n't|nt| not| never| didn'?t| did not| just| simply| already| be| been| have){0,3} (?:die|died|dead|born|alive|exist(?:ed)?|woken up|wake up)`,
  `(?:hope|hoping|pray|praying|wish)(?: that| to god)? (?:i|to)(?:'ll| just| will| would| could){0,2} (?:die|get hit by|get run over|(?:don'?t|do not|won'?t|never|not) wake|don'?t make it)`,
  "(?:i'd|i'?ll|i'm|i would|i am|be|am|feel|me)(?: be| much| probably| just| a lot){0,2} bet+er (?:of+ )?dead",
  `i (?:should|ought to|need to|deserve to|want to|(?:would|'d)? ?rather) ${just}(?:die|be dead|not be alive|not exist)`,
  "(?:rather|better to) (?:just )?(?:be|have been) dead",
  "(?:only )?(?:reason|thing)(?: why| that)? (?:i'?m|i am|keeping me|keeps me)(?: here| still| even){0,2} (?:alive|not dead)",
]

const open = [
  '(?:su+icid|sucid|suacid|suisid|suicud|sueicd|siucid|suiscid|suic[dt])(?:e|es|al|all|ally|le|el|ial|ality|alness)?(?! (?:squad|mission|pact|bomb\\w*|door|vest|prevention|awareness|watch|cell|shot|sprints?|runs?|on (?:my|his|her) career))',
  `${want} (?:to |2 )${just}(?:die|be dead|stop (?:living|existing|breathing)|not (?:exist|live|be alive|wake up)|never wake up|cease to exist)(?! (?:laughing|alone|of (?:embarrass|laugh|boredom|cringe)|happy|old|with (?:you|him|her|them)))`,
  `wanna ${just}(?:die|be dead|not (?:exist|live|be alive|wake up)|never wake up)`,
  `${dont} (?:think i )?${just}(?:want(?:ed|ing)?|wanna|wish|deserve) (?:to )?${just}(?:live|alive|exist|wake up|be alive|be living|keep (?:on )?living|go on living)(?! (?:like|with|in|at|near|together|there|here|on my|by|next|under|far|apart|separate|as|off|up|a |the |my |your|his|her|so ))`,
  "self ?-? ?(?:harm(?:ing|ed|s|er)?|injur(?:y|e|ing|ies)|mutilat(?:ion|e|ing))",
  '(?:end|ended|ending|finish) it all',
  "(?:overdos(?:e|ed|ing)|od'?(?:ed|ing)) (?:on|with|tonight|again|last|yesterday)",
  "(?:want|take|took|taking|tr(?:y|ying|ied)|plan(?:ning)?|think(?:ing)?|thought)(?: of| to| about)? (?:an? )?overdos(?:e|ing)",
  'jump(?:ed|ing)? (?:off|from|in front|out)(?: of)? (?:a|an|the|my|that|some|this) (?:\\w+ )?(?:bridge|building|roof|train|window|cliff|balcony|bus|truck|car|ledge)',
  '(?:walk|step|run|driv|steer|swerv|crash)(?:e|ing)?(?: my car| the car)? (?:into|in front of|off) (?:\\w+ ){0,2}(?:traffic|train|bus|truck|tree|bridge|cliff)',
  '(?:painless|easiest|easy|quickest|least painful|fastest) (?:ways?|methods?|death)(?: for me)? to (?:die|end it|kill)|painless (?:death|suicide|way out)',
  `(?:relapsed?|urges? to|resort(?:ed|ing)? to|tempted to|started|back to|stop) cut(?:ting)?(?: again)?(?=[.,!?\\n]|$| and| or)`,
]

const other = [
  `kil+(?:s|ed|ing)? ?${them}(?! laughing)`,
  `(?:cut|hang|hung|shoo?t|harm)(?:s|ed|ting|ing)? ${them}(?! (?:off|some|short|loose|a |shaving|in the foot|out))`,
  '(?:end|take|took|taken|taking)(?:s|ed|ing)? (?:his|her|their) own li(?:fe|ves)',
  'ended (?:his|her|their) li(?:fe|ves)',
]

const hopeless = [
  `no (?:real |more |good )?(?:point|reason|purpose|will|desire|motivation|use)(?: left)?(?: in| to| of| for| even){0,2} ${live}`,
  `(?:the|any|no|a|what) (?:point|reason|purpose|desire)(?: of| in| to| for){1,2} ${live}`,
  '(?:nothing|no ?one|nobody|anything|no reasons?)(?: else)?(?: left)?(?: for me)? (?:to live|worth living)(?: for)?',
  "(?:life|it)(?:'s| is| isn'?t| ain'?t| feels)? (?:not |no longer )?(?:just |really |even )?worth (?:living|the pain)",
  '(?:life|living|everything|existence) (?:is|feels|seems) (?:just |so |completely )?(?:pointless|meaningless|hopeless|unbearable)',
  `(?:tired|sick|exhausted|done|fed up|weary) (?:of|with) (?:${live}|breathing|fighting|suffering|this life)`,
  '(?:hate|despise|loathe) (?:my (?:fucking |whole |own )?(?:life|existence)|being alive|living|existing|waking up)',
  `${cant} (?:go on|live|cope|bear (?:it|this)|handle (?:it|life)|keep (?:going|living)|carry on|continue)(?: any ?more| like this| much longer|(?=[.!?\\n]|$))`,
  "(?:can'?t|cannot|can not) (?:do (?:this|it|life)|take life) any ?more",
  "(?:giv(?:e|en|ing)|gave) up on (?:life|living|everything|myself)",
  `(?:want|wanna|wanted|wish|ready|just)(?: i)?(?: to| could)? ?${just}(?:disappear|vanish|fade away|cease to exist|sleep forever|be gone(?: forever)?)`,
  `(?:want|wanna|wanted|ready) (?:to )?${just}give up(?! on | my |(?: \\w+)? (?:drinking|smoking|sex|porn|sugar|work))`,
  '(?:go|fall|drift) (?:to sleep|asleep|to bed) and (?:just )?(?:never|not|don\'?t) (?:wake|have to wake)',
  "rather never wake up|(?:never|not) waking up(?: again| tomorrow)",
  "(?:nobody|no ?one)(?: would|'d| will|'ll)? (?:even |really )?(?:miss(?:es)? me|notices? if i|cares? if i (?:live|die|was))",
  `(?:if|when|until|after) i${be}(?: just| had| ever)? (?:die|died|dead)`,
  'burden (?:on|to|for) (?:everyone|everybody|my family|my parents|people|the world|society|anyone|all|those)',
  "(?:better|happier)(?: place)?(?: off)? (?:without me|if i (?:was|were|died|didn'?t exist))",
  '(?:want|wish|need|make)(?:ing|ed)? (?:it all|everything|the pain|my life|all (?:of )?this|this pain|(?:the|this) suffering)(?: to)?(?: just)? (?:be over|end|stop)',
  "(?:this is (?:my goodbye|the end for me)|goodbye (?:everyone|world)|my (?:last|final) (?:day|night|goodbye)(?: alive| on earth)?)",
  `${dont} be (?:here|alive|around) (?:tomorrow|much longer|for much longer)`,
  `${dont} ${just}(?:want(?:ed)?|wanna) (?:to )?${just}be (?:here|on this (?:earth|planet)|in this world)(?: any ?more)?(?! (?:with|in|when|for|at|to))`,
  `${dont} ${just}(?:want(?:ed)?|wanna) (?:to )?${just}live (?:like this|as )`,
  '(?:lost all|no|lost) (?:hope (?:left|in life|for me|anymore)|will to live|reason to live)',
  '(?:think(?:ing)?|thought|thoughts|fantasi[sz]e?(?:ing)?|dream(?:ing)?|plan(?:ned|ning)?) (?:about|of|on) (?:my own death|my death|dying|being dead|death|not being alive|not existing|ending (?:it|everything))',
  `i(?:'?m| am) (?:so |just |beyond |completely )?(?:hopeless|beyond help|done with (?:everything|it all)|tired of (?:everything|it all|feeling like this))`,
  "i (?:just |really |finally )?(?:want|need) out(?=[.!?\\n]|$)",
  '(?:end up|be) dead (?:soon|or)|(?:stay|staying|stayed) alive (?:for|because|so)',
]

/** Said of a life or of a relationship: who reads these cues must look around. */
const endIt = `(?:${want}|wanna|going|gonna|about|time|should i|just|rather)(?: to)? ${just}end it(?! with| between| on| all)`

export const cues: Cue[] = [
  { reads: 'own', words: anyOf(...own) },
  { reads: 'open', words: anyOf(...open) },
  { reads: 'other', words: anyOf(...other) },
  { reads: 'hopeless', words: anyOf(...hopeless, endIt) },
]
