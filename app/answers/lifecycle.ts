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
import { clearDraft, isAnswerId } from './answer-drafts'
import type { AnswerDraft } from './answer-form'
import { readOutside } from './outside-scope'
import { settleNotes } from './peer-review'
import { lockQuestions } from './questions/clusters'
import { renewClaim } from './questions/question-desk'
import { readVersion, saveVersion, type VersionText } from './versions'

/**
 * The life of an answer: `draft` → `in-review` (`sendAnswer`) → `published` (`confirmAnswer` in `peer-review.ts`) → a
 * newer draft, while readers see the old version (`reviseAnswer`, `renewAnswer`). `adopt.ts` makes a starter answer
 * someone's draft, `askForChange` returns it, `removal.ts` removes and restores it, and `freshnessOf` tells when it's
 * due for review.
 */

export const newAnswerId = newId

type Drafting = {
  answerId: string
  staff: Colleague
  draft: AnswerDraft
  send: boolean
  now: number
  groupId?: string | null
}

export async function draftAnswer(db: Db, drafting: Drafting): Promise<Saved> {
  if (!mayWrite(drafting.staff, dayOf(drafting.now)) || !isAnswerId(drafting.answerId))
    return { outcome: 'not-allowed' }
  return idempotent<Saved>(db, {
    lock: tx => lockQuestions(db, tx),
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
      // If someone else has claimed the cluster, the text is saved without it.
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

type Saved = { outcome: 'saved'; answerId: string } | { outcome: 'stale' | 'not-allowed' | 'gone' }

type Revising = { staff: Colleague; draft: AnswerDraft; version: number; send: boolean; now: number }

/**
 * What someone else has read never changes: the edit is a new version, and readers see the old one until it's
 * confirmed.
 * @param version the one the author edited; 'stale' if there is a newer one
 */
export const reviseAnswer = (
  db: Db,
  { answerId, ...revising }: Revising & { answerId: string },
): Promise<Saved> =>
  db.write(async tx => {
    await lockQuestions(db, tx)
    const answer = await lockAnswer(tx, answerId)
    return answer ? reviseIn(db, tx, answer, revising) : { outcome: 'gone' }
  })

async function reviseIn(
  db: Db,
  tx: Tx,
  answer: AnswerRow,
  { staff, draft, version, send, now }: Revising,
): Promise<Saved> {
  const today = dayOf(now)
  if (!whatMayBeDone(answer, staff, today).edit) return { outcome: 'not-allowed' }
  const sending = { staff, saysOutside: draft.saysOutside, now }

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

export async function mayReword(
  tx: Pick<Tx, '$count'>,
  { id, questionId, publishedDay }: Pick<AnswerRow, 'id' | 'questionId' | 'publishedDay'>,
): Promise<boolean> {
  if (publishedDay !== null) return false
  return (await tx.$count(answers, and(eq(answers.questionId, questionId), ne(answers.id, id)))) === 0
}

const rewords = async (tx: Tx, answer: AnswerRow, { questionId, question }: AnswerDraft): Promise<boolean> =>
  questionId === null && question !== '' && (await mayReword(tx, answer))

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
  const told = answer.state === 'published' && draft.correction === '' ? { ...text, correction: '' } : text
  return !reworded && contentOf(told) === contentOf(draft)
}

const contentOf = ({ body, easy, boards, reviewByDay, sources, ...text }: VersionText) =>
  JSON.stringify([
    ...[body, easy, boards, reviewByDay, text.concerns, text.countries, text.correction],
    sources.map(({ title, url }) => [title, url]),
  ])

/** 'outside': part of it is outside its author's scope, and they didn't say so. */
type SentToReader = { outcome: 'sent' | 'stale' | 'outside' | 'not-allowed' | 'gone' }

type Sending = { staff: Colleague; saysOutside?: boolean | undefined; now: number }

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
      const may = whatMayBeDone(answer, staff, dayOf(now)).send
      if (!may && answer.authorId !== staff.id) return { outcome: 'not-allowed' }
      if (answer.version !== version) return { outcome: 'stale' }
      if (!may) return { outcome: 'not-allowed' }
      return { outcome: (await sendIn(db, tx, answer, sending)) ? 'sent' : 'outside' }
    },
  })

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
 * Starts a new version if a reviewer has already commented on this one: each reviewer comments on a version once.
 * @returns false, leaving a draft, if the author first has to say that it's outside their scope
 */
async function sendIn(
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

const wasRead = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.$count(peerReviews, and(eq(peerReviews.answerId, id), eq(peerReviews.version, version)))) > 0

export const DUE_BEFORE = 60

type Renewing = { answerId: string; staff: Colleague; version: number; now: number }

/**
 * Sends the same text for peer review with a date a year on. Readers see what they saw before until it's confirmed.
 * @param version as the author read it; 'stale' if there is a newer one
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
        return {
          outcome: answer.authorId === staff.id && answer.version !== version ? 'stale' : 'not-allowed',
        }
      const reviewByDay = monthsAfter(today, REVIEW_MONTHS)
      const asked = { questionId: null, question: '', boards: text.boards ?? [], correction: '' }
      const draft = { ...text, ...asked, reviewByDay }
      return reviseIn(db, tx, answer, { staff, draft, version, send: true, now })
    },
  })
