import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../db'
import { answerVersions, citations } from '../../db/schema'
import type { AnswerDraft } from './answer-draft'

export type VersionText = Omit<AnswerDraft, 'questionId' | 'question' | 'saysOutside' | 'settled'>

/** Writes one version with its sources, over what stood there before. */
export async function keepVersion(
  tx: Tx,
  answerId: string,
  version: number,
  text: VersionText,
  today: number,
) {
  const { body, easy, boards, reviewByDay, sources, concerns, countries, correction } = text
  const said = { body, easy, boards, reviewByDay, concerns, countries, correction }
  const row = { answerId, version, ...said, writtenDay: today }
  await tx
    .insert(answerVersions)
    .values(row)
    .onConflictDoUpdate({ target: [answerVersions.answerId, answerVersions.version], set: row })
  await tx
    .delete(citations)
    .where(and(eq(citations.answerId, answerId), eq(citations.version, version)))
    .returning()
  if (sources.length > 0)
    await tx
      .insert(citations)
      .values(sources.map((source, n) => ({ answerId, version, position: n + 1, ...source })))
}

/** What one version says and where its author wishes to see it. */
export async function readVersion(read: Reader, answerId: string, version: number) {
  const [row] = await read
    .select()
    .from(answerVersions)
    .where(and(eq(answerVersions.answerId, answerId), eq(answerVersions.version, version)))
  if (!row) return null
  const sources = await read
    .select({ title: citations.title, url: citations.url })
    .from(citations)
    .where(and(eq(citations.answerId, answerId), eq(citations.version, version)))
    .orderBy(asc(citations.position))
  return { ...row, sources }
}
