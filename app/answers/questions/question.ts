import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { answers, answerVersions, boards, questions } from '../../../db/schema'
import { type Colleague, whatMayBeDone } from '../answer'
import { listPeerReviewers, readersFor } from '../peer-review'

type KnownQuestion = { id: string; question: string; boardId: string }
export type BoardQuestions = { id: string; title: string; questions: KnownQuestion[] }

export async function listQuestions(
  read: Reader,
  staff: Colleague,
  today: number,
): Promise<BoardQuestions[]> {
  const [professionals, places, rows] = await Promise.all([
    listPeerReviewers(read, today),
    read.select({ id: boards.id, title: boards.title }).from(boards).orderBy(asc(boards.position)),
    read
      .select({ question: questions, answer: answers, concerns: answerVersions.concerns })
      .from(questions)
      .innerJoin(answers, eq(answers.questionId, questions.id))
      .leftJoin(
        answerVersions,
        and(eq(answerVersions.answerId, answers.id), eq(answerVersions.version, answers.version)),
      )
      .orderBy(asc(questions.question), asc(questions.id)),
  ])
  const known = new Map<string, KnownQuestion>()
  for (const { question, answer, concerns } of rows) {
    const readers = readersFor(professionals, { authorId: answer.authorId, concerns: concerns ?? [] })
    if (whatMayBeDone(answer, staff, today, readers).see)
      known.set(question.id, { id: question.id, question: question.question, boardId: question.boardId })
  }
  return places.map(board => ({
    ...board,
    questions: [...known.values()].filter(question => question.boardId === board.id),
  }))
}
