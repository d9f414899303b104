export const CONCERNS = [
  'desire',
  'erection',
  'ejaculation',
  'orgasm',
  'pain',
  'performance-anxiety',
  'communication',
  'emotional-distance',
  'medication',
  'medical',
  'menopause-postpartum',
  'body-image',
  'trauma',
  'shame-upbringing',
  'trust-infidelity',
  'compulsive',
  'orientation-identity',
  'sex-education',
] as const

export type Concern = (typeof CONCERNS)[number]

export const isConcern = (named: unknown): named is Concern => CONCERNS.some(concern => concern === named)

export type Span = [number, number]
