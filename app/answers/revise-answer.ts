import { and, eq, ne } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, peerReviews, questions } from '../../db/schema'
import type { AnswerDraft } from './answer-draft'
import { holdAskings } from './askings'
import { renewClaim } from './claim-group'
import { forgetTyped } from './keep-typed'
import { keepVersion, readVersion, type VersionText } from './keep-version'
import { type Colleague, whatMayBeDone } from './permissions'
import { sendIn } from './send-answer'
import { settleNotes } from './settle-notes'
import { type AnswerRow, touchAnswer } from './touch-answer'

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
    await holdAskings(db, tx)
    const answer = await touchAnswer(tx, answerId)
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
    await forgetTyped(tx, answer.id, staff.id)
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
  await keepVersion(tx, answer.id, next, draft, today)
  await forgetTyped(tx, answer.id, staff.id)
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
export async function wasReadByAnother(tx: Tx, { id, version, state }: AnswerRow): Promise<boolean> {
  if (state !== 'draft') return true
  return (
    (await tx.$count(peerReviews, and(eq(peerReviews.answerId, id), eq(peerReviews.version, version)))) > 0
  )
}

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

const contentOf = ({ body, easy, boards, reviewByDay, sources, ...text }: ContentOf) =>
  JSON.stringify([
    ...[body, easy, boards, reviewByDay, text.concerns, text.countries, text.correction],
    sources.map(({ title, url }) => [title, url]),
  ])

type ContentOf = Omit<VersionText, 'boards' | 'reviewByDay'> & {
  boards: string[] | null
  reviewByDay: number | null
}
