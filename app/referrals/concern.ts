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

/** From and to (exclusive) in UTF-16 units of the original text, as `text.slice` counts them. */
export type Span = [number, number]
