import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { FEEDBACK_KINDS, type FeedbackKind } from './feedback'

/** 'again': someone from the same address had said something of this answer today. */
export type Receipt = { kind: FeedbackKind; outcome: 'counted' | 'again' | 'limit' }

/** Milliseconds for which a guest's page says what came of their press. */
const SHOWN_FOR = 2 * 60_000
const LENGTH = 96

const keyOf = (secret: Secret) => secretFor(secret, 'feedback receipts')

type About = { answerId: string; now: number }

/**
 * The end of an address: what came of one press, for the page after it. A guest has nothing else to be told by, and an
 * address that anybody could write would thank people for what they never pressed.
 */
export function sealReceipt(secret: Secret, { kind, outcome }: Receipt, { answerId, now }: About): string {
  const text = JSON.stringify({ kind, outcome, now }).padEnd(LENGTH)
  return seal(keyOf(secret), text, answerId).replace('v1.', '')
}

/** @returns null after two minutes, of another answer, and for what we didn't seal */
export function openReceipt(secret: Secret, sealed: string, { answerId, now }: About): Receipt | null {
  const text = unseal(keyOf(secret), `v1.${sealed}`, answerId)
  if (text === null) return null
  const { now: then, ...receipt }: Receipt & { now: number } = JSON.parse(text)
  return Math.abs(now - then) < SHOWN_FOR && FEEDBACK_KINDS.includes(receipt.kind) ? receipt : null
}
