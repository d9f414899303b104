import type { Rule } from './rule'

const PORN = 'porn|porno|pornography'
const SELF = 'masturbate|masturbates|masturbating|masturbation'
const HABIT = 'porn|porno|pornography|masturbat*|sex|sexting|hookups'

export const compulsive: Rule = {
  concern: 'compulsive',
  says: [
    `${HABIT}|sexual|sexually addict|addicts|addicted|addiction|compulsion|compulsive|problem|habit`,
    `addict|addicted|addiction .. ${HABIT}`,
    `can't|cannot|couldn't|unable stop|quit|control|resist .. ${HABIT}|sexual|urges`,
    `stop|quit|quitting|stopping|control|controlling|overcome|give|reduce .. ${PORN}|${SELF}`,
    'porn|porno|pornography .. daily|every|too|constantly|hours|problem|instead|all|lot|addict*|habit',
    'watches|watching|watch|looking|looks .. porn|porno|pornography',
    `${SELF} .. too|daily|constantly|excessively|compulsively|excessive|much|addict*`,
    'excessive|compulsive|too much masturbation|masturbating|porn|sex|sexual',
    'sexual urge|urges|thoughts|compulsions|impulses|cravings',
    'obsessed with|about sex|porn',
    'stop .. thoughts & sexual|sex',
    'hypersexual*|nymphomaniac|nofap',
    'sexual .. stop those|these|the thoughts|urges|feelings',
    'look|looks|looking at|for .. porn|porno|pornography',
    'porn|pornography instead|rather',
    'rather .. porn|pornography|masturbat*',
  ],
}
