import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { appeals, boards, cases, decisions, posts, staff, threads } from '../../db/schema'
import { undoEffect } from '../appeals/appeals'
import { lockPost } from '../cases/case'
import { isOwnCase, notOwn, type Own } from '../cases/own-cases'
import { cleanText, lettersOver } from '../clean-text'
import { liftSanctions } from '../sanctions'
import { WORDS_LIMIT } from './decisions'

const waits = and(eq(decisions.provisional, 'waiting'), isNull(decisions.undoneAt))

/** The decisions that one moderator made alone and that wait for somebody else, oldest first. */
export async function listProvisional(read: Reader, { staffId, own }: { staffId: string; own?: Own }) {
  const rows = await read
    .select({
      decisionId: decisions.id,
      caseId: cases.id,
      title: threads.title,
      heavy: cases.heavy,
      board: boards.title,
      outcome: decisions.outcome,
      reason: decisions.reason,
      by: staff.handle,
      byId: decisions.staffId,
      decidedAt: decisions.decidedAt,
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .leftJoin(staff, eq(staff.id, decisions.staffId))
    .where(and(waits, notOwn(own)))
    .orderBy(asc(decisions.decidedAt), asc(decisions.id))
    .limit(200)
  return rows.map(({ byId, ...row }) => ({ ...row, mine: byId === staffId }))
}

export const countProvisional = (read: Reader): Promise<number> => read.$count(decisions, waits)

/** Of a case, with whether its author appealed: then whoever decides the appeal settles both. */
export async function provisionalIn(read: Reader, caseId: string) {
  const [row] = await read
    .select({ decision: decisions, by: staff.handle })
    .from(decisions)
    .leftJoin(staff, eq(staff.id, decisions.staffId))
    .where(and(waits, eq(decisions.caseId, caseId)))
  if (!row) return null
  const { id, staffId, outcome, reason, words, measure } = row.decision
  const appealed = await hasOpenAppeal(read, id)
  return { decisionId: id, staffId, by: row.by ?? '', outcome, reason, words, measure, appealed }
}

const hasOpenAppeal = async (read: Reader, decisionId: string) =>
  (await read.$count(appeals, and(eq(appeals.decisionId, decisionId), eq(appeals.state, 'open')))) > 0

type Checked = {
  outcome: 'checked' | 'not-yours' | 'own' | 'closed' | 'appealed' | 'words-missing' | 'words-too-long'
}

/**
 * A second person agrees with a decision that was made alone, or undoes what it did. Never whoever made it.
 * @param words for the author; required where it's overturned, and always from outside
 * @param outside whoever checks it is an independent reviewer
 */
export async function checkProvisional(
  db: Db,
  {
    caseId,
    staffId,
    own,
    verdict,
    words: typed,
    outside = false,
    now,
  }: {
    caseId: string
    staffId: string
    own?: Own
    verdict: 'confirmed' | 'overturned'
    words: string
    outside?: boolean
    now: number
  },
): Promise<Checked> {
  const saysWhy = outside || verdict === 'overturned'
  const words = saysWhy ? cleanText(typed) : ''
  if (saysWhy && words === '') return { outcome: 'words-missing' }
  if (lettersOver(words, WORDS_LIMIT) > 0) return { outcome: 'words-too-long' }
  const check = async (tx: Tx): Promise<Checked> => {
    const [made] = await tx
      .select()
      .from(decisions)
      .where(and(waits, eq(decisions.caseId, caseId)))
    const [post] = await tx
      .select()
      .from(posts)
      .where(eq(posts.id, made?.postId ?? ''))
    const [thread] = await tx
      .select()
      .from(threads)
      .where(eq(threads.id, post?.threadId ?? ''))
    if (!made || !post || !thread) return { outcome: 'closed' }
    if (made.staffId === staffId) return { outcome: 'not-yours' }
    if (await isOwnCase(tx, caseId, own)) return { outcome: 'own' }
    if (await hasOpenAppeal(tx, made.id)) return { outcome: 'appealed' }
    await tx
      .update(decisions)
      .set({
        ...{ provisional: verdict, checkedBy: staffId, checkedAt: now, checkWords: words },
        checkedOutside: outside,
        ...(verdict === 'confirmed' ? { secondId: staffId } : {}),
      })
      .where(eq(decisions.id, made.id))
      .returning()
    if (verdict === 'overturned') {
      await undoEffect(tx, { post, thread }, made.id, now)
      await liftSanctions(db, tx, { decisionId: made.id, actor: staffId, now })
    }
    await appendEvent(db, tx, {
      kind: verdict === 'confirmed' ? 'decision-confirmed' : 'decision-overturned',
      actor: staffId,
      now,
      caseId,
      decisionId: made.id,
      postId: post.id,
      threadId: thread.id,
      personaId: post.personaId,
      detail: { first: made.outcome, ...(outside ? { outside: 1 } : {}) },
    })
    return { outcome: 'checked' }
  }
  return idempotent<Checked>(db, {
    lock: async tx => {
      const [it] = await tx.select({ postId: cases.postId }).from(cases).where(eq(cases.id, caseId))
      return lockPost(tx, it?.postId ?? '')
    },
    before: async tx => {
      const same = and(
        eq(decisions.caseId, caseId),
        eq(decisions.provisional, verdict),
        eq(decisions.checkedBy, staffId),
        eq(decisions.checkWords, words),
      )
      return (await tx.$count(decisions, same)) > 0 ? { outcome: 'checked' } : null
    },
    change: check,
  })
}
