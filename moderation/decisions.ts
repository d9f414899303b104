import { and, eq } from 'drizzle-orm'
import type { Db } from '../db'
import { appendEvent } from '../db/events'
import { newId } from '../db/ids'
import { cases, decisions, posts, threads, type Visibility } from '../db/schema'
import { type Outcome, POLICY_VERSION, reasons } from './policy'
import { changeVisibility } from './visibility'

const becomes: Record<Outcome, Visibility> = { publish: 'published', ask: 'asked', refuse: 'refused' }

export type Decided =
  | { outcome: 'decided'; decisionId: string }
  /** The claim ended, somebody else decided, or the author changed the text meanwhile: look again. */
  | { outcome: 'not-yours' | 'closed' | 'changed' }
  | { outcome: 'reason-missing' | 'words-missing' }

/** The longest word to an author, in characters. */
export const WORDS_LIMIT = 2_000

/**
 * Decides a case that this moderator holds, on the text that they saw.
 * @param version of the post as the moderator saw it; a newer one makes the decision stale
 * @param words what the author is told, beside the reason; asked for with everything but a publication
 */
export async function decideCase(
  db: Db,
  {
    caseId,
    staffId,
    version,
    outcome,
    reason,
    words,
    now,
  }: {
    caseId: string
    staffId: string
    version: number
    outcome: Outcome
    reason: string
    words: string
    now: number
  },
): Promise<Decided> {
  const ground = reasons.find(known => known.code === reason && known.outcome === outcome)
  if (!ground) return { outcome: 'reason-missing' }
  if (outcome !== 'publish' && words.trim() === '') return { outcome: 'words-missing' }

  return db.write(async tx => {
    const [row] = await tx
      .select({ case: cases, post: posts, boardId: threads.boardId })
      .from(cases)
      .innerJoin(posts, eq(posts.id, cases.postId))
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(eq(cases.id, caseId))
    if (row?.case.state !== 'open') return { outcome: 'closed' }
    if (row.case.claimedBy !== staffId || (row.case.claimedUntil ?? 0) <= now) return { outcome: 'not-yours' }
    if (row.post.version !== version) return { outcome: 'changed' }

    // Two decisions at once: the second finds the case closed and changes nothing.
    const [closed] = await tx
      .update(cases)
      .set({ state: 'closed' })
      .where(and(eq(cases.id, caseId), eq(cases.state, 'open'), eq(cases.claimedBy, staffId)))
      .returning()
    if (!closed) return { outcome: 'closed' }

    const { post, boardId } = row
    const decisionId = newId()
    await tx.insert(decisions).values({
      id: decisionId,
      caseId,
      postId: post.id,
      staffId,
      outcome,
      reason,
      rule: ground.rule,
      words: words.trim().slice(0, WORDS_LIMIT),
      machine: row.case.signals.map(signal => signal.kind),
      policyVersion: POLICY_VERSION,
      decidedAt: now,
    })
    const to = becomes[outcome]
    if (to !== post.visibility)
      await changeVisibility(tx, {
        postId: post.id,
        threadId: post.threadId,
        boardId,
        position: post.position,
        from: post.visibility,
        to,
        now,
      })
    await appendEvent(db, tx, {
      kind: 'decision-made',
      actor: staffId,
      now,
      caseId,
      decisionId,
      postId: post.id,
      threadId: post.threadId,
      personaId: post.personaId,
      detail: { outcome, reason },
    })
    return { outcome: 'decided', decisionId }
  })
}
