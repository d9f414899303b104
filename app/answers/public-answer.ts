import { and, asc, eq, ne } from 'drizzle-orm'
import type { Reader } from '../../db'
import { isValid } from '../../db/credential'
import { answers, boards, citations, peerReviews, professionals } from '../../db/schema'
import { authorEndedOn, freshnessOf } from './answer'
import { authorOf, boundsOf, readerScopeOf, readPinned, type ShownRow, selectShown } from './shown-answers'
import { placeOf } from './source'
import { readPublished } from './versions'

const OTHERS = 6

export async function readPublicAnswer(read: Reader, id: string, today: number) {
  const [row] = await selectShown(read).where(eq(answers.id, id))
  if (!row) return null
  const freshness = freshnessOf(row, today)
  const [[board], sources, secondReader, pinned, reviewedSince, published] = await Promise.all([
    read.select({ id: boards.id, title: boards.title }).from(boards).where(eq(boards.id, row.boardId)),
    readSources(read, id, row.version),
    freshness === 'reviewed' ? readSecondReader(read, id, row.version, today) : null,
    readPinned(read, row.boardId, today),
    freshness === 'starter' ? findReviewed(read, row, today) : null,
    readPublished(read, id),
  ])
  return {
    id,
    question: row.question,
    easy: row.easy,
    body: row.body,
    freshness,
    by: authorOf(row),
    authorEndedDay: freshness === 'under-review' ? authorEndedOn(row, today) : null,
    secondReader,
    publishedDay: row.publishedDay,
    reviewByDay: row.reviewByDay,
    sources,
    board: board ?? null,
    others: pinned.filter(other => other.id !== id).slice(0, OTHERS),
    reviewedSince,
    ...boundsOf({ ...row, readerScope: readerScopeOf(row) }),
    published,
  }
}

export type PublicAnswer = NonNullable<Awaited<ReturnType<typeof readPublicAnswer>>>

export async function readSources(read: Reader, answerId: string, version: number) {
  const rows = await read
    .select({ title: citations.title, url: citations.url })
    .from(citations)
    .where(and(eq(citations.answerId, answerId), eq(citations.version, version)))
    .orderBy(asc(citations.position))
  return rows.map(source => ({ ...source, place: placeOf(source.url) }))
}

export type SourceView = Awaited<ReturnType<typeof readSources>>[number]

async function readSecondReader(read: Reader, answerId: string, version: number, today: number) {
  const [row] = await read
    .select({
      id: peerReviews.staffId,
      name: professionals.name,
      credential: professionals.credential,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
      day: peerReviews.day,
    })
    .from(peerReviews)
    .leftJoin(professionals, eq(professionals.staffId, peerReviews.staffId))
    .where(
      and(
        eq(peerReviews.answerId, answerId),
        eq(peerReviews.version, version),
        eq(peerReviews.outcome, 'confirmed'),
      ),
    )
  if (!row) return null
  const { id, name, credential, validUntilDay, endedDay, day } = row
  if (name === null || credential === null || validUntilDay === null || validUntilDay < day)
    return 'moderator'
  return { id, name, credential, hasEnded: !isValid({ validUntilDay, endedDay }, today) }
}

async function findReviewed(
  read: Reader,
  { id, questionId }: ShownRow,
  today: number,
): Promise<string | null> {
  const rows = await selectShown(read).where(and(eq(answers.questionId, questionId), ne(answers.id, id)))
  return rows.find(row => freshnessOf(row, today) === 'reviewed')?.id ?? null
}
