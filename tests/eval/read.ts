import type { Concern } from '../../app/referrals/concern'
import { findConcerns } from '../../app/referrals/concerns'
import { type Explained, explainText } from '../../app/server/explain-text'
import type { SignalKind } from '../../moderation/signals/signal'

const known = new Map<string, Explained>()

/** `npm run eval -- --rules`: what the rules find alone, to hold against rules and trained reader. */
let by: 'both' | 'rules' = 'both'
export const readByRulesAlone = () => {
  by = 'rules'
}

/** What the forum reads from a text; a text that several parts ask about is read once. */
export function read(text: string): Explained {
  const before = known.get(text)
  if (before) return before
  const now = explainText(text, { by })
  known.set(text, now)
  return now
}

export const has = (text: string, ...kinds: SignalKind[]) =>
  read(text).signals.some(({ kind }) => kinds.includes(kind))

/** The concerns of a text that is written on a board. */
export const readOn = (board: string | undefined, text: string): Concern[] =>
  findConcerns(text, board).map(({ concern }) => concern)
