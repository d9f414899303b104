import { and, desc, eq, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { newId } from '../../db/ids'
import { appeals, cases, decisions, opinions, posts, revisions, threads } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import {
  type ClaimedCase,
  claimIn,
  idsOf,
  lockCase,
  lockPost,
  notAgainst,
  openCase,
  takeClaimed,
} from '../cases/case'
import { isOwnCase, type Own } from '../cases/own-cases'
import { cleanText, lettersOver } from '../clean-text'
import { WORDS_LIMIT } from '../decisions/decisions'
import { beforeHiding } from '../decisions/hidden-words'
import { becomes } from '../decisions/outcomes'
import { changeVisibility } from '../decisions/visibility'
import { type Outcome, policy, reasonsFor } from '../policy'
import { liftSanctions } from '../sanctions'
import { activeModerators } from '../team'

export const APPEAL_LIMIT = 2_000

/** A report or a sample that changed nothing isn't a decision its author was told about. */
export const toldToAuthor = or(ne(decisions.outcome, 'publish'), notInArray(cases.kind, ['report', 'sample']))

export async function decisionInForce(read: Reader, postId: string) {
  const [row] = await read
    .select({ decision: decisions, kind: cases.kind, signals: cases.signals, post: posts, thread: threads })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(posts, eq(posts.id, decisions.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(decisions.postId, postId), isNull(decisions.undoneAt), toldToAuthor))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  if (!row) return null
  const { decision, kind, post } = row
  const title = post.position === 0 ? row.thread.title : null
  const before =
    decision.outcome === 'hide'
      ? beforeHiding(
          { title, body: post.body },
          await read
            .select()
            .from(revisions)
            .where(eq(revisions.postId, postId))
            .orderBy(desc(revisions.version)),
          decision.hidden,
        )
      : undefined
  const refusedEdit = kind === 'edit' && decision.outcome !== 'publish'
  const holds =
    decision.outcome === 'hide'
      ? before !== undefined
      : refusedEdit || becomes[decision.outcome] === post.visibility
  return holds ? { ...row, refusedEdit, title, before } : null
}

type InForce = NonNullable<Awaited<ReturnType<typeof decisionInForce>>>

const appealUntilDay = ({ decidedAt }: Pick<InForce['decision'], 'decidedAt'>) =>
  dayOf(decidedAt + policy()['appeal-days'] * DAY)

const isInTime = (decision: InForce['decision'], now: number) =>
  decision.outcome !== 'publish' && dayOf(now) <= appealUntilDay(decision)

export async function appealable(read: Reader, { postId, now }: { postId: string; now: number }) {
  const found = await decisionInForce(read, postId)
  if (!found || !isInTime(found.decision, now)) return null
  const before = await read.$count(appeals, eq(appeals.decisionId, found.decision.id))
  return before > 0 ? null : { ...found, untilDay: appealUntilDay(found.decision) }
}

export async function appealOf(read: Reader, postId: string) {
  const [row] = await read
    .select({
      decisionId: appeals.decisionId,
      state: appeals.state,
      words: appeals.words,
      decidedOutside: appeals.decidedOutside,
    })
    .from(appeals)
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(eq(appeals.postId, postId))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  return row ?? null
}

/** Whether no active moderator may decide an appeal against it, as those who are here made it. */
export async function lacksSecondReader(
  read: Reader,
  { decisionId, now }: { decisionId: string; now: number },
): Promise<boolean> {
  const [made] = await read.select().from(decisions).where(eq(decisions.id, decisionId))
  const active = await activeModerators(read, now)
  return active.every(id => id === made?.staffId || id === made?.secondId)
}

/** 'made-before': in other words, and those stand. */
type Appealed = { outcome: 'made' | 'made-before' | 'closed' }

export const makeAppeal = (
  { db, secret }: { db: Db; secret: Secret },
  { postId, decisionId, words, now }: { postId: string; decisionId: string; words: string; now: number },
): Promise<Appealed> =>
  idempotent<Appealed>(db, {
    lock: tx => lockPost(tx, postId),
    before: async tx => {
      const [made] = await tx.select().from(appeals).where(eq(appeals.decisionId, decisionId))
      if (!made) return null
      const written = made.sealed && unseal(keyOf(secret), made.sealed, decisionId)
      return { outcome: !written || written === words ? 'made' : 'made-before' }
    },
    change: async tx => {
      const found = await appealable(tx, { postId, now })
      if (found?.decision.id !== decisionId) return { outcome: 'closed' }
      const { decision, post, signals } = found
      const ids = { postId, threadId: post.threadId, personaId: post.personaId }
      const caseId = await openCase(db, tx, {
        kind: 'appeal',
        ...ids,
        priority: decision.measure ? 'today' : 'soon',
        because: ['appeal'],
        signals,
        notFor: decision.staffId,
        now,
      })
      await tx.insert(appeals).values({
        decisionId,
        postId,
        caseId,
        sealed: seal(keyOf(secret), words, decisionId),
        filedAt: dayOf(now) * DAY,
        state: 'open',
        words: '',
      })
      await appendEvent(db, tx, { kind: 'appeal-made', actor: 'author', now, caseId, decisionId, ...ids })
      return { outcome: 'made' }
    },
  })

export async function mayDecideAppeal(
  read: Reader,
  { caseId, staffId }: { caseId: string; staffId: string },
): Promise<boolean> {
  return (
    (await read.$count(cases, and(eq(cases.id, caseId), eq(cases.kind, 'appeal'), notAgainst(staffId)))) > 0
  )
}

/** `outside`: an independent reviewer, who takes it as they press. */
type Pressed = {
  caseId: string
  staffId: string
  own?: Own
  version: number
  outside?: boolean
  now: number
}
type Refused = { outcome: 'not-yours' | 'closed' | 'changed' | 'own' }

const keyOf = (secret: Secret) => secretFor(secret, 'appeals')

/** For their author. @returns null once they were deleted */
export const openAppealWords = (
  secret: Secret,
  { sealed, decisionId }: { sealed: string; decisionId: string },
): string | null => unseal(keyOf(secret), sealed, decisionId)

export async function readAppeal(
  read: Reader,
  secret: Secret,
  { caseId, staffId, own }: { caseId: string; staffId: string; own?: Own },
) {
  const [row] = await read
    .select({ sealed: appeals.sealed, decision: decisions })
    .from(appeals)
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(eq(appeals.caseId, caseId))
  if (!row || !(await mayDecideAppeal(read, { caseId, staffId }))) return null
  if (await isOwnCase(read, caseId, own)) return null
  const { sealed, decision } = row
  const asked = unseal(keyOf(secret), sealed, decision.id)
  return { decision, asked, look: await lookOf(read, caseId, staffId) }
}

async function lookOf(read: Reader, caseId: string, staffId: string) {
  const [look] = await read
    .select({ outcome: opinions.outcome, reason: opinions.reason })
    .from(opinions)
    .where(and(eq(opinions.caseId, caseId), eq(opinions.staffId, staffId), eq(opinions.kind, 'first-look')))
  return look ?? null
}

async function takeAppeal(db: Db, tx: Tx, pressed: Pressed) {
  if (pressed.outside) {
    await lockCase(tx, pressed.caseId)
    await claimIn(db, tx, pressed)
  }
  const claimed = await takeClaimed(tx, pressed)
  if ('refused' in claimed || (await mayDecideAppeal(tx, pressed))) return claimed
  return { refused: 'not-yours' as const }
}

type Looked = { outcome: 'noted' } | Refused | { outcome: 'reason-missing' }

/** Saved before the first decision is shown, and can't be changed. */
export async function giveFirstLook(
  db: Db,
  { outcome, reason, ...pressed }: Pressed & { outcome: Outcome; reason: string },
): Promise<Looked> {
  if (!reasonsFor(outcome).some(known => known.code === reason)) return { outcome: 'reason-missing' }
  const { caseId, staffId, version, now } = pressed
  return db.write(async tx => {
    const claimed = await takeAppeal(db, tx, pressed)
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

type AppealDecided =
  | { outcome: 'decided' }
  | Refused
  | { outcome: 'look-first' | 'words-missing' | 'words-too-long' }

/** Reversed, the post is as it was without the decision, and a pause ends. */
export async function decideAppeal(
  db: Db,
  { verdict, words: typed, ...pressed }: Pressed & { verdict: 'upheld' | 'reversed'; words: string },
): Promise<AppealDecided> {
  const words = cleanText(typed)
  if (words === '') return { outcome: 'words-missing' }
  if (lettersOver(words, WORDS_LIMIT) > 0) return { outcome: 'words-too-long' }
  const { caseId, staffId, outside = false, now } = pressed
  const decide = async (tx: Tx): Promise<AppealDecided> => {
    const claimed = await takeAppeal(db, tx, pressed)
    if ('refused' in claimed) return { outcome: claimed.refused }
    if (!(await lookOf(tx, caseId, staffId))) return { outcome: 'look-first' }
    const [appeal] = await tx
      .update(appeals)
      .set({ state: verdict, decidedBy: staffId, decidedAt: now, words, decidedOutside: outside })
      .where(and(eq(appeals.caseId, caseId), eq(appeals.state, 'open')))
      .returning()
    if (!appeal) return { outcome: 'closed' }
    const { decisionId } = appeal
    await tx.update(cases).set({ state: 'closed' }).where(eq(cases.id, caseId)).returning()
    const [first] = await tx.select().from(decisions).where(eq(decisions.id, decisionId))
    const provisional = verdict === 'upheld' ? 'confirmed' : 'overturned'
    await tx
      .update(decisions)
      .set({ provisional, checkedBy: staffId, checkedAt: now, checkedOutside: outside })
      .where(and(eq(decisions.id, decisionId), eq(decisions.provisional, 'waiting')))
      .returning()
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
        ...(outside ? { outside: 1 } : {}),
      },
    })
    return { outcome: 'decided' }
  }
  return idempotent<AppealDecided>(db, {
    lock: tx => lockCase(tx, caseId),
    before: async tx => {
      const [same] = await tx.select().from(appeals).where(eq(appeals.caseId, caseId))
      const isSame = same?.decidedBy === staffId && same.state === verdict && same.words === words
      return isSame ? { outcome: 'decided' } : null
    },
    change: decide,
  })
}

/** Shows hidden words again and republishes. Later edits by the author are left alone. */
export async function undoEffect(
  tx: Tx,
  claimed: Pick<ClaimedCase, 'post' | 'thread'>,
  decisionId: string,
  now: number,
): Promise<void> {
  const { post, thread } = claimed
  const found = await decisionInForce(tx, post.id)
  if (!found || found.decision.id !== decisionId || found.refusedEdit) return
  const { before } = found
  if (before) {
    // Before the post: the search index reads the title when the text is written.
    if (before.title !== null)
      await tx.update(threads).set({ title: before.title }).where(eq(threads.id, thread.id)).returning()
    await tx.update(posts).set({ body: before.body }).where(eq(posts.id, post.id)).returning()
  }
  await changeVisibility(tx, claimed, 'published', now)
}
