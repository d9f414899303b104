import type { HelpKind, StoredSignal } from '../db/schema'
import { type Priority, policy } from './policy'
import type { Signal, SignalKind } from './signals/signal'
import { helpAskedBy, rowsFor } from './triage-table'

export type { HelpKind }
export type Standing = { publishedPosts: number }
export type Visibility = 'published' | 'held'
export type Triage = {
  visibility: Visibility
  case: { priority: Priority; because: ('newcomer' | 'sent-again' | SignalKind)[] } | null
  help: HelpKind[]
}

const priorities: Priority[] = ['now', 'today', 'soon']

/** What happens to a post: whether it appears at once, by when a person looks and why, and which help its author sees. */
export function triagePost(signals: Signal[], standing: Standing): Triage {
  const newcomer = !(standing.publishedPosts >= policy()['known-after-published'])
  const rows = rowsFor(signals)
  const wanted = [...rows.map(({ look }) => look), newcomer ? 'soon' : null]
  const priority = priorities.find(each => wanted.includes(each))

  return {
    visibility: newcomer || rows.some(({ post }) => post === 'held') ? 'held' : 'published',
    case: priority
      ? {
          priority,
          because: unique([...(newcomer ? ['newcomer' as const] : []), ...rows.map(({ kind }) => kind)]),
        }
      : null,
    help: helpAskedBy(signals),
  }
}

const HEAVY: ReadonlySet<string> = new Set<SignalKind>([
  'crisis',
  'violence',
  'threat',
  'own-acts',
  'child',
  'under-18',
])

/** What weighs on whoever reads it: nobody reads too many of these in an hour. A mere guess hides no text from them. */
export const isHeavy = (signals: Pick<StoredSignal, 'kind' | 'because' | 'strength'>[]): boolean =>
  signals.some(
    ({ kind, because, strength }) => HEAVY.has(kind) && !(because === 'learned' && strength === 'weak'),
  )

function unique<T>(list: T[]): T[] {
  return [...new Set(list)]
}
