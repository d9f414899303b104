import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { isValid } from '../../db/credential'
import { appendEvent } from '../../db/events'
import {
  answers,
  answerVersions,
  passageNotes,
  peerReviews,
  professionals,
  staffRoles,
} from '../../db/schema'
import { cleanText, hasLetters, lettersOver } from '../../moderation/clean-text'
import { type AnswerRow, type Colleague, freshnessOf, lockAnswer, whatMayBeDone } from './answer'
import { wasReadByAnother } from './lifecycle'
import { readUncovered } from './outside-scope'
import { placePins } from './pins'
import { lockQuestions } from './questions/clusters'
import { linkIn, tellLinked } from './questions/linked-answers'
import { endClaim } from './questions/question-desk'
import { notesSince, onAllOfIt, type Remark, saveRemarks, WORDS_LONGEST } from './remarks'
import { readVersion } from './versions'

type PeerReviewer = { staffId: string; scope: string[] }

const covers = (scope: string[], concerns: string[]): boolean =>
  scope.length === 0 || concerns.length === 0 || concerns.some(concern => scope.includes(concern))

export async function listPeerReviewers(read: Reader, today: number): Promise<PeerReviewer[]> {
  const rows = await read
    .select({
      staffId: professionals.staffId,
      scope: professionals.scope,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
    })
    .from(professionals)
    .innerJoin(
      staffRoles,
      and(eq(staffRoles.staffId, professionals.staffId), eq(staffRoles.role, 'professional')),
    )
  return rows.filter(row => isValid(row, today))
}

export const readersFor = (
  all: PeerReviewer[],
  { authorId, concerns }: { authorId: string | null; concerns: string[] },
): string[] =>
  all
    .filter(({ staffId, scope }) => staffId !== authorId && covers(scope, concerns))
    .map(({ staffId }) => staffId)

async function peerReviewersOf(
  read: Reader,
  { id, version, authorId }: Pick<AnswerRow, 'id' | 'version' | 'authorId'>,
  today: number,
): Promise<string[]> {
  const [text] = await read
    .select({ concerns: answerVersions.concerns })
    .from(answerVersions)
    .where(and(eq(answerVersions.answerId, id), eq(answerVersions.version, version)))
  return readersFor(await listPeerReviewers(read, today), { authorId, concerns: text?.concerns ?? [] })
}

/**
 * 'out-of-date': by its date or its author's credential, it couldn't be shown as reviewed today. 'uncovered': neither
 * its author nor this reader was checked for all of its concerns, and the reader hasn't said that they know. 'remarked':
 * it's no longer waiting, but its author gets the remarks.
 */
type Confirmed = {
  outcome: 'published' | 'remarked' | 'stale' | 'not-allowed' | 'out-of-date' | 'uncovered' | 'gone'
}

type Confirming = {
  answerId: string
  staff: Colleague
  version: number
  remarks?: Remark[]
  knowsUncovered?: boolean
  now: number
}

/**
 * Publishes the version: pins it on its boards, and links it in every conversation of its cluster.
 * @param version as the reviewer read it; 'stale' if there is a newer one
 */
export const confirmAnswer = (
  db: Db,
  { answerId, staff, version, remarks = [], knowsUncovered = false, now }: Confirming,
): Promise<Confirmed> =>
  db.write(async tx => {
    await lockQuestions(db, tx)
    const answer = await lockAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    if ((await wordOf(tx, { answerId, version, staff }))?.outcome === 'confirmed')
      return { outcome: 'published' }
    const today = dayOf(now)
    const readers = await peerReviewersOf(tx, answer, today)
    const waits = answer.version === version && answer.state === 'in-review'
    if (!waits) return leaveIn(db, tx, answer, { staff, version, remarks, now })
    if (!whatMayBeDone(answer, staff, today, readers).confirm) return { outcome: 'not-allowed' }

    const text = await readVersion(tx, answerId, version)
    const reviewByDay = text?.reviewByDay ?? answer.reviewByDay
    const credential = await credentialOf(tx, answer.authorId)
    if (freshnessOf({ starter: answer.starter, reviewByDay, ...credential }, today) !== 'reviewed')
      return { outcome: 'out-of-date' }
    const reading = { answerId, version, readerId: staff.id, today }
    if (!knowsUncovered && (await readUncovered(tx, reading)).length > 0) return { outcome: 'uncovered' }

    await tx
      .insert(peerReviews)
      .values({ answerId, version, staffId: staff.id, outcome: 'confirmed', words: '', day: today })
    await saveRemarks(tx, { answerId, version, staffId: staff.id, today }, remarks)
    await tx
      .update(answers)
      .set({ state: 'published', stillShownVersion: null, publishedDay: today, reviewByDay })
      .where(eq(answers.id, answerId))
      .returning()
    const boards = await placePins(tx, answer, { staffId: staff.id, today })
    const linked = answer.groupId ? await linkIn(tx, [answer.groupId], now) : []
    if (answer.groupId) await endClaim(tx, answer.groupId, answer.authorId)
    await appendEvent(db, tx, {
      kind: 'answer-confirmed',
      actor: staff.id,
      now,
      answerId,
      detail: { version },
    })
    await appendEvent(db, tx, {
      kind: 'answer-published',
      actor: staff.id,
      now,
      answerId,
      detail: { version, boards: boards.join(' ') },
    })
    await tellLinked(db, tx, linked, { actor: staff.id, now })
    return { outcome: 'published' }
  })

async function wordOf(
  read: Reader,
  { answerId, version, staff }: Pick<Confirming, 'answerId' | 'version' | 'staff'>,
) {
  const [said] = await read
    .select({ outcome: peerReviews.outcome, words: peerReviews.words })
    .from(peerReviews)
    .where(
      and(
        eq(peerReviews.answerId, answerId),
        eq(peerReviews.version, version),
        eq(peerReviews.staffId, staff.id),
      ),
    )
  return said ?? null
}

async function credentialOf(tx: Tx, authorId: string | null) {
  const [author] = await tx
    .select({ validUntilDay: professionals.validUntilDay, endedDay: professionals.endedDay })
    .from(professionals)
    .where(eq(professionals.staffId, authorId ?? ''))
  return author ?? { validUntilDay: null, endedDay: null }
}

type ChangeRequested = {
  outcome: 'asked' | 'remarked' | 'stale' | 'not-allowed' | 'gone' | 'words-missing' | 'words-long'
}

type Asking = {
  answerId: string
  staff: Colleague
  version: number
  words: string
  remarks?: Remark[]
  now: number
}

export async function requestChange(db: Db, asking: Asking): Promise<ChangeRequested> {
  const { answerId, staff, version, words, remarks = [], now } = asking
  const told = cleanText(words)
  if (!hasLetters(told) && remarks.length === 0) return { outcome: 'words-missing' }
  if (lettersOver(told, WORDS_LONGEST) > 0) return { outcome: 'words-long' }
  return db.write(async tx => {
    const answer = await lockAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    const before = await wordOf(tx, { answerId, version, staff })
    if (before?.outcome === 'asked' && before.words === told) {
      await leaveIn(db, tx, answer, { staff, version, remarks, now })
      return { outcome: 'asked' }
    }
    const today = dayOf(now)
    const readers = await peerReviewersOf(tx, answer, today)
    if (answer.version !== version || !whatMayBeDone(answer, staff, today, readers).ask)
      return leaveIn(db, tx, answer, { staff, version, remarks: [...remarks, ...onAllOfIt(told)], now })

    await tx
      .insert(peerReviews)
      .values({ answerId, version, staffId: staff.id, outcome: 'asked', words: told, day: today })
    const remarked = await saveRemarks(tx, { answerId, version, staffId: staff.id, today }, remarks)
    await tx.update(answers).set({ state: 'draft' }).where(eq(answers.id, answerId)).returning()
    await appendEvent(db, tx, {
      kind: 'answer-asked',
      actor: staff.id,
      now,
      answerId,
      detail: { version, remarks: remarked },
    })
    return { outcome: 'asked' }
  })
}

type RemarksLeft = { outcome: 'remarked' | 'remarks-missing' | 'stale' | 'not-allowed' | 'gone' }

type Leaving = { staff: Colleague; version: number; remarks: Remark[]; now: number }

export async function leaveRemarks(
  db: Db,
  { answerId, ...leaving }: Leaving & { answerId: string },
): Promise<RemarksLeft> {
  if (leaving.remarks.length === 0) return { outcome: 'remarks-missing' }
  return db.write(async tx => {
    const answer = await lockAnswer(tx, answerId)
    return answer ? leaveIn(db, tx, answer, leaving) : { outcome: 'gone' }
  })
}

/** The version may have changed while a reviewer was reading: their remarks reach the author all the same. */
async function leaveIn(
  db: Db,
  tx: Tx,
  answer: AnswerRow,
  { staff, version, remarks, now }: Leaving,
): Promise<{ outcome: 'remarked' | 'stale' | 'not-allowed' }> {
  const today = dayOf(now)
  const given = { ...answer, version, state: 'in-review' as const }
  const readers = await peerReviewersOf(tx, given, today)
  const wasGiven =
    version < answer.version || (version === answer.version && (await wasReadByAnother(tx, answer)))
  if (!wasGiven || !whatMayBeDone(given, staff, today, readers).ask) return { outcome: 'not-allowed' }
  if (remarks.length === 0) return { outcome: 'stale' }
  const on = { answerId: answer.id, version: Math.max(version, notesSince(answer)), staffId: staff.id, today }
  const left = await saveRemarks(tx, on, remarks)
  if (left > 0)
    await appendEvent(db, tx, {
      kind: 'answer-commented',
      actor: staff.id,
      now,
      answerId: answer.id,
      detail: { version, remarks: left },
    })
  return { outcome: 'remarked' }
}

export async function settleNotes(
  db: Db,
  tx: Tx,
  answer: AnswerRow,
  { staff, settled, now }: { staff: Colleague; settled: string[] | undefined; now: number },
): Promise<void> {
  if (!settled) return
  const { id, version } = answer
  const all = await tx
    .select({ id: passageNotes.id, settledDay: passageNotes.settledDay })
    .from(passageNotes)
    .where(and(eq(passageNotes.answerId, id), gte(passageNotes.version, notesSince(answer))))
  const done = all.filter(note => note.settledDay === null && settled.includes(note.id)).map(note => note.id)
  const open = all.filter(note => note.settledDay !== null && !settled.includes(note.id)).map(note => note.id)
  if (done.length === 0 && open.length === 0) return
  if (done.length > 0)
    await tx
      .update(passageNotes)
      .set({ settledDay: dayOf(now) })
      .where(inArray(passageNotes.id, done))
      .returning()
  if (open.length > 0)
    await tx.update(passageNotes).set({ settledDay: null }).where(inArray(passageNotes.id, open)).returning()
  await appendEvent(db, tx, {
    kind: 'answer-commented',
    actor: staff.id,
    now,
    answerId: id,
    detail: { version, settled: done.length, opened: open.length },
  })
}
