import { and, eq, ne, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { appeals, cases, decisions } from '../../db/schema'

/** Cases that this moderator may have before them: an appeal never comes to those who made the first decision. */
export const notAgainst = (staffId: string) =>
  or(
    ne(cases.kind, 'appeal'),
    sql`not exists (select 1 from ${appeals} inner join ${decisions} on ${decisions.id} = ${appeals.decisionId}
      where ${appeals.caseId} = ${cases.id} and (${decisions.staffId} = ${staffId} or ${decisions.secondId} = ${staffId}))`,
  )

/** Whether this moderator may look at an appeal and decide it: for its page and for the guard behind it. */
export async function mayDecideAppeal(
  read: Reader,
  { caseId, staffId }: { caseId: string; staffId: string },
): Promise<boolean> {
  return (
    (await read.$count(cases, and(eq(cases.id, caseId), eq(cases.kind, 'appeal'), notAgainst(staffId)))) > 0
  )
}
