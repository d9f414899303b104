import type { HelpKind, StoredSignal } from '../db/schema'
import { type Priority, policy } from './policy'
import type { Signal, SignalKind } from './signals/signal'
import { helpAskedBy, rowsFor } from './triage-table'

export type { HelpKind }
export type TrustLevel = { publishedPosts: number }
export type Visibility = 'published' | 'held'
export type Triage = {
  visibility: Visibility
  case: { priority: Priority; because: ('newcomer' | 'sent-again' | SignalKind)[] } | null
  help: HelpKind[]
}

const priorities: Priority[] = ['now', 'today', 'soon']

export function triagePost(signals: Signal[], standing: TrustLevel): Triage {
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

/** Nobody has to read too many of these in an hour. A guess alone doesn't hide a text. */
export const isHeavy = (signals: Pick<StoredSignal, 'kind' | 'because' | 'strength'>[]): boolean =>
  signals.some(
    ({ kind, because, strength }) => HEAVY.has(kind) && !(because === 'learned' && strength === 'weak'),
  )

function unique<T>(list: T[]): T[] {
  return [...new Set(list)]
}

/** What offsets of signals count in: the title, an empty line, the text. A reply has no title. */
export const triagedText = (title: string | null, body: string) =>
  title === null ? body : `${title}\n\n${body}`
