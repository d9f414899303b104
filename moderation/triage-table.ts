import type { HelpKind, LineKind, Priority, StoredSignal } from '../db/schema'
import type { Signal, SignalKind } from './signals/signal'

type Row = {
  kind: SignalKind
  because?: string
  strength?: Signal['strength']
  speaker?: Signal['speaker']
  urgency?: Signal['urgency']
  post: 'published' | 'held'
  /** By when a moderator reads it. Null opens no case, but is noted in one that is open. */
  look: Priority | null
  help?: HelpKind
}

/**
 * Most urgent first; help is shown in this order. `learned` (the trained reader) never holds a post, and only shows
 * lines that hurt nobody if it's wrong. Words for someone who hurt another need a certain rule, because someone who
 * was hurt must never read them.
 */
const table: Row[] = [
  // Someone who may die gets help, not silence: lines at once, the post stays, a moderator reads it first of all.
  { kind: 'crisis', because: 'taken', post: 'published', look: 'now', help: 'taken' },
  {
    kind: 'crisis',
    speaker: 'at-risk',
    urgency: 'now',
    strength: 'strong',
    post: 'published',
    look: 'now',
    help: 'crisis',
  },
  // Someone in mourning isn't worried about them, so words for that would be wrong.
  { kind: 'crisis', speaker: 'supporter', urgency: 'past', post: 'published', look: 'today' },
  { kind: 'crisis', speaker: 'supporter', post: 'published', look: 'today', help: 'crisis-other' },
  { kind: 'crisis', post: 'published', look: 'today', help: 'crisis' },

  // Someone else may be hurt: a moderator reads it before anyone else does, now.
  { kind: 'threat', because: 'learned', strength: 'strong', post: 'published', look: 'now' },
  { kind: 'threat', because: 'learned', post: 'published', look: 'today' },
  { kind: 'threat', strength: 'strong', post: 'held', look: 'now', help: 'threat' },
  { kind: 'threat', post: 'published', look: 'today' },

  // A child's story isn't for strangers, whoever tells it. docs/moderators.md has the procedure.
  { kind: 'child', because: 'learned', post: 'published', look: 'today' },
  { kind: 'child', because: 'urges', post: 'held', look: 'now', help: 'own-urges' },
  { kind: 'child', because: 'contact', post: 'held', look: 'now', help: 'child-contact' },
  { kind: 'child', strength: 'strong', post: 'held', look: 'today', help: 'child' },
  { kind: 'child', post: 'published', look: 'today', help: 'child' },

  // Holding the post would say "you shouldn't have told us".
  { kind: 'violence', speaker: 'supporter', post: 'published', look: 'today', help: 'violence-other' },
  { kind: 'violence', speaker: 'survivor', post: 'published', look: 'today', help: 'survivor' },
  { kind: 'violence', post: 'published', look: 'today', help: 'violence' },

  // The person who was hurt may read it, so a certain one is held.
  { kind: 'own-acts', because: 'learned', post: 'published', look: 'today' },
  { kind: 'own-acts', strength: 'strong', post: 'held', look: 'today', help: 'own-acts' },
  { kind: 'own-acts', post: 'published', look: 'today' },

  // Weak is someone else's age: a moderator reads it, nothing is held.
  { kind: 'under-18', because: 'learned', post: 'published', look: 'today' },
  { kind: 'under-18', strength: 'strong', post: 'held', look: 'today', help: 'young' },
  { kind: 'under-18', post: 'published', look: 'today' },

  // Nobody here can read it: a moderator looks, and lines are shown in case it's a cry for help.
  { kind: 'unchecked', post: 'held', look: 'today', help: 'unread' },
  { kind: 'language', strength: 'strong', post: 'held', look: 'today', help: 'unread' },
  { kind: 'unreadable', strength: 'strong', post: 'held', look: 'soon' },

  // Can't be undone once strangers have read it.
  { kind: 'contact', strength: 'strong', post: 'held', look: 'soon' },
  { kind: 'link', post: 'held', look: 'soon' },
  { kind: 'personal', because: 'learned', post: 'published', look: 'soon' },
  { kind: 'personal', strength: 'strong', post: 'held', look: 'soon' },
  { kind: 'advertising', because: 'learned', post: 'published', look: 'soon' },
  { kind: 'advertising', strength: 'strong', post: 'held', look: 'soon' },
  { kind: 'solicitation', because: 'learned', post: 'published', look: 'soon' },
  { kind: 'solicitation', strength: 'strong', post: 'held', look: 'soon' },
  { kind: 'hostility', because: 'learned', post: 'published', look: 'soon' },
  { kind: 'hostility', strength: 'strong', post: 'held', look: 'today' },

  { kind: 'hostility', post: 'published', look: 'soon' },
  { kind: 'health-claim', strength: 'strong', post: 'published', look: 'soon' },

  { kind: 'contact', post: 'published', look: null },
  { kind: 'personal', post: 'published', look: null },
  { kind: 'advertising', post: 'published', look: null },
  { kind: 'solicitation', post: 'published', look: null },
  { kind: 'health-claim', post: 'published', look: null },
  { kind: 'language', post: 'published', look: null },
  { kind: 'unreadable', post: 'published', look: null },
  { kind: 'shouting', post: 'published', look: null },
]

export const LINES: Record<HelpKind, LineKind[]> = {
  // The emergency number comes first; crisis lines below it.
  taken: ['crisis'],
  crisis: ['crisis'],
  'crisis-other': ['crisis'],
  threat: ['own-behaviour', 'crisis'],
  'own-urges': ['own-thoughts'],
  'child-contact': ['own-thoughts'],
  child: ['child-protection', 'young'],
  violence: ['domestic-abuse', 'sexual-assault'],
  'violence-other': ['domestic-abuse'],
  survivor: ['sexual-assault', 'victims-of-crime'],
  'own-acts': ['own-behaviour'],
  young: ['young'],
  unread: ['crisis', 'domestic-abuse'],
}

const fits = (row: Row, signal: StoredSignal) =>
  row.kind === signal.kind &&
  (row.because === undefined || row.because === signal.because) &&
  (row.strength === undefined || row.strength === signal.strength) &&
  (row.speaker === undefined || row.speaker === signal.speaker) &&
  (row.urgency === undefined || row.urgency === signal.urgency)

export function rowsFor(signals: StoredSignal[]): Row[] {
  const found = new Set(signals.flatMap(signal => table.find(row => fits(row, signal)) ?? []))
  return table.filter(row => found.has(row))
}

/** The one that its row puts first, a certain one before a guess. */
export function strongestOf(signals: StoredSignal[]): Pick<StoredSignal, 'kind' | 'because'> | null {
  const place = (signal: StoredSignal) => {
    const row = table.findIndex(each => fits(each, signal))
    return (signal.strength === 'strong' ? 0 : table.length + 1) + (row < 0 ? table.length : row)
  }
  const [first] = signals.toSorted((a, b) => place(a) - place(b))
  return first ? { kind: first.kind, because: first.because } : null
}

/** By themselves, whoever wrote it: the real reason why it waits. */
export const kindsThatHold = (signals: StoredSignal[]): SignalKind[] => [
  ...new Set(rowsFor(signals).flatMap(({ kind, post }) => (post === 'held' ? [kind] : []))),
]

/** The emergency number comes alone, and nobody who was hurt reads words for people who hurt others. */
export function helpAskedBy(signals: StoredSignal[]): HelpKind[] {
  const wanted = [...new Set(rowsFor(signals).flatMap(({ help }) => help ?? []))]
  if (wanted.includes('taken')) return ['taken']
  const wasHurt = wanted.some(kind => kind === 'violence' || kind === 'survivor')
  const told = wasHurt ? wanted.filter(kind => kind !== 'own-acts') : wanted
  // Lines for an unreadable text add nothing to those for a crisis.
  return told.includes('crisis') ? told.filter(kind => kind !== 'unread') : told
}
