import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answers, answerVersions, professionals } from '../../db/schema'

export const outsideOf = (scope: string[] | null, concerns: string[]): string[] =>
  scope && scope.length > 0 ? concerns.filter(concern => !scope.includes(concern)) : []

export async function readOutside(read: Reader, answerId: string, version: number): Promise<string[]> {
  const [row] = await read
    .select({ scope: professionals.scope, concerns: answerVersions.concerns })
    .from(answers)
    .innerJoin(
      answerVersions,
      and(eq(answerVersions.answerId, answers.id), eq(answerVersions.version, version)),
    )
    .leftJoin(professionals, eq(professionals.staffId, answers.authorId))
    .where(eq(answers.id, answerId))
  return row ? outsideOf(row.scope, row.concerns) : []
}
