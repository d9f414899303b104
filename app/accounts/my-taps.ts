import { and, asc, gt, inArray, isNotNull } from 'drizzle-orm'
import type { Reader } from '../../db'
import { answerFeedback, reports, sameQuestions, taps } from '../../db/schema'
import { feedbackTag, reportTag, sameQuestionTag, tapTag } from './tags'

/** What a member pressed: once per person and subject, found again only by computing its tag. */
export const tapTables = {
  sameQuestions: {
    table: sameQuestions,
    subject: sameQuestions.threadId,
    tag: sameQuestions.tag,
    tagOf: sameQuestionTag,
  },
  answerFeedback: {
    table: answerFeedback,
    subject: answerFeedback.answerId,
    tag: answerFeedback.tag,
    tagOf: feedbackTag,
  },
  taps: { table: taps, subject: taps.postId, tag: taps.tag, tagOf: tapTag },
}

export type Tap = { name: keyof typeof tapTables; subject: string; tag: string }
export const tapNames = Object.keys(tapTables) as Tap['name'][]

const STEP = 400

export async function findMyTaps(read: Reader, ownerKey: Buffer): Promise<Tap[]> {
  const found: Tap[] = []
  for (const name of tapNames) {
    const { table, subject, tag, tagOf } = tapTables[name]
    for (let after = ''; ; ) {
      const subjects = (
        await read
          .selectDistinct({ id: subject })
          .from(table)
          .where(gt(subject, after))
          .orderBy(asc(subject))
          .limit(STEP)
      ).map(({ id }) => id)
      const last = subjects.at(-1)
      if (last === undefined) break
      const tags = new Map(subjects.map(id => [tagOf(ownerKey, id), id]))
      const mine = await read
        .select({ tag })
        .from(table)
        .where(inArray(tag, [...tags.keys()]))
      for (const row of mine) found.push({ name, subject: tags.get(row.tag) ?? '', tag: row.tag })
      after = last
    }
  }
  return found
}

/** Reports stay when their reporter goes: without the owner key, nothing leads from them to anybody. */
export async function findMyReports(read: Reader, ownerKey: Buffer) {
  const found: (typeof reports.$inferSelect)[] = []
  for (let after = ''; ; ) {
    const rows = await read
      .select()
      .from(reports)
      .where(and(isNotNull(reports.reporterTag), gt(reports.id, after)))
      .orderBy(asc(reports.id))
      .limit(STEP)
    const last = rows.at(-1)
    if (!last) return found
    found.push(...rows.filter(row => row.reporterTag === reportTag(ownerKey, row)))
    after = last.id
  }
}
