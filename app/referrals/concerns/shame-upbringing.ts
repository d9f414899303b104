import type { Rule } from './rule'
import { anyOf } from './words'

const SHAME = anyOf(`
  shame shameful ashamed guilt guilty dirty sin sinful sinning sinned disgust disgusts disgusted disgusting
  wrong gross filthy immoral haram
`)
const ACTS = anyOf(`
  sex sexual masturbat* porn* fetish* kink kinks kinky fantasy fantasies fantasize desires arousal aroused
  pleasure nudity virginity
`)
const FAITH = anyOf(`
  religious religion catholic christian muslim islam islamic mormon jewish hindu orthodox evangelical church
  strict conservative purity god bible faith
`)

export const shameUpbringing: Rule = {
  concern: 'shame-upbringing',
  says: [
    `${SHAME} & ${ACTS}`,
    `raised|grew|upbringing|brought|family|household|parents|taught|childhood & ${FAITH}`,
    'upbringing',
    `taught|told|learned|grew|raised .. ${ACTS} .. wrong|bad|dirty|sin|sinful|taboo|shameful|marriage|evil`,
    `${FAITH} & ${ACTS}`,
    'purity culture|ring|pledge',
    'sex is|was a|always|so|too|considered|seen dirty|sin|taboo|bad|shameful|wrong|sinful|evil',
    'before|until|outside|till|after marriage .. sin|guilt*|wrong|religio*|virgin*',
    'sex before|outside marriage',
    'virgin|virginity & ashamed|embarrassed|shame|marriage|old|still|wedding',
    'taboo',
    'weird|strange|embarrassing|shameful|secret fetish*|kink|kinks|fantasy|fantasies',
    'fetish*|kink & afraid|scared|hide|hiding|secret|normal',
    `${FAITH} background|upbringing|family|household|home|parents`,
    'not|still|adult|old|a virgin & afraid|worried|embarrass*|past|adult|hard|single',
    'lose|losing|lost my|your|her|his virginity',
    'shame|ashamed|guilt|guilty about|of|over .. turns|like|want|desire*|fantasi*',
    'waited|waiting|saved|saving .. marriage|wedding',
    'hell & masturbat*|sex|porn*',
    'religious|cultural|moral reasons|background|shame|guilt',
    'hate|ashamed .. turned on',
  ],
  unless: ['rape*|raped', 'molest*', 'cheat*|cheated|cheating', 'affair*'],
}
