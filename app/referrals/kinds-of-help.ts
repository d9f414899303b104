export const KINDS_OF_HELP = [
  'sex-therapist',
  'couple-counsellor',
  'counsellor',
  'low-fee-therapy',
  'sexual-medicine',
  'medical-answers',
  'pelvic-physio',
  'pelvic-pain',
  'menopause',
  'sexual-health-clinic',
  'trauma-therapy',
  'sexual-assault-service',
  'lgbtq-health',
] as const

export type KindOfHelp = (typeof KINDS_OF_HELP)[number]
