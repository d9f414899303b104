import type { Signal } from '../signal'
import { placesOf } from '../text/phrases'

const illness = [
  'ed|pe|bv|hiv|aids|hpv|hsv|pcos|pms|pmdd|std|stds|sti|stis|uti|utis|erectile dysfunction|impotence|premature ejaculation|herpes',
  'chlamydia|gonorrh\\w+|syphilis|thrush|yeast|candida|bacterial vaginosis|endometriosis|fibroids|vaginismus|vulvodynia|vestibulitis',
  "depression|anxiety|diabetes|cancer|tumou?rs?|(?:all |every |any )?infections?|infertility|(?:low )?libido|low desire|peyronie'?s(?: disease)?|dryness",
  'prostat\\w+|(?:genital )?warts|cysts?|hormones?|hormone imbalance|womb|menopause|hot flushes|addiction|trauma|pain|inflammation|erections?|everything',
].join('|')
const medicine = [
  'meds?|medication|medications|medicine|medicines|pills?|tablets?|antidepressants?|ssris?|snris?|beta[ -]blockers?|statins?|insulin|hormones?|hrt',
  'lithium|treatment|chemo|chemotherapy|antibiotics?|prozac|zoloft|lexapro|sertraline|blood pressure tablets|birth control|drugs',
].join('|')
const doctor =
  'doctors?|physicians?|gp|gynaecologists?|gynecologists?|urologists?|clinics?|hospitals?|psychiatrists?'
const cures = [
  '(?:will |can |always |completely |totally |really )*(?:cures?|heals?|reverses?|eradicates?|eliminates?|kills? off|kills|dissolves?|gets? rid of|fixes|clears? up|cleans|cleanses)(?! (?:me|us|my|his|her|a lot)\\b)',
  'treats|(?:goes|go|went) away with|brings? back your|will bring back your',
].join('|')
const amount =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|ten|half a)(?: more)? ?(?:mg|mcg|ug|g|grams?|ml|iu|drops?|tablets?|pills?|capsules?|viagras?|cialis|spoons?|tablespoons?|teaspoons?|units?)'
const swallow =
  'take|start with|start on|inject|mix|drink|swallow|use|up it to|go up to|increase to|put in|snort'
const youShould =
  '(?:you (?:should|must|have to|need to|ought to|can(?: safely)?|could|might as well|just|simply)|everyone (?:can|should)|everybody (?:can|should|must)|every (?:man|woman)(?: [\\w]+){0,3} (?:should|must|needs to)|people should|(?<=^|[.!?;:\\n,] ?)(?:just |simply |then |instead,? |better |please )?)'
const culprit = [
  'porn|pornography|masturbation|masturbating|vaccines?|vaccination|the (?:pill|jab|coil|vaccine)|birth control|contracepti\\w+|condoms?|circumcision|hormones?',
  'soy|antibiotics?|ssris?|antidepressants?|abortions?|(?:losing )?sperm(?: loss)?|ejaculation|fluoride|microwaves?|vibrators?|tampons?|sugar|gluten|statins?',
].join('|')
const harm =
  'causes?|makes? (?:you|men|women|people|boys|girls)|destroys?|(?:permanently )?damages?|ruins?|drains?|turns? (?:men|women|boys|you)|kills?|shrinks?|poisons?|lowers? your|sterili[sz]es?'

type Claim = { because: string; strength: Signal['strength']; words: RegExp }
const claims = (because: string, strength: Signal['strength'], ...phrases: (string | RegExp)[]): Claim => ({
  because,
  strength,
  words: placesOf(...phrases),
})
const pattern = (source: string) => new RegExp(source)

/** Claims about anybody's body, said as a fact or an order. */
export const healthClaims: Claim[] = [
  claims(
    'cures',
    'strong',
    pattern(`[\\w'-]{1,20} (?:${cures}) (?:[\\w'-]{1,15} ){0,3}?(?:${illness})`),
    pattern(
      `(?:${illness}) (?:is|are|can be|gets?) (?:completely |easily |always )?(?:cured|healed|reversed|fixed) (?:with|by|through|in)`,
    ),
    pattern(`(?:treats|cures|heals) [\\w ]{2,30} better than`),
    pattern(
      `(?:is|are|works?) better than (?:any|all|your|every) (?:medicine|medication|pill|doctor|drug|antibiotic)s?`,
    ),
    pattern(
      "you'?ll be (?:cured|healed|fixed)|you will be (?:cured|healed|fixed)|your (?:erections?|libido|desire|period) will come back",
    ),
    pattern(
      `(?:${illness}) (?:always |never needs |simply )?(?:heals?|goes away|clears?)(?: by itself| on its own| with \\w+)`,
    ),
    pattern(
      `(?:stays|is|will be|becomes?) (?:clean|cured|healed|strong|fertile|healthy) if you (?:take|drink|eat|use|stop)`,
    ),
    pattern('(?:it|that|this) (?:always )?heals? (?:by itself|on its own)'),
    pattern(`(?:does|do) the same(?= as (?:your )?(?:${medicine})|[.!])`),
  ),
  claims(
    'dose',
    'strong',
    pattern(`${youShould} ?(?:${swallow}) (?:[\\w'-]{1,12} ){0,3}?${amount}`),
    pattern(`${youShould} ?(?:double|triple|halve|increase|raise|up) (?:your|the) dose`),
    pattern(
      `${youShould} ?cut your dose|skip (?:every|each) (?:second|other|third) (?:day|dose|pill|tablet)`,
    ),
    pattern(
      `(?:take|taking) (?:his|her|your friend's|someone's|a friend's) (?:${medicine}|viagra|cialis|valium)`,
    ),
    pattern(`(?:can|could) safely (?:take|mix|combine)`),
    pattern(`inject (?:[\\w.]+ ){0,3}yourself`),
    pattern(`every (?:man|woman)(?: \\w+){0,3} (?:should|must|needs to) (?:take|be on|use)`),
  ),
  claims(
    'stop-medicine',
    'strong',
    pattern(
      `${youShould} ?(?:never take|don't take|do not take|(?:stop|quit)(?: taking| using)?|ditch|dump|throw away|throw out|flush|come off|get off|drop|skip|refuse|wean yourself off|leave out) (?:(?:all|your|the|their|those|these|any|that|his|her|blood|pressure|a)\\W? ?){0,3}(?:${medicine}|${doctor})`,
    ),
    pattern(
      `(?:you|no one|nobody|people|men|women) (?:don't|do not|doesn't|does not|never)? ?needs? (?:no |a |an |any |your |the |to see a )?(?:[\\w'-]+ ){0,2}(?:${medicine}|${doctor})(?= if|[.,!;]| for|,| when| at all|$)`,
    ),
    pattern(
      `(?:don't|do not|never) (?:listen to|trust|believe|go to|ask) (?:your |any |the |a )?(?:${doctor})`,
    ),
    pattern('cold turkey(?=[^.!?\\n]{0,40}(?:should|must|everybody|everyone|best))'),
  ),
  claims(
    'hidden-truth',
    'strong',
    pattern(
      `(?:${doctor}|they|pharma\\w*|your doctor|the industry)(?: \\w+)? (?:hides?|hiding|don't want (?:you|us|people) to know|do not want (?:you|us) to know|won't tell you|will never tell you|(?:is|are) lying|lies? to (?:you|us)|keeps? (?:this|it|the \\w+|this \\w+) (?:a )?(?:secret|hidden|from))`,
    ),
    /big pharma/,
    pattern(
      "(?:truth|cure|facts?) (?:[\\w']+ ){0,4}(?:is|are|was|being|been)(?: being)? (?:hidden|suppressed|kept secret|covered up|silenced)(?: from (?:us|you|people|the public))?",
    ),
    pattern('(?:medical|pharma\\w*|drug|cancer) (?:industry|companies|mafia)(?= |[.!,])'),
    /(?:only|just) (?:there|made|meant|want) to (?:keep you|make you) (?:ill|sick|dependent|hooked)/,
    /(?:nothing but|only|just) (?:to )?makes? money|(?:they are|are|is) poison(?=[.!,]|$)/,
  ),
  claims(
    'false-safety',
    'strong',
    pattern(
      "(?:can't|cannot|won't|never) (?:get|become|be) pregnant (?:if|when|from|by|with|after)|(?:can't|cannot|won't) (?:get|catch) (?:an? )?(?:hiv|sti|std|herpes|it|anything) (?:if|when|from|by)",
    ),
    pattern(
      "(?:just )?as safe as (?:the pill|a condom|condoms|contraception)|(?:don't|doesn't|do not|does not) protect (?:against|from|you)",
    ),
    pattern(
      "(?:is|it's|are) (?:always |completely |totally |perfectly )?(?:harmless|safe for everyone|safe for anybody)",
    ),
    pattern("and (?:you'll|you will) be (?:fine|ok|okay)|and it will go away|it's easy and safe"),
  ),
  claims(
    'causes',
    'weak',
    pattern(
      `(?:${culprit}) (?:always |only |will |just |permanently |slowly )?(?:${harm}) (?!me\\b|us\\b|my\\b|our\\b|problems? for)[\\w]+`,
    ),
    pattern('(?:all|every) (?:wom[ae]n|m[ae]n) (?:loses?|gets?|becomes?)'),
    pattern(
      "(?:it is|it's|its|is|been) (?:scientifically |medically |well )?proven that|(?:studies|science|research|scientists) (?:prove[sd]?|have proven|has proven)",
    ),
    pattern('(?:in|for) every (?:man|woman|person)'),
  ),
]
