import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import type { Reader } from '../../db'
import { cases } from '../../db/schema'
import { notAgainst } from '../cases/case'
import { notOwn, type Own, withinReach } from '../cases/own-cases'
import { bandIn } from './review-queue'

export async function previousAndNext(
  read: Reader,
  { caseId, staffId, own, now }: { caseId: string; staffId: string; own?: Own; now: number },
): Promise<{ before: string | null; after: string | null }> {
  const band = bandIn(now)
  const [here] = await read
    .select({ band, deadlineAt: cases.deadlineAt })
    .from(cases)
    .where(eq(cases.id, caseId))
  if (!here) return { before: null, after: null }
  const place = sql`(${here.band}, ${here.deadlineAt}, ${caseId})`
  const others = and(
    eq(cases.state, 'open'),
    ne(cases.id, caseId),
    notAgainst(staffId),
    notOwn(own),
    withinReach(own),
  )
  const first = async (way: 'before' | 'after') => {
    const along = way === 'after' ? asc : desc
    const [row] = await read
      .select({ id: cases.id })
      .from(cases)
      .where(
        and(
          others,
          way === 'after'
            ? sql`(${band}, ${cases.deadlineAt}, ${cases.id}) > ${place}`
            : sql`(${band}, ${cases.deadlineAt}, ${cases.id}) < ${place}`,
        ),
      )
      .orderBy(along(band), along(cases.deadlineAt), along(cases.id))
      .limit(1)
    return row?.id ?? null
  }
  const [before, after] = await Promise.all([first('before'), first('after')])
  return { before, after }
}
