import type { Rule } from './rule'
import { anyOf } from './words'

const IDENTITY = anyOf(`
  gay lesbian lesbians bisexual bicurious homosexual queer pansexual asexual demisexual heterosexual
`)
const GENDER = anyOf(`
  transgender transgendered transsexual trans nonbinary genderfluid genderqueer agender mtf ftm
  transitioning lgbt* crossdress*
`)

export const orientationIdentity: Rule = {
  concern: 'orientation-identity',
  says: [
    `I|I'm|am|me|myself|being|be|becoming|turned|turning .. ${IDENTITY}`,
    `husband|wife|boyfriend|girlfriend|partner|son|daughter is|was|might|could|may .. ${IDENTITY}`,
    `${IDENTITY} .. myself|am I|porn|thoughts|couples`,
    `as|that|maybe ${IDENTITY}`,
    'bisexuality|homosexuality|asexuality',
    GENDER,
    'sexual orientation|identity|preference',
    'my|his|her|question|questioning sexuality',
    'gender identity|dysphoria|roles|transition',
    'coming|come|came out to|as gay|lesbian|bi|bisexual|trans|my|family|parents',
    'same sex|gender',
    'be|become|being|becoming|want|like .. opposite sex|gender',
    'be|being|become|becoming a woman|female|male|man|girl|boy .. instead|body|feel|want',
    'desire|want|wish|wanted to be female|male|woman',
    "I'm|am|as a man|guy|male .. attracted .. men|guys|males|man",
    "I'm|am|as a woman|girl|female .. attracted .. women|girls|females",
    'my|birth|different|other|assigned gender|genders',
    'born a girl|boy|male|female|man|woman',
    'like|likes|into both|neither girls|guys|men|women',
    'like|likes boys and|or girls',
    'straight & gay|questioning|bisexual|bi',
    'lingerie|dresses .. man|husband|male|boyfriend',
    "I'm|am|maybe|might|be bi",
    'like|attracted|feelings .. both men|women|genders|sexes',
    'closet|closeted',
    'pronouns|misgender*',
    'married to a man|woman .. lesbian|gay',
    "I'm|am a trans|bi|gay man|woman",
    'came|come|coming out at|late|later',
    'asexual|asexuality|greysexual|graysexual|demisexual',
  ],
}
