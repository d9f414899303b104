import type { cases, Spans, Visibility } from '../../db/schema'
import { type Outcome, reasonsFor, standardWords } from '../policy'
import { isHeavy } from '../triage'
import { rowsFor } from '../triage-table'
import { tidySpans } from './hidden-words'

/** What a form begins with where the rules found nothing but words to hide. A moderator reads the text and decides. */
type Suggestion = {
  /** The kind of signal it rests on. */
  by: keyof typeof reasons
  outcome: 'hide'
  reason: string
  spans: Spans
}

/** The kinds whose words are hidden, each with the reason for that; where both were found, the first counts. */
const reasons = { contact: 'contact-details', personal: 'identifies-someone' } as const
const kinds = Object.keys(reasons) as (keyof typeof reasons)[]

/**
 * Only for a post that waits, isn't heavy, and opened its case for nothing else than a certain sign of contact or
 * personal details. Never to publish unchanged, to ask, to refuse or to remove, and never where somebody may be in
 * danger.
 */
export function suggestionFor(
  { kind, priority, signals, because }: typeof cases.$inferSelect,
  visibility: Visibility,
): Suggestion | null {
  if (kind !== 'post' || visibility !== 'held' || priority !== 'soon' || isHeavy(signals)) return null
  if (because.includes('second-opinion')) return null
  const looked = rowsFor(signals).filter(({ look }) => look !== null)
  const by = kinds.find(each => looked.some(row => row.kind === each))
  if (!by || !looked.every(row => kinds.some(each => each === row.kind))) return null
  const reason = reasons[by]
  if (!reasonsFor('hide').some(({ code }) => code === reason)) return null
  const spans = signals
    .filter(each => kinds.some(known => known === each.kind))
    .filter(({ strength, because }) => strength === 'strong' && because !== 'learned')
    .flatMap(({ where }) => where)
  return spans.length > 0 ? { by, outcome: 'hide', reason, spans } : null
}

type Made = { outcome: Outcome; reason: string; words: string; hidden: Spans; measure: string | null }

/** Whether a decision is the suggested one, to the last passage and with the standard message. */
export const isAsSuggested = (suggested: Suggestion, made: Made): boolean =>
  made.outcome === suggested.outcome &&
  made.reason === suggested.reason &&
  made.words === standardWords(suggested.reason, suggested.outcome) &&
  made.measure === null &&
  `${made.hidden}` === `${tidySpans(suggested.spans, Number.MAX_SAFE_INTEGER)}`
