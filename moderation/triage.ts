import type { HelpKind, StoredSignal } from '../db/schema'
import { type Priority, policy } from './policy'
import type { Signal, SignalKind } from './signals/signal'

export type { HelpKind }
export type Standing = { publishedPosts: number }
export type Visibility = 'published' | 'held'
export type Triage = {
  visibility: Visibility
  case: { priority: Priority; because: ('newcomer' | 'sent-again' | SignalKind)[] } | null
  help: HelpKind[]
}

/** What one signal asks for. `priority: null` opens no case by itself, but is noted in a case that is open anyway. */
type Line = {
  kind: SignalKind
  strength: Signal['strength']
  holds: boolean
  priority: Priority | null
  help?: HelpKind
}

/** Read it aloud: a signal of this kind and strength holds the post or not, is looked at by then, and shows this help. */
const lines: Line[] = [
  // Somebody who says they may die is answered, not silenced: help at once, the post stays, a person looks first of all.
  { kind: 'crisis', strength: 'strong', holds: false, priority: 'now', help: 'crisis' },
  { kind: 'crisis', strength: 'weak', holds: false, priority: 'today', help: 'crisis' },

  // The same for fear and force: to hold the post would say "you should not have told".
  { kind: 'violence', strength: 'strong', holds: false, priority: 'today', help: 'violence' },
  { kind: 'violence', strength: 'weak', holds: false, priority: 'today', help: 'violence' },

  // Adults only. Weak is somebody else's age: a person looks, nothing is held.
  { kind: 'under-18', strength: 'strong', holds: true, priority: 'today', help: 'young' },
  { kind: 'under-18', strength: 'weak', holds: false, priority: 'today' },

  // A detector broke: it fails towards a person, never silently open.
  { kind: 'unchecked', strength: 'strong', holds: true, priority: 'today' },
  { kind: 'unchecked', strength: 'weak', holds: true, priority: 'today' },

  // What cannot be taken back once strangers have read it.
  { kind: 'contact', strength: 'strong', holds: true, priority: 'soon' },
  { kind: 'link', strength: 'strong', holds: true, priority: 'soon' },
  { kind: 'link', strength: 'weak', holds: true, priority: 'soon' },
  { kind: 'advertising', strength: 'strong', holds: true, priority: 'soon' },
  { kind: 'personal', strength: 'strong', holds: true, priority: 'soon' },
  { kind: 'solicitation', strength: 'strong', holds: true, priority: 'soon' },
  { kind: 'hostility', strength: 'strong', holds: true, priority: 'today' },

  // Nobody here can say what stands in it.
  { kind: 'language', strength: 'strong', holds: true, priority: 'soon' },
  { kind: 'unreadable', strength: 'strong', holds: true, priority: 'soon' },

  // May be right or wrong: it stays, and a person looks.
  { kind: 'hostility', strength: 'weak', holds: false, priority: 'soon' },
  { kind: 'health-claim', strength: 'strong', holds: false, priority: 'soon' },

  // Worth a word to whoever looks, no more.
  { kind: 'contact', strength: 'weak', holds: false, priority: null },
  { kind: 'advertising', strength: 'weak', holds: false, priority: null },
  { kind: 'personal', strength: 'weak', holds: false, priority: null },
  { kind: 'solicitation', strength: 'weak', holds: false, priority: null },
  { kind: 'health-claim', strength: 'weak', holds: false, priority: null },
  { kind: 'language', strength: 'weak', holds: false, priority: null },
  { kind: 'unreadable', strength: 'weak', holds: false, priority: null },
  { kind: 'shouting', strength: 'strong', holds: false, priority: null },
  { kind: 'shouting', strength: 'weak', holds: false, priority: null },
]

const priorities: Priority[] = ['now', 'today', 'soon']

/** What happens to a post: whether it appears at once, by when a person looks and why, and which help its author sees. */
export function triagePost(signals: Signal[], standing: Standing): Triage {
  const newcomer = !(standing.publishedPosts >= policy()['known-after-published'])
  const asked = lines.filter(line => signals.some(s => s.kind === line.kind && s.strength === line.strength))
  const wanted = [...asked.map(line => line.priority), newcomer ? 'soon' : null]
  const priority = priorities.find(each => wanted.includes(each))

  return {
    visibility: newcomer || asked.some(line => line.holds) ? 'held' : 'published',
    case: priority
      ? {
          priority,
          because: unique([...(newcomer ? ['newcomer' as const] : []), ...asked.map(line => line.kind)]),
        }
      : null,
    help: unique(asked.flatMap(line => line.help ?? [])),
  }
}

/** What weighs on whoever reads it: nobody reads too many of these in an hour. */
export const isHeavy = (signals: Pick<StoredSignal, 'kind'>[]): boolean =>
  signals.some(({ kind }) => kind === 'crisis' || kind === 'violence' || kind === 'under-18')

function unique<T>(list: T[]): T[] {
  return [...new Set(list)]
}
