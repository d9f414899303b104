import type { Priority } from '../../db/schema'
import { becomes } from '../../moderation/decisions/outcomes'
import { policy, reasonOf } from '../../moderation/policy'
import type { Signal } from '../../moderation/signals/signal'
import { isHeavy } from '../../moderation/triage'
import { decisionWords, type ReasonCode } from './decision-words'
import { changeVisibility, type Post, type Talk } from './members/talk'
import type { Random } from './random'
import type { Rows } from './rows'
import type { Story } from './story'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE

type Case = Rows['cases'][number]

export function openCase(
  { rows }: Story,
  talk: Talk,
  { id: postId, threadId, personaId }: Post,
  {
    priority,
    because,
    signals,
    at,
  }: { priority: Priority; because: string[]; signals: Signal[]; at: number },
): void {
  const openedAt = Math.ceil(at / QUARTER) * QUARTER
  const id = talk.random.id()
  talk.cases.push({
    id,
    kind: 'post',
    postId,
    priority,
    because,
    signals,
    heavy: isHeavy(signals),
    openedAt,
    deadlineAt: openedAt + policy().deadlines[priority] * MINUTE,
    state: 'open',
    claimedBy: null,
    claimedUntil: null,
    notFor: null,
    releasedBy: null,
    releasedUntil: null,
    version: 1,
  })
  rows.events.push({
    kind: 'case-opened',
    actor: 'machine',
    now: at,
    caseId: id,
    postId,
    threadId,
    personaId,
    detail: { priority, kind: 'post' },
  })
}

export const openCaseOf = ({ cases }: Talk, post: Post): Case | undefined =>
  cases.find(each => each.postId === post.id && each.state === 'open')

export function closeCasesOf(talk: Talk, post: Post): void {
  const open = openCaseOf(talk, post)
  if (open) Object.assign(open, { state: 'closed', claimedBy: null, claimedUntil: null })
}

export function claim({ rows, moderators }: Story, talk: Talk, post: Post, at: number): void {
  const open = openCaseOf(talk, post)
  if (!open) return
  open.claimedBy = talk.random.pick(moderators)
  open.claimedUntil = at + policy()['claim-minutes'] * MINUTE
  rows.events.push({ kind: 'case-claimed', actor: open.claimedBy, now: at, caseId: open.id, postId: post.id })
}

export function decide(story: Story, talk: Talk, post: Post, code: ReasonCode, at: number): void {
  const open = openCaseOf(talk, post)
  const ground = reasonOf(code)
  const outcome = ground?.for[0]
  if (!open?.claimedBy || !ground || !outcome) return
  open.state = 'closed'
  const { id: postId, threadId, personaId } = post
  const decisionId = talk.random.id()
  talk.decisions.push({
    id: decisionId,
    caseId: open.id,
    postId,
    answerId: null,
    staffId: open.claimedBy,
    secondId: null,
    outcome,
    reason: code,
    rule: ground.rule ?? null,
    words: talk.random.pick(decisionWords[code]),
    machine: open.signals.map(signal => signal.kind),
    hidden: [],
    measure: null,
    policyVersion: policy().version,
    decidedAt: at,
    undoneAt: null,
    ...{ provisional: null, checkedBy: null, checkedAt: null, checkWords: '', checkedOutside: false },
    suggestedBy: null,
    suggestionKept: null,
  })
  if (becomes[outcome] !== post.visibility) changeVisibility(talk, post, becomes[outcome], at)
  story.rows.events.push({
    kind: 'decision-made',
    actor: open.claimedBy,
    now: at,
    caseId: open.id,
    decisionId,
    postId,
    threadId,
    personaId,
    detail: {
      outcome,
      reason: code,
      rule: ground.rule ?? '',
      kind: open.kind,
      priority: open.priority,
      late: Number(at > open.deadlineAt),
      machine: Number(open.signals.length > 0),
    },
  })
}

export function minutesToWait(random: Random, priority: Priority): number {
  return Math.round(policy().deadlines[priority] * (0.03 + 0.9 * random.share() ** 3.2))
}

export function minutesWaited(random: Random, priority: Priority, overdue: boolean): number {
  return Math.ceil(
    policy().deadlines[priority] * (overdue ? random.between(1.08, 1.3) : random.between(0.06, 0.75)),
  )
}
