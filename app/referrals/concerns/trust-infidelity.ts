import type { Rule } from './rule'
import { anyOf, COUPLE, PARTNER } from './words'

const OTHERS = 'another|other|others|someone|somebody|women|woman|men|man|guys|guy|girls|girl|coworker|ex'
const PROOF = 'messages|texts|text|photos|condoms|account|profile|conversations'
const NO_LONGER = anyOf(`
  don't can't cannot doesn't not never hard lost lose lack rebuild regain broke broken again earn
`)

export const trustInfidelity: Rule = {
  concern: 'trust-infidelity',
  says: [
    'cheat|cheats|cheated|cheating|cheater|cheaters',
    'affair|affairs|infidelity|infidelities|unfaithful|unfaithfulness|mistress|adultery|adulterer|adulterous',
    'betray*',
    'trust issue|issues|problems',
    `${NO_LONGER} .. trust`,
    'trust .. again|broken|gone|lost|issues',
    'jealous|jealousy',
    'behind my|his|her back',
    'text|texts|texting|messaging|chatting|flirting|sexting|flirts|dms .. girls|women|woman|man|men',
    'text|texts|texting|messaging|chatting|flirting|sexting|flirts|dms .. guys|ex|girl|guy|coworker',
    'messages|talking|talks|talked .. other|another|these|some girls|women|woman|man|men|guys|girl|guy',
    'messages .. girl|woman|man|guy|ex',
    `hides|hid|hiding|deleting|deletes|deleted|secret|secretly .. ${PROOF}|relationship`,
    'who he|she texting|texts|talking|talks|chatting|messaging',
    'going|went|go|goes|look|looked|check|checking through .. phone',
    `slept|sleeping|sleeps|sleep|hooked|messing|messed|fooling|fooled with|up|around .. ${OTHERS}|friend`,
    'sex with .. another|someone|prostitute|else',
    'prostitute*|escort|escorts .. husband|wife|boyfriend|spouse|partner|he',
    'seeing|with|found|loves|kissed|met someone|somebody else',
    'another|other man|woman|women|girl|men|guy .. wife|husband|boyfriend|girlfriend|married',
    'tinder|onlyfans|ashley',
    'dating app|apps|site|sites|website|websites',
    'lied|lies|lying|liar & husband|wife|boyfriend|girlfriend|dating|relationship|marriage',
    'caught him|her|my .. with|texting|talking|kissing|chatting',
    'threesome',
    'find someone else',
    'trust .. him|her since|after|again',
    "don't|can't|cannot|never|not|couldn't trust",
    'slept|sleeping with someone|another|his|her|others|somebody|a',
    `found .. ${PROOF} & phone|him|her|girl|woman|man|${PARTNER}`,
    'one night stand',
    'picture|imagine|imagining them|him|her together|with',
  ],
  onlyWith: [
    ...COUPLE,
    'he|she slept|cheated|lied',
    'close|intimate|intimacy again',
    'trust him|her',
    'cheat*|affair|infidelity|unfaithful',
    'girl|guy|man|woman',
  ],
  unless: ['hiv|seroconversion', 'therapist betrayed', 'friend|sister|brother|mother|daughter|son had lied'],
}
