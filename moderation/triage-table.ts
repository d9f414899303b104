import type { HelpKind, LineKind, Priority, StoredSignal } from '../db/schema'
import type { Signal, SignalKind } from './signals/signal'

/** What follows from one signal; the first row that fits it is the one. A part that is left out fits anything. */
export type Row = {
  kind: SignalKind
  because?: string
  strength?: Signal['strength']
  speaker?: Signal['speaker']
  urgency?: Signal['urgency']
  /** Whether others see the post before a person has read it. */
  post: 'published' | 'held'
  /** By when a person looks. Null opens no case by itself, but is noted in one that is open anyway. */
  look: Priority | null
  /** Which words and help lines its author reads. */
  help?: HelpKind
}

/**
 * Read it aloud: a signal of this kind, said by this speaker and this urgent, leaves the post published or held, is
 * looked at by then, and shows its author this help. The most urgent stand first, and help is shown in this order.
 *
 * `learned` is what the trained reader raises: it never holds, and shows lines only where they hurt nobody if it is
 * wrong. Words for somebody who hurt another rest on a certain rule alone: somebody who was hurt must never read them.
 */
const table: Row[] = [
  // Somebody who says they may die is answered, not silenced: help at once, the post stays, a person looks first of all.
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
  // Who mourns somebody is not worried about them: words for that would be the wrong ones.
  { kind: 'crisis', speaker: 'supporter', urgency: 'past', post: 'published', look: 'today' },
  { kind: 'crisis', speaker: 'supporter', post: 'published', look: 'today', help: 'crisis-other' },
  { kind: 'crisis', post: 'published', look: 'today', help: 'crisis' },

  // Somebody else may be hurt: a person reads it before anybody else does, now.
  { kind: 'threat', because: 'learned', strength: 'strong', post: 'published', look: 'now' },
  { kind: 'threat', because: 'learned', post: 'published', look: 'today' },
  { kind: 'threat', strength: 'strong', post: 'held', look: 'now', help: 'threat' },
  { kind: 'threat', post: 'published', look: 'today' },

  // A child: its story is not for strangers to read, whoever tells it. docs/moderators.md has the procedure.
  { kind: 'child', because: 'learned', post: 'published', look: 'today' },
  { kind: 'child', because: 'urges', post: 'held', look: 'now', help: 'own-urges' },
  { kind: 'child', because: 'contact', post: 'held', look: 'now', help: 'child-contact' },
  { kind: 'child', strength: 'strong', post: 'held', look: 'today', help: 'child' },
  { kind: 'child', post: 'published', look: 'today', help: 'child' },

  // Fear and force: to hold the post would say "you should not have told".
  { kind: 'violence', speaker: 'supporter', post: 'published', look: 'today', help: 'violence-other' },
  { kind: 'violence', speaker: 'survivor', post: 'published', look: 'today', help: 'survivor' },
  { kind: 'violence', post: 'published', look: 'today', help: 'violence' },

  // The writer hurt somebody. Looked at first: it may be read by whoever was hurt.
  { kind: 'own-acts', because: 'learned', post: 'published', look: 'today' },
  { kind: 'own-acts', strength: 'strong', post: 'held', look: 'today', help: 'own-acts' },
  { kind: 'own-acts', post: 'published', look: 'today' },

  // Adults only. Weak is somebody else's age: a person looks, nothing is held.
  { kind: 'under-18', because: 'learned', post: 'published', look: 'today' },
  { kind: 'under-18', strength: 'strong', post: 'held', look: 'today', help: 'young' },
  { kind: 'under-18', post: 'published', look: 'today' },

  // Nobody here can say what stands in it: it is read by a person, and lines stand beside it in case it is a cry for help.
  { kind: 'unchecked', post: 'held', look: 'today', help: 'unread' },
  { kind: 'language', strength: 'strong', post: 'held', look: 'today', help: 'unread' },
  { kind: 'unreadable', strength: 'strong', post: 'held', look: 'soon' },

  // What cannot be taken back once strangers have read it.
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

  // May be right or wrong: it stays, and a person looks.
  { kind: 'hostility', post: 'published', look: 'soon' },
  { kind: 'health-claim', strength: 'strong', post: 'published', look: 'soon' },

  // Worth a word to whoever looks, no more.
  { kind: 'contact', post: 'published', look: null },
  { kind: 'personal', post: 'published', look: null },
  { kind: 'advertising', post: 'published', look: null },
  { kind: 'solicitation', post: 'published', look: null },
  { kind: 'health-claim', post: 'published', look: null },
  { kind: 'language', post: 'published', look: null },
  { kind: 'unreadable', post: 'published', look: null },
  { kind: 'shouting', post: 'published', look: null },
]

/** Which help lines stand beside a text, and in which order. The words for each stand in the words of the interface. */
export const LINES: Record<HelpKind, LineKind[]> = {
  // The emergency number first and alone; crisis lines below it.
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

/** The rows that fit what was seen, in the order of the table: the most urgent first. */
export function rowsFor(signals: StoredSignal[]): Row[] {
  const found = new Set(signals.flatMap(signal => table.find(row => fits(row, signal)) ?? []))
  return table.filter(row => found.has(row))
}

/** The kinds of signal that alone would hold a post, whoever wrote it: the real reason why it waits. */
export const kindsThatHold = (signals: StoredSignal[]): SignalKind[] => [
  ...new Set(rowsFor(signals).flatMap(({ kind, post }) => (post === 'held' ? [kind] : []))),
]

/**
 * The help that a text asks for, while it is written and once it is sent. Not all goes together: the emergency number
 * stands alone, and nobody who was hurt reads words for who hurts.
 */
export function helpAskedBy(signals: StoredSignal[]): HelpKind[] {
  const wanted = [...new Set(rowsFor(signals).flatMap(({ help }) => help ?? []))]
  if (wanted.includes('taken')) return ['taken']
  const wasHurt = wanted.some(kind => kind === 'violence' || kind === 'survivor')
  const told = wasHurt ? wanted.filter(kind => kind !== 'own-acts') : wanted
  // Lines for what could not be read say nothing more where a crisis was read.
  return told.includes('crisis') ? told.filter(kind => kind !== 'unread') : told
}
