import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { decisions, opinions } from '../../db/schema'

type Suggested = {
  /** The kind of signal that the suggestion rests on. */
  by: string
  made: number
  /** Taken without a change. */
  kept: number
  /** Of those, read again by a moderator who saw neither, and how many of these would have decided otherwise. */
  readAgain: number
  otherwise: number
}

/** How often a suggested decision is taken unchanged: where that is always, somebody may have stopped reading. */
export async function suggestionsKept(read: Reader): Promise<Suggested[]> {
  const sum = (what: ReturnType<typeof sql>) =>
    sql`coalesce(sum(case when ${what} then 1 else 0 end), 0)`.mapWith(Number)
  const kept = sql`${decisions.suggestionKept} = true`
  const again = sql`${kept} and ${opinions.id} is not null`
  const rows = await read
    .select({
      by: decisions.suggestedBy,
      made: count().mapWith(Number),
      kept: sum(kept),
      readAgain: sum(again),
      otherwise: sum(sql`${again} and ${opinions.outcome} <> ${decisions.outcome}`),
    })
    .from(decisions)
    .leftJoin(opinions, and(eq(opinions.caseId, decisions.caseId), eq(opinions.kind, 'double')))
    .where(and(isNotNull(decisions.suggestedBy), isNull(decisions.undoneAt)))
    .groupBy(decisions.suggestedBy)
    .orderBy(decisions.suggestedBy)
  return rows.map(({ by, ...row }) => ({ by: by ?? '', ...row }))
}
