import { and, eq, gte, inArray, lt, notExists, type SQL, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf, hourOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { cases, installation, posts, threads } from '../../db/schema'
import { lockPost, openCase } from '../cases/case'
import type { Sum } from '../metrics/count-events'
import { readSums } from '../metrics/daily-sums'
import { type Share, wilson } from '../metrics/statistics'
import { policy } from '../policy'

const DRAWN = 'sampled-week'

/** 1970 began on a Thursday; a week begins on Monday, in UTC. */
const weekOf = (now: number) => Math.floor((dayOf(now) + 3) / 7)

/**
 * What the checks let through is read too. Any number of processes draw once.
 * @param order in which they are drawn
 * @returns how many were drawn
 */
export const drawSamples = (db: Db, now: number, order: SQL = sql`random()`): Promise<number> =>
  db.write(async tx => {
    await db.lock(tx, DRAWN)
    const week = weekOf(now)
    const [before] = await tx.select().from(installation).where(eq(installation.name, DRAWN))
    if (before && Number(before.value) >= week) return 0
    const drawn = await draw(tx, now, order)
    if (before)
      await tx
        .update(installation)
        .set({ value: String(week) })
        .where(eq(installation.name, DRAWN))
        .returning()
    else await tx.insert(installation).values({ name: DRAWN, value: String(week) })
    for (const { id: postId, threadId, personaId } of drawn) {
      const ids = { postId, threadId, personaId }
      const caseId = await openCase(db, tx, {
        kind: 'sample',
        ...ids,
        priority: 'soon',
        because: ['sample'],
        signals: [],
        now,
      })
      await appendEvent(db, tx, {
        kind: 'sample-drawn',
        actor: 'machine',
        now,
        caseId,
        ...ids,
        detail: { week },
      })
    }
    return drawn.length
  })

const caseOf = (read: Reader) => read.select({ one: sql`1` }).from(cases).where(eq(cases.postId, posts.id))

/** Locks all posts before the first event, to avoid a deadlock. */
async function draw(tx: Tx, now: number, order: SQL) {
  const chosen = await tx
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.visibility, 'published'),
        eq(threads.visibility, 'published'),
        // A day more than a week, and not the current hour: nothing falls between two draws.
        gte(posts.createdHour, hourOf(now) - 8 * 24),
        lt(posts.createdHour, hourOf(now)),
        notExists(caseOf(tx)),
      ),
    )
    .orderBy(order)
    .limit(policy()['sample-each-week'])
  const ids = chosen.map(row => row.id).toSorted()
  for (const id of ids) await lockPost(tx, id)
  if (ids.length === 0) return []
  return tx
    .select({ id: posts.id, threadId: posts.threadId, personaId: posts.personaId })
    .from(posts)
    .where(and(inArray(posts.id, ids), eq(posts.visibility, 'published'), notExists(caseOf(tx))))
}

export async function missRate(read: Reader): Promise<Share | null> {
  const { byMonth } = await readSums(read)
  const decided = byMonth.filter(sum => sum.kind === 'sample-decided')
  const total = (sums: Sum[]) => sums.reduce((all, { n }) => all + n, 0)
  return wilson(total(decided.filter(sum => sum.what !== 'publish')), total(decided))
}
