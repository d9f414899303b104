import { and, eq } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { appeals, cases, decisions, opinions, posts, threads } from '../../db/schema'
import { type ClaimedCase, idsOf, takeClaimed } from '../decisions/claimed-case'
import { WORDS_LIMIT } from '../decisions/decisions'
import { changeVisibility } from '../decisions/visibility'
import { type Outcome, reasonsFor } from '../policy'
import { liftSanctions } from '../sanctions'
import { mayDecideAppeal } from './appeal-guard'
import { decisionInForce } from './appeals'

type Pressed = { caseId: string; staffId: string; version: number; now: number }
/** The claim ended, somebody else has or decided it, or the text changed meanwhile: look again. */
type Refused = { outcome: 'not-yours' | 'closed' | 'changed' }

/** An appeal with the decision it is about, and what this moderator noted before they saw that decision. */
export async function readAppeal(read: Reader, { caseId, staffId }: { caseId: string; staffId: string }) {
  const [row] = await read
    .select({ appeal: appeals, decision: decisions })
    .from(appeals)
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(eq(appeals.caseId, caseId))
  if (!row || !(await mayDecideAppeal(read, { caseId, staffId }))) return null
  return { ...row, look: await lookOf(read, caseId, staffId) }
}

async function lookOf(read: Reader, caseId: string, staffId: string) {
  const [look] = await read
    .select({ outcome: opinions.outcome, reason: opinions.reason })
    .from(opinions)
    .where(and(eq(opinions.caseId, caseId), eq(opinions.staffId, staffId), eq(opinions.kind, 'first-look')))
  return look ?? null
}

/** The appeal's open case in this moderator's hands, as `takeClaimed` gives it. */
async function takeAppeal(tx: Tx, pressed: Pressed) {
  const claimed = await takeClaimed(tx, pressed)
  if ('refused' in claimed || (await mayDecideAppeal(tx, pressed))) return claimed
  return { refused: 'not-yours' as const }
}

export type Looked = { outcome: 'noted' } | Refused | { outcome: 'reason-missing' }

/** What this moderator would have decided, noted before the first decision is shown to them. It cannot be changed. */
export async function giveFirstLook(
  db: Db,
  { outcome, reason, ...pressed }: Pressed & { outcome: Outcome; reason: string },
): Promise<Looked> {
  if (!reasonsFor(outcome).some(known => known.code === reason)) return { outcome: 'reason-missing' }
  const { caseId, staffId, version, now } = pressed
  return db.write(async tx => {
    const claimed = await takeAppeal(tx, pressed)
    if ('refused' in claimed) return { outcome: claimed.refused }
    if (await lookOf(tx, caseId, staffId)) return { outcome: 'noted' }
    await tx.insert(opinions).values({
      id: newId(),
      caseId,
      postId: claimed.post.id,
      staffId,
      kind: 'first-look',
      outcome,
      reason,
      words: '',
      postVersion: version,
      givenAt: now,
    })
    await appendEvent(db, tx, {
      kind: 'opinion-given',
      actor: staffId,
      now,
      ...idsOf(claimed),
      detail: { kind: 'first-look' },
    })
    return { outcome: 'noted' }
  })
}

export type AppealDecided =
  | { outcome: 'decided' }
  | Refused
  | { outcome: 'look-first' | 'words-missing' | 'words-too-long' }

/** Upholds the first decision or reverses it. Reversed, the post is what it was without it, and a pause ends. */
export async function decideAppeal(
  db: Db,
  { verdict, words: typed, ...pressed }: Pressed & { verdict: 'upheld' | 'reversed'; words: string },
): Promise<AppealDecided> {
  const words = typed.trim()
  if (words === '') return { outcome: 'words-missing' }
  if (words.length > WORDS_LIMIT) return { outcome: 'words-too-long' }
  const { caseId, staffId, now } = pressed
  return db.write(async tx => {
    const claimed = await takeAppeal(tx, pressed)
    if ('refused' in claimed)
      return claimed.refused === 'closed'
        ? decidedBefore(tx, { caseId, staffId, verdict, words })
        : { outcome: claimed.refused }
    if (!(await lookOf(tx, caseId, staffId))) return { outcome: 'look-first' }
    const [appeal] = await tx
      .update(appeals)
      .set({ state: verdict, decidedBy: staffId, decidedAt: now, words })
      .where(and(eq(appeals.caseId, caseId), eq(appeals.state, 'open')))
      .returning()
    if (!appeal) return { outcome: 'closed' }
    const { decisionId } = appeal
    await tx.update(cases).set({ state: 'closed' }).where(eq(cases.id, caseId)).returning()
    const [first] = await tx.select().from(decisions).where(eq(decisions.id, decisionId))
    if (verdict === 'reversed') {
      await undoEffect(tx, claimed, decisionId, now)
      await liftSanctions(db, tx, { decisionId, actor: staffId, now })
    }
    await appendEvent(db, tx, {
      kind: 'appeal-decided',
      actor: staffId,
      now,
      ...idsOf(claimed),
      decisionId,
      detail: {
        outcome: verdict,
        rule: first?.rule ?? '',
        machine: Number((first?.machine.length ?? 0) > 0),
        first: first?.outcome ?? '',
        late: Number(now > claimed.case.deadlineAt),
      },
    })
    return { outcome: 'decided' }
  })
}

/** Hidden words come back, and what was out of view is published. What its author changed since goes its own way. */
async function undoEffect(tx: Tx, { post, thread }: ClaimedCase, decisionId: string, now: number) {
  const found = await decisionInForce(tx, post.id)
  if (!found || found.decision.id !== decisionId || found.refusedEdit) return
  const { before } = found
  if (before) {
    // Before the post: the search index reads the title when the text is written.
    if (before.title !== null)
      await tx.update(threads).set({ title: before.title }).where(eq(threads.id, thread.id)).returning()
    await tx.update(posts).set({ body: before.body }).where(eq(posts.id, post.id)).returning()
  }
  await changeVisibility(tx, {
    postId: post.id,
    threadId: thread.id,
    boardId: thread.boardId,
    position: post.position,
    from: post.visibility,
    to: 'published',
    now,
  })
}

/** The same button pressed twice is one decision, and no fault. */
async function decidedBefore(
  tx: Tx,
  { caseId, staffId, verdict, words }: { caseId: string; staffId: string; verdict: string; words: string },
): Promise<AppealDecided> {
  const [same] = await tx.select().from(appeals).where(eq(appeals.caseId, caseId))
  const isSame = same?.decidedBy === staffId && same.state === verdict && same.words === words
  return { outcome: isSame ? 'decided' : 'closed' }
}
