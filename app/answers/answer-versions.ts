import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answerVersions, peerReviews, professionals } from '../../db/schema'
import { differenceOf } from './difference'
import { readVersion } from './keep-version'

/** A version that readers have seen: its day, who confirmed it, and what it put right. The newest first. */
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
      confirmedBy: secondReaderOf(reader, day),
    }))
}

export type PublishedVersion = Awaited<ReturnType<typeof readPublished>>[number]

type Reading = { name: string | null; credential: string | null; validUntilDay: number | null }

/** A professional by name, as they were on the day of their word; otherwise "moderator". */
export const secondReaderOf = ({ name, credential, validUntilDay }: Reading, day: number) =>
  name !== null && credential !== null && validUntilDay !== null && validUntilDay >= day
    ? { name, credential }
    : ('moderator' as const)

/** What differs between two versions, word by word, in its parts; null where one of them is not there. */
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
