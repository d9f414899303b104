import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, boards, questions } from '../../db/schema'
import { type Colleague, whatMayBeDone } from './permissions'

export type KnownQuestion = { id: string; question: string; boardId: string }
export type BoardQuestions = { id: string; title: string; questions: KnownQuestion[] }

/** The boards in order, each with the questions that this colleague may know of: not those of others' drafts. */
export async function listQuestions(
  read: Reader,
  staff: Colleague,
  today: number,
): Promise<BoardQuestions[]> {
  const [places, rows] = await Promise.all([
    read.select({ id: boards.id, title: boards.title }).from(boards).orderBy(asc(boards.position)),
    read
      .select({ question: questions, answer: answers })
      .from(questions)
      .innerJoin(answers, eq(answers.questionId, questions.id))
      .orderBy(asc(questions.question), asc(questions.id)),
  ])
  const known = new Map<string, KnownQuestion>()
  for (const { question, answer } of rows)
    if (whatMayBeDone(answer, staff, today).see)
      known.set(question.id, { id: question.id, question: question.question, boardId: question.boardId })
  return places.map(board => ({
    ...board,
    questions: [...known.values()].filter(question => question.boardId === board.id),
  }))
}
