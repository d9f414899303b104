import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../db'
import { answerVersions, citations, peerReviews, professionals } from '../../db/schema'
import type { AnswerDraft } from './answer-form'
import { differenceOf } from './difference'

export type VersionText = Omit<
  AnswerDraft,
  'questionId' | 'question' | 'saysOutside' | 'settled' | 'boards' | 'reviewByDay'
> & {
  boards: string[] | null
  reviewByDay: number | null
}

export async function saveVersion(
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

export async function readPublished(read: Reader, answerId: string) {
  const rows = await read
    .select({
      version: answerVersions.version,
      correction: answerVersions.correction,
      day: peerReviews.day,
      name: professionals.name,
      credential: professionals.credential,
      validUntilDay: professionals.validUntilDay,
    })
    .from(answerVersions)
    .innerJoin(
      peerReviews,
      and(
        eq(peerReviews.answerId, answerVersions.answerId),
        eq(peerReviews.version, answerVersions.version),
        eq(peerReviews.outcome, 'confirmed'),
      ),
    )
    .leftJoin(professionals, eq(professionals.staffId, peerReviews.staffId))
    .where(eq(answerVersions.answerId, answerId))
    .orderBy(desc(answerVersions.version), asc(peerReviews.day))
  return rows
    .filter((row, n) => rows[n - 1]?.version !== row.version)
    .map(({ version, correction, day, ...reader }) => ({
      ...{ version, correction, day },
      confirmedBy: peerReviewerOf(reader, day),
    }))
}

export type PublishedVersion = Awaited<ReturnType<typeof readPublished>>[number]

type Reading = { name: string | null; credential: string | null; validUntilDay: number | null }

const peerReviewerOf = ({ name, credential, validUntilDay }: Reading, day: number) =>
  name !== null && credential !== null && validUntilDay !== null && validUntilDay >= day
    ? { name, credential }
    : ('moderator' as const)

export async function readDifference(read: Reader, answerId: string, from: number, to: number) {
  const [before, after] = await Promise.all([
    readVersion(read, answerId, from),
    readVersion(read, answerId, to),
  ])
  if (!before || !after) return null
  const lines = (sources: { title: string; url: string }[]) =>
    sources.map(({ title, url }) => `${title} ${url}`).join('\n')
  return {
    ...{ from, to },
    easy: differenceOf(before.easy, after.easy),
    body: differenceOf(before.body, after.body),
    sources: differenceOf(lines(before.sources), lines(after.sources)),
  }
}

export type Difference = NonNullable<Awaited<ReturnType<typeof readDifference>>>
