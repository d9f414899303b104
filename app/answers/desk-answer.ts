import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Reader } from '../../db'
import {
  answers,
  answerVersions,
  boards,
  peerReviews,
  pins,
  professionals,
  questions,
  staff as staffRows,
} from '../../db/schema'
import { type Colleague, freshnessOf, whatMayBeDone } from './answer'
import { mayReword } from './lifecycle'
import { outsideOf, readConfirmersScope } from './outside-scope'
import { listPeerReviewers, readersFor } from './peer-review'
import { readSources } from './public-answer'
import { inOrder, notesSince, readNotes } from './remarks'
import { boundsOf } from './shown-answers'
import { readVersion } from './versions'

export async function readDeskAnswer(read: Reader, id: string, staff: Colleague, today: number) {
  const [row] = await read
    .select({
      answer: answers,
      question: questions.question,
      boardId: questions.boardId,
      name: professionals.name,
      credential: professionals.credential,
      scope: professionals.scope,
      interests: professionals.interests,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
    })
    .from(answers)
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .leftJoin(professionals, eq(professionals.staffId, answers.authorId))
    .where(eq(answers.id, id))
  if (!row) return null
  const { answer, question, boardId, name, credential, validUntilDay, endedDay } = row
  const [professionalsNow, newestText] = [
    await listPeerReviewers(read, today),
    await readVersion(read, id, answer.version),
  ]
  const { authorId } = answer
  const readers = readersFor(professionalsNow, { authorId, concerns: newestText?.concerns ?? [] })
  const may = whatMayBeDone(answer, staff, today, readers)
  if (!may.see) return null

  const newest = answer.authorId === staff.id || may.ask || answer.state === 'published'
  const version = newest ? answer.version : (answer.stillShownVersion ?? answer.version)
  const [text, confirmers, sources, versions, reviews, pinnedOn, before, rewordable, notes] =
    await Promise.all([
      newest ? newestText : readVersion(read, id, version),
      readConfirmersScope(read, id, version),
      readSources(read, id, version),
      read
        .select({
          version: answerVersions.version,
          day: answerVersions.writtenDay,
          correction: answerVersions.correction,
        })
        .from(answerVersions)
        .where(and(eq(answerVersions.answerId, id), lte(answerVersions.version, version)))
        .orderBy(desc(answerVersions.version)),
      read
        .select({
          version: peerReviews.version,
          outcome: peerReviews.outcome,
          words: peerReviews.words,
          day: peerReviews.day,
          handle: staffRows.handle,
        })
        .from(peerReviews)
        .leftJoin(staffRows, eq(staffRows.id, peerReviews.staffId))
        .where(and(eq(peerReviews.answerId, id), lte(peerReviews.version, version)))
        .orderBy(desc(peerReviews.version), asc(peerReviews.day)),
      boardsPinning(read, id),
      newest && answer.stillShownVersion !== null ? readVersion(read, id, answer.stillShownVersion) : null,
      mayReword(read, answer),
      newest ? readNotes(read, id, notesSince(answer), version) : [],
    ])
  const { concerns, countries } = text ?? { concerns: [], countries: [] }
  const scopes = professionalsNow.filter(({ staffId }) => staffId !== authorId)
  const outside = outsideOf(row.scope, concerns)
  // Whoever may confirm it is told what would be said of it if they did.
  const ownScope = may.confirm
    ? (scopes.find(({ staffId }) => staffId === staff.id)?.scope ?? null)
    : undefined
  const readerScope = confirmers === undefined ? ownScope : confirmers
  const bounds = boundsOf({ ...row, concerns, countries, readerScope: readerScope ?? null })
  const uncovered = readerScope === undefined ? [] : bounds.uncovered
  const wished = text?.boards ?? (pinnedOn.length > 0 ? pinnedOn.map(board => board.id) : [boardId])
  return {
    id,
    question: { id: answer.questionId, text: question, mayReword: rewordable },
    state: newest ? answer.state : ('published' as const),
    freshness: freshnessOf({ ...answer, validUntilDay, endedDay }, today),
    asked: reviews.some(review => review.version === answer.version && review.outcome === 'asked'),
    own: answer.authorId === staff.id,
    by:
      answer.authorId && name !== null && credential !== null
        ? { id: answer.authorId, name, credential }
        : null,
    version,
    body: text?.body ?? '',
    easy: text?.easy ?? '',
    concerns,
    ...bounds,
    uncovered,
    outsideReader: ownScope ? outsideOf(ownScope, concerns) : [],
    uncoveredByAll: outside.filter(concern =>
      scopes.every(({ scope }) => outsideOf(scope, [concern]).length > 0),
    ),
    betterReader:
      uncovered.length > 0 && scopes.some(({ scope }) => outsideOf(scope, uncovered).length === 0),
    correction: text?.correction ?? '',
    hasReader: readers.length > 0,
    notes: inOrder(notes, text).map(({ staffId, ...note }) => ({ ...note, own: staffId === staff.id })),
    reviewByDay: text?.reviewByDay ?? answer.reviewByDay,
    publishedDay: answer.publishedDay,
    isPublic: answer.state === 'published' || answer.stillShownVersion !== null,
    boards: await boardsNamed(read, wished),
    sources,
    versions,
    reviews,
    pinnedOn,
    before: before && { version: before.version, body: before.body, easy: before.easy },
    may,
  }
}

export type DeskAnswerFile = NonNullable<Awaited<ReturnType<typeof readDeskAnswer>>>

const named = { id: boards.id, title: boards.title }

const boardsNamed = (read: Reader, ids: string[]) =>
  read.select(named).from(boards).where(inArray(boards.id, ids)).orderBy(asc(boards.position))

const boardsPinning = (read: Reader, answerId: string) =>
  read
    .select(named)
    .from(pins)
    .innerJoin(boards, eq(boards.id, pins.boardId))
    .where(eq(pins.answerId, answerId))
    .orderBy(asc(boards.position))
