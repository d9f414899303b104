import { desc } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { hourOf } from '../../db/clock'
import { hashOf, type NewEvent } from '../../db/events'
import { events } from '../../db/schema'
import { insertAll } from './insert-all'

export async function appendEvents(db: Db, tx: Tx, list: NewEvent[]): Promise<void> {
  await db.lockEvents(tx)
  let [last] = await tx
    .select({ seq: events.seq, hash: events.hash })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1)
  const rows = list.map(({ now, detail, kind, actor, ...ids }) => {
    const row = {
      threadId: null,
      postId: null,
      personaId: null,
      caseId: null,
      decisionId: null,
      answerId: null,
      ...ids,
      seq: (last?.seq ?? 0) + 1,
      kind,
      hour: hourOf(now),
      actor,
      detail: detail ?? {},
      previousHash: last?.hash ?? '',
    }
    const hash = hashOf(row)
    last = { seq: row.seq, hash }
    return { ...row, hash }
  })
  await insertAll(tx, events, rows)
}
