import type { Rule } from './rule'
import { anyOf, COUPLE, PARTNER, SEX } from './words'

const ABOUT = 'sex|want|need|needs|like|feel|feelings|bed'
const QUARREL = 'argue|argues|arguing|fight|fights|fighting|argument|arguments|bicker|bickering'
const BLAMING = anyOf(`
  accusing telling blaming criticizing criticising mad angry yelling complaining getting correcting
`)

export const communication: Rule = {
  concern: 'communication',
  says: [
    'communicat*',
    'miscommunicat*|misunderst*',
    `how|to|can|should|do I|we .. tell|ask|say|bring|talk|explain|approach .. ${PARTNER}|him|her`,
    `tell|telling|ask|asking|talk|talking .. ${PARTNER}|him|her .. ${ABOUT}`,
    "won't|doesn't|don't|can't|never|refuses|cannot|not talk|talks|listen|listens|discuss|open about|to|up",
    "won't|doesn't|don't|can't|never talk|listen|discuss|communicate",
    'refuses|refuse|avoids to talk|discuss|listen',
    'avoids talking|discussing',
    'silent treatment',
    'shuts|shut|shutting down .. when|talk|me|conversation|discuss*',
    'stonewall*',
    'bring|brings|bringing it|this|that up',
    "don't|not know|sure how to say|tell|ask|talk|bring|express",
    `afraid|scared|embarrassed|shy|hard to tell|ask|talk|say .. ${PARTNER}|him|her|what|about`,
    'every|each time|conversation|talk|discussion .. fight|argument|silence|argue',
    `always|constantly|keep|keeps|end|ends|ending|turn|turns .. ${QUARREL}|mad`,
    'yells|yell|yelling|shouts|snaps .. when|at .. me|I',
    'getting|gets|get mad|angry|defensive|upset .. said|say|when|bring|ask|talk',
    'talk about our|it|sex|this|problems|feelings',
    'tried|try|trying talking|to talk .. him|her|it',
    'express .. feelings|needs|myself|wants|desires',
    'tone of voice',
    'disagree*',
    `always|keeps|keep|constantly|forever ${BLAMING} .. me`,
    'accuse|accuses|accusing|blames|criticizes|criticises me',
    `${QUARREL} .. every|each|everything|something|nothing|constantly|always|lot`,
    'every|each week|day|night|time .. argue|fight|bicker|yell|yells',
    `he|she|${PARTNER} doesn't|don't|not|never|does|won't|can't .. understand|listen|hear me|at|how|what|why`,
    'told|tell|tells|telling him|her|my|husband|wife .. listen|understand|nothing|ignores|enough',
    "don't|not|didn't know how to|I .. tell|say|ask|bring|explain|start|talk",
    'start|begin|have|having the|a|this conversation|talk',
    'conversation|talk|talking|discussion|topic .. ends|end|turns|becomes|explodes',
    'say|ask|asking|tell|telling|voice .. what I|we want|need|like|enjoy',
    'goes|went|gets|got quiet|silent',
    'walks|walked|storms out|away of|when|from|if|every|whenever',
    'talking|talk|conversation about .. sex|intimacy|needs|desires|fantasies|kinks',
    'forgotten|forgot|learn|unlearned how to talk|speak',
    "don't|not know how to speak|talk",
    'pretend|pretending|pretended .. asleep|enjoy|sleep|like',
    'say|said|saying yes .. mean|meant|meaning no',
    'how|when do|should|would|did you|I say|tell|bring .. it|him|her|partner',
    'what|where are the actual|right words',
    'lack|missing .. words & wife|husband|partner|intimacy|sex',
    'asks|asked|ask what I like|want|enjoy',
    'what|whatever he|she wants|likes & ask|asked|say|know',
    'nobody|neither|never says|said|say .. word|anything .. about',
  ],
  onlyWith: [...COUPLE, SEX, 'bed|lover|libido', 'communicat*'],
  unless: [
    'ex boyfriend|girlfriend|husband|wife|fiance|fiancé|fiancée',
    'broke up|off',
    'break up',
    'uncle|aunt|daughter|stepmom|boss|parents',
    'abuse|abused|abusive|abusing|abuses',
  ],
}
