import type { Db } from '../../db'
import type { Own } from '../cases/own-cases'
import { type Decided, decideCase } from './decisions'
import { openTraineeProposal } from './trainee'

type Confirming = {
  caseId: string
  staffId: string
  own?: Own
  /** How many reports were on the page. */
  reportsRead?: number
  now: number
}

/**
 * A moderator decides as the trainee proposed, in one press; a case that's free is theirs with that. The decision is
 * theirs in every respect: a serious one still takes a second moderator.
 */
export async function confirmTraineeProposal(db: Db, confirming: Confirming): Promise<Decided> {
  const open = await openTraineeProposal(db.read, confirming.caseId)
  const { outcome, reason, words, hidden, postVersion } = open?.proposal ?? {}
  if (!outcome || !reason || words === undefined || postVersion === undefined) return { outcome: 'closed' }
  return decideCase(db, {
    ...confirming,
    ...{ outcome, reason, words, version: postVersion, claim: true },
    hide: outcome === 'hide' ? { passages: [], spans: hidden ?? [] } : undefined,
  })
}
