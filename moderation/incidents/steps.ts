/**
 * What a team does after a death or another serious incident, in this order. After WHO, "Preventing suicide: a resource
 * for media professionals" (2023); Samaritans, "Media guidelines for reporting suicide" (2020) and "Managing self-harm
 * and suicide content online" (2020); Orygen, "#chatsafe" (2nd edition, 2023), on memorials: docs/moderators.md.
 */
export const incidentSteps = [
  'be-sure',
  'read-all',
  'no-method',
  'hit-hardest',
  'elsewhere',
  'team',
  'responsible',
  'lines',
  'debrief-day',
  'again',
] as const
