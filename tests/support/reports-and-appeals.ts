import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { appeals, reports } from '../../db/schema'
import { makeAppeal } from '../../moderation/appeals/appeals'
import { makeReport, type NewReport, reportCode, reportCodeHash } from '../../moderation/reports/reports'
import { NOON, type World } from './world'

/** Reports a post, as a guest unless told otherwise; each report has a code of its own unless one is given. */
export async function report(
  world: Pick<World, 'db' | 'secret'>,
  postId: string,
  { once = randomBytes(8).toString('hex'), ...more }: Partial<NewReport> = {},
) {
  const { outcome } = await makeReport(world, {
    once,
    subjectKind: 'post',
    subjectId: postId,
    reason: 'other',
    words: {},
    reporterTag: null,
    now: NOON,
    ...more,
  })
  const code = reportCode(world.secret, once)
  const [row] = await world.db.read
    .select()
    .from(reports)
    .where(eq(reports.codeHash, reportCodeHash(code)))
  return { outcome, row, code }
}

/** The author appeals the decision. */
export const appeal = (world: World, postId: string, decisionId: string, now = NOON) =>
  makeAppeal(world, { postId, decisionId, words: 'Please look again.', now })

export async function appealRow({ db }: World, decisionId: string) {
  const [row] = await db.read.select().from(appeals).where(eq(appeals.decisionId, decisionId))
  return row
}
