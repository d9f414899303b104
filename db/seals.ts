import { createHash } from 'node:crypto'
import { and, asc, desc, gte, lt, min } from 'drizzle-orm'
import { dayOf, dayOfNumber, firstNumberOf } from './clock'
import type { Db, Reader, Tx } from './index'
import { eventSeals, events } from './schema'

type Seal = typeof eventSeals.$inferSelect

/** Seals each day that is over: from then on a change of any of its events shows. One transaction a day. */
export async function sealDays(db: Db, now: number): Promise<void> {
  while (await db.write(tx => sealNext(db, tx, dayOf(now))));
}

async function sealNext(db: Db, tx: Tx, today: number): Promise<boolean> {
  await db.lockEvents(tx)
  const [last] = await tx.select().from(eventSeals).orderBy(desc(eventSeals.day)).limit(1)
  const from = (last?.day ?? -1) + 1
  const [first] = await tx
    .select({ seq: min(events.seq) })
    .from(events)
    .where(gte(events.seq, firstNumberOf(from)))
  const day = dayOfNumber(first?.seq ?? Number.POSITIVE_INFINITY)
  if (day >= today) return false
  await tx.insert(eventSeals).values(await sealOf(tx, { from, day, previousHash: last?.hash ?? '' }))
  return true
}

const PAGE = 1_000

/** @param from the day after the last seal, so that no event stands between two seals */
export async function sealOf(
  read: Reader,
  { from, day, previousHash }: { from: number; day: number; previousHash: string },
): Promise<Seal> {
  const hash = createHash('sha256').update(previousHash)
  let n = 0
  for (let seq = firstNumberOf(from) - 1; ; ) {
    const rows = await read
      .select()
      .from(events)
      .where(and(gte(events.seq, seq + 1), lt(events.seq, firstNumberOf(day + 1))))
      .orderBy(asc(events.seq))
      .limit(PAGE)
    for (const row of rows) hash.update(`\n${textOf(row)}`)
    n += rows.length
    seq = rows.at(-1)?.seq ?? seq
    if (rows.length < PAGE) return { day, events: n, previousHash, hash: hash.digest('hex') }
  }
}

function textOf(row: typeof events.$inferSelect): string {
  const detail = Object.entries(row.detail).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    row.seq,
    row.kind,
    row.hour,
    row.actor,
    row.threadId,
    row.postId,
    row.personaId,
    row.caseId,
    row.decisionId,
    row.answerId,
    detail,
  ])
}
