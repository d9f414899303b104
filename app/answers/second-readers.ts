import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { isValid } from '../../db/credential'
import { answerVersions, professionals, staffRoles } from '../../db/schema'
import type { AnswerRow } from './touch-answer'

/** A professional who may confirm today, and the concerns that they were checked for; none where nobody asked. */
export type SecondReader = { staffId: string; scope: string[] }

/** Whether what an answer helps with is something that they may speak on. */
export const covers = (scope: string[], concerns: string[]): boolean =>
  scope.length === 0 || concerns.length === 0 || concerns.some(concern => scope.includes(concern))

/** Everybody whose credential is valid today. */
export async function readSecondReaders(read: Reader, today: number): Promise<SecondReader[]> {
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

/** The staff ids of those who may confirm an answer with these concerns: never its author. */
export const readersFor = (
  all: SecondReader[],
  { authorId, concerns }: { authorId: string | null; concerns: string[] },
): string[] =>
  all
    .filter(({ staffId, scope }) => staffId !== authorId && covers(scope, concerns))
    .map(({ staffId }) => staffId)

/** The same, for the newest version of one answer. */
export async function readReadersOf(
  read: Reader,
  { id, version, authorId }: Pick<AnswerRow, 'id' | 'version' | 'authorId'>,
  today: number,
): Promise<string[]> {
  const [text] = await read
    .select({ concerns: answerVersions.concerns })
    .from(answerVersions)
    .where(and(eq(answerVersions.answerId, id), eq(answerVersions.version, version)))
  return readersFor(await readSecondReaders(read, today), { authorId, concerns: text?.concerns ?? [] })
}
