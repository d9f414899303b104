import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../db'
import { answers, pins, questions } from '../../db/schema'
import { readVersion } from './keep-version'
import { keepPins, touchPins } from './pin-rows'
import type { AnswerRow } from './touch-answer'

/**
 * Pins an answer that is being published on the boards its author chose: at its own place where it stands already,
 * in the place of the starter answer to the same question, otherwise at the top. Starter answers to the question go.
 * @param answer as it was before it was published
 * @returns the boards it was pinned on
 */
export async function placePins(
  tx: Tx,
  answer: AnswerRow,
  by: { staffId: string; today: number },
): Promise<string[]> {
  const chosen = await chosenBoards(tx, answer)
  const chosenBefore =
    answer.stillShownVersion === null ? null : await readVersion(tx, answer.id, answer.stillShownVersion)
  const dropped = (chosenBefore?.boards ?? []).filter(board => !chosen.includes(board))
  const starters = await tx
    .select({ id: answers.id, boardId: pins.boardId })
    .from(answers)
    .leftJoin(pins, eq(pins.answerId, answers.id))
    .where(and(eq(answers.questionId, answer.questionId), eq(answers.starter, true)))
  const starterIds = starters.map(row => row.id)

  // In one order for everybody, so that two who publish at once wait for each other instead of both giving up.
  const touched = new Set([...chosen, ...dropped, ...starters.map(row => row.boardId ?? '')])
  for (const boardId of [...touched].sort()) {
    const before = await touchPins(tx, boardId)
    if (!before) continue
    const rest = before.filter(id => !starterIds.includes(id))
    const after = dropped.includes(boardId)
      ? rest.filter(id => id !== answer.id)
      : chosen.includes(boardId) && !rest.includes(answer.id)
        ? rest.toSpliced(
            Math.max(
              0,
              before.findIndex(id => starterIds.includes(id)),
            ),
            0,
            answer.id,
          )
        : rest
    await keepPins(tx, boardId, { before, after, ...by })
  }
  return chosen
}

/** Chosen by its author; where nothing was kept (a planted draft), the board of its question. */
async function chosenBoards(tx: Tx, { id, version, questionId }: AnswerRow): Promise<string[]> {
  const text = await readVersion(tx, id, version)
  if (text?.boards) return text.boards
  const [question] = await tx
    .select({ boardId: questions.boardId })
    .from(questions)
    .where(eq(questions.id, questionId))
  return question ? [question.boardId] : []
}
