import type { Rule } from './rule'

export const sexEducation: Rule = {
  concern: 'sex-education',
  says: [
    'kegel*',
    'how to|do .. have|start .. sex .. first',
    'what is|are .. foreplay|orgasm|clitoris|hymen|squirting|lube|lubricant',
    'how does|do sex|penetration|orgasm|vibrator work',
    'first time .. sex|intercourse .. how|what',
    'what|how should|can|do I|we|you .. first time',
    'sex position|positions|toy|toys|education|tips',
    'is it normal|ok|okay|safe to|if .. masturbat*|sex',
    'hymen',
    'lubricant|lube|lubrication|vibrator*|dildo',
    'how often .. sex|masturbat*',
    'pelvic floor exercise|exercises|muscles',
    'exercise|exercises .. tighten|vagina*|penis',
    'give|giving a|him|her|good oral|blowjob',
    'both virgins',
    'how does|do it|sex|that .. work .. first',
    'what|which|best|good lube|lubricant',
    "never|not|didn't taught|learned|learn .. about .. sex",
    'where .. clitoris|clit|hymen|spot',
    'what is|are .. normal|average .. sex|size',
  ],
  unless: ['unprotected', 'hiv|std|stds|sti|herpes', 'pregnan*', 'bleed*'],
}
