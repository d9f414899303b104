import type { HelpKind, StoredSignal } from '../db/schema'
import { type Priority, policy } from './policy'
import type { Signal, SignalKind } from './signals/signal'
import { helpAskedBy, rowsFor } from './triage-table'

export type { HelpKind }
export type TrustLevel = { publishedPosts: number }
export type Visibility = 'published' | 'held'
export type Triage = {
  visibility: Visibility
  case: {
    priority: Priority
    because: ('newcomer' | 'after-hours' | 'brake' | 'sent-again' | 'incident' | SignalKind)[]
  } | null
  help: HelpKind[]
}

const priorities: Priority[] = ['now', 'today', 'soon']

/**
 * @param outsideHours nobody is there to read, so the policy's stricter lines hold
 * @param firstPostsHeld a brake makes more first posts wait
 */
export function triagePost(
  signals: Signal[],
  standing: TrustLevel,
  outsideHours = false,
  firstPostsHeld = false,
): Triage {
  const newcomer = !(standing.publishedPosts >= policy()['known-after-published'])
  const braked = !newcomer && firstPostsHeld && isAmongFirst(signals, standing)
  const afterHours = !newcomer && !braked && outsideHours && isStricter(signals, standing)
  const first = newcomer || braked || afterHours
  const rows = rowsFor(signals)
  const wanted = [...rows.map(({ look }) => look), first ? 'soon' : null]
  const priority = priorities.find(each => wanted.includes(each))

  return {
    visibility: first || rows.some(({ post }) => post === 'held') ? 'held' : 'published',
    case: priority
      ? {
          priority,
          because: unique([
            ...(newcomer ? ['newcomer' as const] : []),
            ...(braked ? ['brake' as const] : []),
            ...(afterHours ? ['after-hours' as const] : []),
            ...rows.map(({ kind }) => kind),
          ]),
        }
      : null,
    help: helpAskedBy(signals),
  }
}

/** A moderator reads it before others do, as it's a reply under the notice of an incident. */
export const readFirst = (triage: Triage): Triage => ({
  ...triage,
  visibility: 'held',
  case: {
    priority: triage.case?.priority ?? 'soon',
    because: unique(['incident' as const, ...(triage.case?.because ?? [])]),
  },
})

/** Whether what would appear at once by day waits, by `outside-hours` of the policy. Help never makes a post wait. */
function isStricter(signals: Signal[], { publishedPosts }: TrustLevel): boolean {
  if (helpAskedBy(signals).length > 0) return false
  const rule = policy()['outside-hours']
  const holds: readonly string[] = rule['hold-weak'] ?? []
  return (
    publishedPosts < (rule['known-after-published'] ?? 0) ||
    signals.some(({ kind, because }) => because !== 'learned' && holds.includes(kind))
  )
}

/** By `brake` of the policy. */
const isAmongFirst = (signals: Signal[], { publishedPosts }: TrustLevel): boolean =>
  publishedPosts < policy().brake['known-after-published'] && helpAskedBy(signals).length === 0

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
