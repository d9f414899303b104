import type { Outcome, Priority } from '../db/schema'

export type { Outcome, Priority }

/** The table people argue about. Change it together with POLICY_VERSION: every decision records the version it was made under. */
export const POLICY_VERSION = '2026-11-22'

/**
 * Minutes from the moment a post is sent until somebody has looked at it.
 * now: someone may be in danger, and the night is when people write it; an hour is what a small rota can keep.
 * today: harm that goes on, or a young person; half a day reaches the next waking moderator in any time zone.
 * soon: an ordinary first post; who has waited a whole day for an answer seldom comes back.
 */
export const deadlines: Record<Priority, number> = {
  now: 60,
  today: 12 * 60,
  soon: 24 * 60,
}

/** From the third published post on, a person is known: posts appear at once unless a signal holds them. */
export const KNOWN_AFTER_PUBLISHED = 3

/** A claim ends by itself, so that a moderator who is called away blocks nobody. */
export const CLAIM_MINUTES = 20

export type Rule =
  | 'kindness'
  | 'own-story'
  | 'privacy'
  | 'adults-only'
  | 'no-contact'
  | 'no-selling'
  | 'no-explicit'
  | 'sources'
  | 'lawful'
  | 'on-board'

/** "Ask" is for what its author can mend and send again; "refuse" for what no rewording would mend. */
export const reasons = [
  { code: 'within-rules', outcome: 'publish', rule: null },
  { code: 'within-rules-with-care', outcome: 'publish', rule: null },

  { code: 'contact-details', outcome: 'ask', rule: 'no-contact' },
  { code: 'identifies-someone', outcome: 'ask', rule: 'privacy' },
  { code: 'too-explicit', outcome: 'ask', rule: 'no-explicit' },
  { code: 'claim-without-source', outcome: 'ask', rule: 'sources' },
  { code: 'tone', outcome: 'ask', rule: 'kindness' },
  { code: 'unclear', outcome: 'ask', rule: 'own-story' },

  { code: 'advertising', outcome: 'refuse', rule: 'no-selling' },
  { code: 'solicitation', outcome: 'refuse', rule: 'no-contact' },
  { code: 'hostility', outcome: 'refuse', rule: 'kindness' },
  { code: 'under-18', outcome: 'refuse', rule: 'adults-only' },
  { code: 'unlawful', outcome: 'refuse', rule: 'lawful' },
  { code: 'not-for-here', outcome: 'refuse', rule: 'on-board' },
  { code: 'repeated', outcome: 'refuse', rule: 'on-board' },
] as const satisfies readonly { code: string; outcome: Outcome; rule: Rule | null }[]

export type Reason = (typeof reasons)[number]
export type ReasonCode = Reason['code']

/** The reasons a moderator may choose from, once the outcome is chosen. */
export function reasonsFor<O extends Outcome>(outcome: O): Extract<Reason, { outcome: O }>[] {
  return reasons.filter((reason): reason is Extract<Reason, { outcome: O }> => reason.outcome === outcome)
}
