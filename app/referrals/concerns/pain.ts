import type { Rule } from './rule'
import { anyOf } from './words'

const ACHES = anyOf(`
  pain pains painful painfully hurt hurts hurting burn burns burning sore soreness sting stings
  stinging ache aches agony discomfort cramp cramps cramping
`)

export const pain: Rule = {
  concern: 'pain',
  says: [
    'vaginismus|dyspareunia|vulvodynia|vestibulodynia|vestibulitis|vulvar',
    'endometriosis',
    `${ACHES} & sex|intercourse|penetrat*|lovemaking|orgasm*|ejaculat*|inside`,
    `${ACHES} & vagina|vaginal|vulva|clitoris|labia`,
    'pain|painful|hurt|hurts .. foreskin|erection*|tampon*',
    'foreskin|erection*|tampon* .. pain|painful|hurt|hurts',
    'pelvis|pelvic .. hurt|hurts|pain|painful|ache*',
    'bleed*|blood|tore|torn after|during|when|while|following .. sex|intercourse|penetrat*',
    'bleed* & intercourse',
    `${ACHES} when|whenever|every|while|time .. sex|intimate|inside|enters|penetrat*|love|orgasm*`,
    'too tight & enter|sex|inside|penetrat*|vagina*',
    "can't|cannot|couldn't|impossible|unable .. penetrat*",
    'pelvic pain',
    'rip|ripped|tear|tears|tearing|torn|tore & sex|intercourse|penetration',
    'hurts|burns|stings|painful when|whenever|if .. goes|go|is|gets in|inside|enters|push*',
    'burns|burn|hurts|hurt|stings|burning .. he goes|enters|puts|pushes|is|gets .. in|inside|me',
    'coil|iud & hurts|painful|pain',
    'hurts when .. up|erect|hard & penis|bend|bent|erect*|foreskin',
    'foreskin .. tight|tighter|splits|split|tears|stings',
    'tight foreskin',
    'penetrat* .. impossible|possible',
    'unconsummated|nonconsummation',
    'consummate|consummated .. marriage',
    'sandpaper & dry|sex|bed|period|inside|husband|wife|himself|partner',
    'it|that hurts|hurt|burns every|each time',
    'dilator*',
    'like glass|knives|knife|razor* & sex|inside|bed|intercourse',
  ],
  unless: ['unprotected', 'contracepti*', 'hiv'],
}
