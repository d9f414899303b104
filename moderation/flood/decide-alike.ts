import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { cases, posts } from '../../db/schema'
import { claimCase, releaseCase } from '../cases/case'
import type { Own } from '../cases/own-cases'
import { type Decided, decideCase } from '../decisions/decisions'
import { allowedOutcomes } from '../decisions/outcomes'
import { needsSecond, type Outcome, reasonsFor } from '../policy'
import { isReadAlone } from './kept-sketches'

/** Milliseconds of one press; what isn't decided by then is decided with the next. */
const LONGEST = 6_000

export const outcomesTogether = ['publish', 'ask', 'refuse'] as const satisfies Outcome[]
type Together = (typeof outcomesTogether)[number]

/** Whether a reason can be given to many at once: what needs a second moderator is decided one by one. */
export const isForMany = (outcome: Outcome, reason: string): boolean =>
  reasonsFor(outcome).some(({ code }) => code === reason) && !needsSecond(outcome, reason, null)

export type LeftOut = 'alone' | 'own' | 'taken' | 'changed' | 'closed' | 'later'
export type AlikeFault = 'reason-missing' | 'words-missing' | 'words-too-long' | 'none-chosen'
type DecidedTogether =
  | { outcome: AlikeFault }
  | {
      outcome: 'done'
      decided: { caseId: string; decisionId: string }[]
      left: { caseId: string; because: LeftOut }[]
    }

type Pressed = {
  staffId: string
  own?: Own
  /** With the version of each post as it stood on the page. */
  chosen: { caseId: string; version: number }[]
  outcome: Together
  reason: string
  words: string
  now: number
}

/**
 * Each gets a decision of its own, in a transaction of its own, so that other changes go on in between; pressed again,
 * it goes on where it stopped. What is already published is removed where the others are refused.
 * @param longest milliseconds after which the rest is left for later
 */
export async function decideAlike(db: Db, pressed: Pressed, longest = LONGEST): Promise<DecidedTogether> {
  const { chosen, outcome, reason, staffId, now } = pressed
  if (chosen.length === 0) return { outcome: 'none-chosen' }
  if (!isForMany(outcome, reason)) return { outcome: 'reason-missing' }
  const until = performance.now() + longest
  const decided: { caseId: string; decisionId: string }[] = []
  const left: { caseId: string; because: LeftOut }[] = []
  for (const { caseId, version } of chosen) {
    if (performance.now() > until) {
      left.push({ caseId, because: 'later' })
      continue
    }
    const one = await decideOne(db, { ...pressed, caseId, version })
    switch (one.outcome) {
      case 'decided':
        decided.push({ caseId, decisionId: one.decisionId })
        break
      case 'words-missing':
      case 'words-too-long':
        return { outcome: one.outcome }
      default:
        left.push({ caseId, because: one.outcome })
        await releaseCase(db, { caseId, staffId, now })
    }
  }
  return { outcome: 'done', decided, left }
}

type One =
  | Extract<Decided, { outcome: 'decided' }>
  | { outcome: 'words-missing' | 'words-too-long' | Exclude<LeftOut, 'later'> }

async function decideOne(
  db: Db,
  {
    caseId,
    version,
    staffId,
    own,
    outcome,
    reason,
    words,
    now,
  }: Omit<Pressed, 'chosen'> & { caseId: string; version: number },
): Promise<One> {
  const [row] = await db.read
    .select({ case: cases, visibility: posts.visibility })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .where(eq(cases.id, caseId))
  if (!row) return { outcome: 'closed' }
  const { kind, priority, signals } = row.case
  if (kind !== 'post' || priority === 'now' || isReadAlone(signals)) return { outcome: 'alone' }
  if (row.case.state === 'open') {
    const claimed = await claimCase(db, { caseId, staffId, own, now })
    if (claimed.outcome === 'taken') return { outcome: 'taken' }
    if (claimed.outcome === 'own') return { outcome: 'own' }
  }
  const told = { caseId, staffId, own, version, reason, words, reportsRead: 0, now }
  const made = await decideCase(db, { ...told, outcome: fitting(outcome, reason, row) })
  switch (made.outcome) {
    case 'decided':
      return made
    case 'words-missing':
    case 'words-too-long':
    case 'changed':
    case 'closed':
    case 'own':
      return { outcome: made.outcome }
    case 'not-yours':
      return { outcome: 'taken' }
    default:
      return { outcome: 'alone' }
  }
}

/** The same, said of what is already published. */
function fitting(
  outcome: Together,
  reason: string,
  row: { case: typeof cases.$inferSelect; visibility: typeof posts.$inferSelect.visibility },
): Outcome {
  const allowed = allowedOutcomes(row.case.kind, row.visibility)
  const isOut = row.visibility === 'published' || row.visibility === 'removed'
  return outcome === 'refuse' && isOut && !allowed.includes('refuse') && isForMany('remove', reason)
    ? 'remove'
    : outcome
}
