import type { Concern } from './concern'

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

/**
 * Which help fits which concern, the nearest fit first. A proposal gathered from what the directories themselves
 * say they cover; a clinician should read it before an installation opens. Changing a line changes what is shown.
 */
export const HELP_FOR: Record<Concern, KindOfHelp[]> = {
  desire: ['sex-therapist', 'couple-counsellor', 'low-fee-therapy'],
  erection: ['sexual-medicine', 'sex-therapist', 'medical-answers'],
  ejaculation: ['sexual-medicine', 'sex-therapist', 'medical-answers'],
  orgasm: ['sex-therapist', 'sexual-medicine', 'medical-answers'],
  pain: ['pelvic-physio', 'pelvic-pain', 'medical-answers'],
  'performance-anxiety': ['sex-therapist', 'counsellor', 'low-fee-therapy'],
  communication: ['couple-counsellor', 'sex-therapist', 'low-fee-therapy'],
  'emotional-distance': ['couple-counsellor', 'counsellor', 'low-fee-therapy'],
  medication: ['sexual-medicine', 'medical-answers'],
  medical: ['sexual-health-clinic', 'medical-answers'],
  'menopause-postpartum': ['menopause', 'pelvic-physio', 'medical-answers'],
  'body-image': ['sex-therapist', 'counsellor', 'low-fee-therapy'],
  trauma: ['sexual-assault-service', 'trauma-therapy', 'counsellor'],
  'shame-upbringing': ['sex-therapist', 'counsellor', 'low-fee-therapy'],
  'trust-infidelity': ['couple-counsellor', 'sex-therapist', 'low-fee-therapy'],
  // A sex therapist, and never the word "addiction": whether there is one is disputed, and it shames.
  compulsive: ['sex-therapist', 'counsellor', 'low-fee-therapy'],
  'orientation-identity': ['lgbtq-health', 'counsellor'],
  'sex-education': ['sexual-health-clinic', 'medical-answers', 'sex-therapist'],
}

/** A body may be ill, or a medicine at work: a doctor is named before any directory. */
const DOCTOR_FIRST: ReadonlySet<Concern> = new Set<Concern>([
  'pain',
  'medication',
  'medical',
  'erection',
  'ejaculation',
  'menopause-postpartum',
])

/** Whether a doctor should be named first; true even where no directory can be shown. */
export function isForADoctorFirst(concern: Concern): boolean {
  return DOCTOR_FIRST.has(concern)
}
