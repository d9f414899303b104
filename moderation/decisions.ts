import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '../db'
import { appendEvent } from '../db/events'
import { newId } from '../db/ids'
import { cases, decisions, posts, threads, type Visibility } from '../db/schema'
import { holdPost } from './hold-post'
import { type Outcome, policy, reasonsFor } from './policy'
import { settleReports } from './settle-reports'
import { changeVisibility } from './visibility'

/** What a decision makes of a post. */
export const becomes: Record<Outcome, Visibility> = {
  publish: 'published',
  hide: 'published',
  ask: 'asked',
  refuse: 'refused',
  remove: 'removed',
}

export type Decided =
  | { outcome: 'decided'; decisionId: string }
  /** The claim ended, somebody else decided, or the author changed the text meanwhile: look again. */
  | { outcome: 'not-yours' | 'closed' | 'changed' }
  | { outcome: 'reason-missing' | 'words-missing' | 'words-too-long' }

/** The longest word to an author, in characters. */
export const WORDS_LIMIT = 2_000

type Pressed = { caseId: string; staffId: string; outcome: Outcome; reason: string; words: string }

/**
 * Decides a case that this moderator holds, on the text that they saw.
 * @param version of the post as the moderator saw it; a newer one makes the decision stale
 * @param words what the author is told, beside the reason; asked for with everything but a publication
 */
export async function decideCase(
  db: Db,
  { caseId, staffId, version, outcome, reason, now, ...typed }: Pressed & { version: number; now: number },
): Promise<Decided> {
  const words = typed.words.trim()
  const ground = reasonsFor(outcome).find(known => known.code === reason)
  if (!ground) return { outcome: 'reason-missing' }
  if (outcome !== 'publish' && words === '') return { outcome: 'words-missing' }
  if (words.length > WORDS_LIMIT) return { outcome: 'words-too-long' }

  return db.write(async tx => {
    const post = await holdPost(tx, await postIn(tx, caseId))
    const [row] = await tx
      .select({ case: cases, boardId: threads.boardId })
      .from(cases)
      .innerJoin(posts, eq(posts.id, cases.postId))
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(eq(cases.id, caseId))
    if (!post || row?.case.state !== 'open')
      return (await decidedBefore(tx, { caseId, staffId, outcome, reason, words })) ?? { outcome: 'closed' }
    if (row.case.claimedBy !== staffId || (row.case.claimedUntil ?? 0) <= now) return { outcome: 'not-yours' }
    if (post.version !== version) return { outcome: 'changed' }
    // An appeal is upheld or reversed, by its own door.
    if (row.case.kind === 'appeal') return { outcome: 'not-yours' }

    // The claim may end between the look and the press: it was given back, or a colleague took over.
    const [closed] = await tx
      .update(cases)
      .set({ state: 'closed' })
      .where(and(eq(cases.id, caseId), eq(cases.state, 'open'), eq(cases.claimedBy, staffId)))
      .returning()
    if (!closed) return { outcome: 'not-yours' }

    const decisionId = newId()
    await tx.insert(decisions).values({
      id: decisionId,
      caseId,
      postId: post.id,
      staffId,
      outcome,
      reason,
      rule: ground.rule ?? null,
      words,
      machine: row.case.signals.map(signal => signal.kind),
      policyVersion: policy().version,
      decidedAt: now,
    })
    const to = becomes[outcome]
    if (to !== post.visibility)
      await changeVisibility(tx, {
        postId: post.id,
        threadId: post.threadId,
        boardId: row.boardId,
        position: post.position,
        from: post.visibility,
        to,
        now,
      })
    await settleReports(db, tx, { caseId, postId: post.id, outcome, now })
    await appendEvent(db, tx, {
      kind: 'decision-made',
      actor: staffId,
      now,
      caseId,
      decisionId,
      postId: post.id,
      threadId: post.threadId,
      personaId: post.personaId,
      detail: {
        outcome,
        reason,
        rule: ground.rule ?? '',
        kind: row.case.kind,
        priority: row.case.priority,
        late: Number(now > row.case.deadlineAt),
        machine: Number(row.case.signals.length > 0),
      },
    })
    return { outcome: 'decided', decisionId }
  })
}

async function postIn(tx: Tx, caseId: string): Promise<string> {
  const [row] = await tx.select({ postId: cases.postId }).from(cases).where(eq(cases.id, caseId))
  return row?.postId ?? ''
}

/** The same button pressed twice is one decision, and no fault. */
async function decidedBefore(
  tx: Tx,
  { caseId, staffId, outcome, reason, words }: Pressed,
): Promise<Decided | null> {
  const [same] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(
      and(
        eq(decisions.caseId, caseId),
        eq(decisions.staffId, staffId),
        eq(decisions.outcome, outcome),
        eq(decisions.reason, reason),
        eq(decisions.words, words),
      ),
    )
  return same ? { outcome: 'decided', decisionId: same.id } : null
}
