import type { Rule } from './rule'

const REACH = 'orgasm*|climax*|cum'

export const orgasm: Rule = {
  concern: 'orgasm',
  says: [
    'anorgasmi*',
    `can't|cannot|couldn't|unable|never|don't|doesn't|didn't|haven't|hasn't|not|without .. ${REACH}`,
    `trouble|difficulty|difficult|hard|harder|struggle*|problem*|problems|fail* .. ${REACH}`,
    `lack|lost|no|weak|weaker|dry|dull|absent|few|less orgasm*`,
    'lack of orgasm*',
    `orgasm* .. weak|weaker|less|gone|lost|never|difficult|impossible|longer|dwindl*`,
    `fake*|faking .. ${REACH}`,
    'faking it .. bed|sex',
    'make|made|making .. her|him|me|wife|girlfriend orgasm*|climax*|cum',
    'make .. her|him|wife|girlfriend come|finish',
    'reach|reaching|achieve|achieving .. orgasm*|climax*',
    'fake|faking|faked it & sex|bed|him|her|every|time',
    "don't|never|can't|cannot get|got there & sex|bed|him|her|fake|time",
    'never come|finished during|from|with sex|penetration|him|partner',
    'preorgasmic',
  ],
  unless: ['pregnan*'],
}
