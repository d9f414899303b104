import { and, asc, count, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import {
  answers,
  answerVersions,
  boards,
  decisions,
  peerReviews,
  professionals,
  questions,
  threads,
} from '../../db/schema'
import { type Colleague, type Freshness, freshnessOf, whatMayBeDone } from './answer'
import { listPeerReviewers, readersFor } from './peer-review'
import { removedById } from './removal'

type DeskState = 'asked' | 'draft' | 'in-review' | 'taken' | Freshness

export type DeskAnswer = {
  id: string
  question: string
  questionId: string
  boardId: string
  state: DeskState
  author: { id: string; name: string } | null
  own: boolean
  reviewByDay: number
  stillShown: boolean
}

const urgency: DeskState[] = ['taken', 'asked', 'draft', 'under-review', 'in-review', 'reviewed', 'starter']

export async function readDesk(read: Reader, staff: Colleague, today: number) {
  const [places, wishes, all] = await Promise.all([
    read.select({ id: boards.id, title: boards.title }).from(boards).orderBy(asc(boards.position)),
    expertWishes(read),
    readAnswers(read, staff, today),
  ])
  return {
    mine: all
      .filter(answer => answer.own)
      .sort((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state)),
    waiting: all.filter(answer => answer.reads),
    boards: places.map(board => ({
      ...board,
      wishes: wishes.get(board.id) ?? 0,
      answers: all.filter(answer => answer.boardId === board.id),
    })),
  }
}

async function readAnswers(
  read: Reader,
  staff: Colleague,
  today: number,
): Promise<(DeskAnswer & { reads: boolean })[]> {
  const asked = and(
    eq(peerReviews.answerId, answers.id),
    eq(peerReviews.version, answers.version),
    eq(peerReviews.outcome, 'asked'),
  )
  const professionalsNow = await listPeerReviewers(read, today)
  const rows = await read
    .select({
      answer: answers,
      concerns: answerVersions.concerns,
      question: questions.question,
      boardId: questions.boardId,
      author: professionals.name,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
      asked: peerReviews.staffId,
      taken: decisions.id,
    })
    .from(answers)
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .leftJoin(professionals, eq(professionals.staffId, answers.authorId))
    .leftJoin(
      answerVersions,
      and(eq(answerVersions.answerId, answers.id), eq(answerVersions.version, answers.version)),
    )
    .leftJoin(peerReviews, asked)
    .leftJoin(decisions, removedById(answers.id))
    .orderBy(asc(questions.question), asc(answers.id))
  return rows.flatMap(({ answer, question, boardId, author, asked, taken, ...more }) => {
    const { validUntilDay, endedDay, concerns } = more
    const { authorId } = answer
    const readers = readersFor(professionalsNow, { authorId, concerns: concerns ?? [] })
    const { see, ask: reads } = whatMayBeDone(answer, staff, today, readers)
    if (!see) return []
    const own = answer.authorId === staff.id
    const freshness = taken ? ('taken' as const) : freshnessOf({ ...answer, validUntilDay, endedDay }, today)
    return {
      id: answer.id,
      question,
      questionId: answer.questionId,
      boardId,
      state:
        answer.state === 'published' || !(own || reads)
          ? freshness
          : answer.state === 'in-review'
            ? answer.state
            : asked
              ? 'asked'
              : 'draft',
      author: author && authorId ? { id: authorId, name: author } : null,
      own,
      reviewByDay: answer.reviewByDay,
      stillShown: own && answer.stillShownVersion !== null,
      reads,
    }
  })
}

async function expertWishes(read: Reader): Promise<Map<string, number>> {
  const rows = await read
    .select({ boardId: threads.boardId, wishes: count() })
    .from(threads)
    .where(and(eq(threads.wish, 'expert'), eq(threads.visibility, 'published')))
    .groupBy(threads.boardId)
  return new Map(rows.map(row => [row.boardId, row.wishes]))
}
