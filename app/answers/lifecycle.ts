import { and, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { idempotent } from '../../db/idempotent'
import { newId } from '../../db/ids'
import { answers, peerReviews, questions } from '../../db/schema'
import {
  type AnswerRow,
  type Colleague,
  lockAnswer,
  mayWrite,
  monthsAfter,
  REVIEW_MONTHS,
  whatMayBeDone,
} from './answer'
import { clearDraft, isAnswerId } from './autosave'
import type { AnswerDraft } from './form'
import { readOutside } from './outside-scope'
import { settleNotes } from './peer-review'
import { lockAskings } from './questions/clusters'
import { renewClaim } from './questions/desk'
import { readVersion, saveVersion, type VersionText } from './versions'

/**
 * An answer's life: `draft` (its author writes) → `in-review` (`sendAnswer`) → `published` (`confirmAnswer` in
 * `peer-review.ts`) → a newer version is a draft again, while readers see the old one (`reviseAnswer`, `renewAnswer`).
 * A starter answer becomes a draft of somebody's (`adopt.ts`). Second readers send it back (`askForChange`), moderators take it down and put it back (`removal.ts`), and readers see
 * it as under review once its date or its author's credential is over (`freshnessOf` in `answer.ts`).
 */

/** Made with the form, so that the same form makes one answer however often it is sent. */
export const newAnswerId = newId

type Drafting = {
  answerId: string
  staff: Colleague
  draft: AnswerDraft
  send: boolean
  now: number
  /** The group of conversations that it is written for. */
  groupId?: string | null
}

/**
 * Keeps a new answer as its author's draft, and sends it to a second reader if they wish.
 * @param answerId from the form; one that is there already is changed instead, if it is theirs
 */
export async function draftAnswer(db: Db, drafting: Drafting): Promise<Saved> {
  if (!mayWrite(drafting.staff, dayOf(drafting.now)) || !isAnswerId(drafting.answerId))
    return { outcome: 'not-allowed' }
  return idempotent<Saved>(db, {
    lock: tx => lockAskings(db, tx),
    before: async tx => {
      const there = await lockAnswer(tx, drafting.answerId)
      return there && reviseIn(db, tx, there, { ...drafting, version: there.version })
    },
    change: tx => draftIn(db, tx, drafting),
  })
}

async function draftIn(
  db: Db,
  tx: Tx,
  { answerId, staff, draft, send, now, groupId = null }: Drafting,
): Promise<Saved> {
  const today = dayOf(now)
  const questionId = draft.questionId ?? newId()
  if (draft.questionId) {
    const [question] = await tx
      .select({ id: questions.id })
      .from(questions)
      .where(eq(questions.id, draft.questionId))
    if (!question) return { outcome: 'gone' }
  } else {
    await tx
      .insert(questions)
      .values({ id: questionId, boardId: draft.boards[0] ?? '', question: draft.question, askedDay: today })
  }
  const [answer] = await tx
    .insert(answers)
    .values({
      id: answerId,
      questionId,
      state: 'draft',
      starter: false,
      authorId: staff.id,
      reviewByDay: draft.reviewByDay,
      // Where somebody else took the group meanwhile, the words are kept all the same.
      groupId: await renewClaim(tx, groupId, staff.id, now),
    })
    .returning()
  await saveVersion(tx, answerId, 1, draft, today)
  await clearDraft(tx, answerId, staff.id)
  await appendEvent(db, tx, {
    kind: 'answer-drafted',
    actor: staff.id,
    now,
    answerId,
    detail: { version: 1 },
  })
  if (send && answer) await sendIn(db, tx, answer, { staff, saysOutside: draft.saysOutside, now })
  return { outcome: 'saved', answerId }
}

export type Saved = { outcome: 'saved'; answerId: string } | { outcome: 'stale' | 'not-allowed' | 'gone' }

type Revising = { staff: Colleague; draft: AnswerDraft; version: number; send: boolean; now: number }

/**
 * The author changes their answer. What somebody else has read stays as it was: the change is a new version, and
 * readers see the old one until the new one is confirmed.
 * @param version the one the author edited; when it moved on meanwhile nothing is changed
 */
export const reviseAnswer = (
  db: Db,
  { answerId, ...revising }: Revising & { answerId: string },
): Promise<Saved> =>
  db.write(async tx => {
    await lockAskings(db, tx)
    const answer = await lockAnswer(tx, answerId)
    return answer ? reviseIn(db, tx, answer, revising) : { outcome: 'gone' }
  })

/** Within a change that holds the answer. */
export async function reviseIn(
  db: Db,
  tx: Tx,
  answer: AnswerRow,
  { staff, draft, version, send, now }: Revising,
): Promise<Saved> {
  const today = dayOf(now)
  if (!whatMayBeDone(answer, staff, today).edit) return { outcome: 'not-allowed' }
  const sending = { staff, saysOutside: draft.saysOutside, now }

  // The same form once more: all is as it says, whatever version it began with.
  if (await saysTheSame(tx, answer, draft)) {
    await clearDraft(tx, answer.id, staff.id)
    await settleNotes(db, tx, answer, { staff, settled: draft.settled, now })
    if (send && answer.state === 'draft') await sendIn(db, tx, answer, sending)
    return { outcome: 'saved', answerId: answer.id }
  }
  if (answer.version !== version) return { outcome: 'stale' }

  const next = (await wasReadByAnother(tx, answer)) ? version + 1 : version
  const stillShownVersion = answer.state === 'published' ? version : answer.stillShownVersion
  const reviewByDay = stillShownVersion === null ? draft.reviewByDay : answer.reviewByDay
  await tx
    .update(answers)
    .set({ state: 'draft', version: next, stillShownVersion, reviewByDay })
    .where(eq(answers.id, answer.id))
    .returning()
  await saveVersion(tx, answer.id, next, draft, today)
  await clearDraft(tx, answer.id, staff.id)
  if (answer.publishedDay === null) await renewClaim(tx, answer.groupId, staff.id, now)
  if (await rewords(tx, answer, draft))
    await tx
      .update(questions)
      .set({ question: draft.question, boardId: draft.boards[0] ?? '' })
      .where(eq(questions.id, answer.questionId))
      .returning()
  await appendEvent(db, tx, {
    kind: 'answer-drafted',
    actor: staff.id,
    now,
    answerId: answer.id,
    detail: { version: next },
  })
  await settleNotes(db, tx, answer, { staff, settled: draft.settled, now })
  if (send) await sendIn(db, tx, { id: answer.id, version: next }, sending)
  return { outcome: 'saved', answerId: answer.id }
}

/** The words of a question are its author's only as long as nobody else has answered it and no reader has seen it. */
export async function mayReword(
  tx: Pick<Tx, '$count'>,
  { id, questionId, publishedDay }: Pick<AnswerRow, 'id' | 'questionId' | 'publishedDay'>,
): Promise<boolean> {
  if (publishedDay !== null) return false
  return (await tx.$count(answers, and(eq(answers.questionId, questionId), ne(answers.id, id)))) === 0
}

const rewords = async (tx: Tx, answer: AnswerRow, { questionId, question }: AnswerDraft): Promise<boolean> =>
  questionId === null && question !== '' && (await mayReword(tx, answer))

/** Whether its newest version is or was with a second reader. */
export const wasReadByAnother = async (tx: Tx, { id, version, state }: AnswerRow): Promise<boolean> =>
  state !== 'draft' || wasRead(tx, id, version)

async function saysTheSame(tx: Tx, answer: AnswerRow, draft: AnswerDraft): Promise<boolean> {
  const text = await readVersion(tx, answer.id, answer.version)
  if (!text) return false
  const [asked] = await tx
    .select({ question: questions.question })
    .from(questions)
    .where(eq(questions.id, answer.questionId))
  const reworded = asked?.question !== draft.question && (await rewords(tx, answer, draft))
  // What was wrong before a version that readers see already is told; a change of it begins with nothing to tell.
  const told = answer.state === 'published' && draft.correction === '' ? { ...text, correction: '' } : text
  return !reworded && contentOf(told) === contentOf(draft)
}

const contentOf = ({ body, easy, boards, reviewByDay, sources, ...text }: VersionText) =>
  JSON.stringify([
    ...[body, easy, boards, reviewByDay, text.concerns, text.countries, text.correction],
    sources.map(({ title, url }) => [title, url]),
  ])

/** 'outside': something in it lies outside of what its author was checked for, and they did not say so. */
export type SentToReader = { outcome: 'sent' | 'stale' | 'outside' | 'not-allowed' | 'gone' }

type Sending = { staff: Colleague; saysOutside?: boolean | undefined; now: number }

/** Sends a draft to a second reader. Sent twice, it is sent once. */
export const sendAnswer = (
  db: Db,
  { answerId, version, ...sending }: Sending & { answerId: string; version: number },
): Promise<SentToReader> =>
  idempotent<SentToReader>(db, {
    before: async tx =>
      (await isWithReader(tx, answerId, sending.staff, [version, version + 1])) ? { outcome: 'sent' } : null,
    change: async tx => {
      const { staff, now } = sending
      const answer = await lockAnswer(tx, answerId)
      if (!answer) return { outcome: 'gone' }
      // Whose it is comes first: a stranger learns nothing of its version. The author of an older page is told so.
      const may = whatMayBeDone(answer, staff, dayOf(now)).send
      if (!may && answer.authorId !== staff.id) return { outcome: 'not-allowed' }
      if (answer.version !== version) return { outcome: 'stale' }
      if (!may) return { outcome: 'not-allowed' }
      return { outcome: (await sendIn(db, tx, answer, sending)) ? 'sent' : 'outside' }
    },
  })

/** Whether one of these versions of somebody's own answer waits for its second reader. */
async function isWithReader(
  tx: Tx,
  answerId: string,
  staff: Colleague,
  versions: number[],
): Promise<boolean> {
  const answer = await lockAnswer(tx, answerId)
  return answer?.state === 'in-review' && answer.authorId === staff.id && versions.includes(answer.version)
}

/**
 * Within a change that has checked that it may. What somebody asked to change and its author leaves as it is goes as a
 * version of its own: each reader has one word on a version.
 * @returns false, and it stays a draft, where its author has to say first that it lies outside
 */
export async function sendIn(
  db: Db,
  tx: Tx,
  { id, version: written }: Pick<AnswerRow, 'id' | 'version'>,
  { staff, saysOutside, now }: Sending,
): Promise<boolean> {
  if (!saysOutside && (await readOutside(tx, id, written)).length > 0) return false
  const text = (await wasRead(tx, id, written)) ? await readVersion(tx, id, written) : null
  const version = text ? written + 1 : written
  if (text) await saveVersion(tx, id, version, text, dayOf(now))
  await tx.update(answers).set({ state: 'in-review', version }).where(eq(answers.id, id)).returning()
  await appendEvent(db, tx, { kind: 'answer-sent', actor: staff.id, now, answerId: id, detail: { version } })
  return true
}

/** Whether a second reader said something on this version. */
export const wasRead = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.$count(peerReviews, and(eq(peerReviews.answerId, id), eq(peerReviews.version, version)))) > 0

/** Days before its review date from which an author is asked whether it still holds. */
export const DUE_BEFORE = 60

type Renewing = { answerId: string; staff: Colleague; version: number; now: number }

/**
 * The author has read their answer again and it still holds: the same words, to be reviewed again in a year, go to a
 * second reader. Until they confirm it, readers see what they saw before.
 * @param version as the author read it; a newer one makes this stale
 */
export const renewAnswer = (db: Db, { answerId, staff, version, now }: Renewing): Promise<Saved> =>
  idempotent<Saved>(db, {
    before: async tx =>
      (await isWithReader(tx, answerId, staff, [version + 1])) ? { outcome: 'saved', answerId } : null,
    change: async tx => {
      const answer = await lockAnswer(tx, answerId)
      const text = answer && (await readVersion(tx, answerId, answer.version))
      if (!answer || !text) return { outcome: 'gone' }
      const today = dayOf(now)
      if (!whatMayBeDone(answer, staff, today).renew)
        // Whose it is comes first: a stranger learns nothing of its version.
        return {
          outcome: answer.authorId === staff.id && answer.version !== version ? 'stale' : 'not-allowed',
        }
      const reviewByDay = monthsAfter(today, REVIEW_MONTHS)
      const asked = { questionId: null, question: '', boards: text.boards ?? [], correction: '' }
      const draft = { ...text, ...asked, reviewByDay }
      return reviseIn(db, tx, answer, { staff, draft, version, send: true, now })
    },
  })
