import { and, eq, ne } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { threadConcerns, threads } from '../../db/schema'

/** The author's word overrides everyone else's. */
type ConcernState = 'found' | 'added' | 'dropped' | 'rejected'

type Correction = {
  threadId: string
  concern: string
  press: 'add' | 'drop'
  staffId: string
  now: number
}

/** `authors-word`: the author rejected it. */
type Corrected = 'changed' | 'as-it-was' | 'authors-word' | 'gone'

export async function readConcernStates(read: Reader, threadId: string) {
  const rows = await read.select().from(threadConcerns).where(eq(threadConcerns.threadId, threadId))
  return rows.map(row => ({ concern: row.concern, state: stateOf(row) }))
}

function stateOf(row: typeof threadConcerns.$inferSelect): ConcernState {
  if (row.rejectedDay !== null) return 'rejected'
  if (row.droppedDay !== null) return 'dropped'
  return row.setBy === 'moderator' ? 'added' : 'found'
}

export async function correctConcern(
  db: Db,
  { threadId, concern, press, staffId, now }: Correction,
): Promise<Corrected> {
  return db.write(async tx => {
    const [thread] = await tx
      .update(threads)
      .set({ id: threadId })
      .where(and(eq(threads.id, threadId), ne(threads.visibility, 'withdrawn')))
      .returning({ id: threads.id })
    if (!thread) return 'gone'
    const its = and(eq(threadConcerns.threadId, threadId), eq(threadConcerns.concern, concern))
    const [row] = await tx.select().from(threadConcerns).where(its)
    const state = row ? stateOf(row) : 'dropped'
    if (state === 'rejected') return 'authors-word'
    if ((state === 'dropped') === (press === 'drop')) return 'as-it-was'
    if (!row) await tx.insert(threadConcerns).values({ threadId, concern, because: [], setBy: 'moderator' })
    else await change(tx, its, press === 'drop' ? { droppedDay: dayOf(now) } : putBack)
    const kind = press === 'drop' ? 'concern-dropped' : 'concern-added'
    await appendEvent(db, tx, { kind, actor: staffId, now, threadId, detail: { concern } })
    return 'changed'
  })
}

const putBack = { droppedDay: null, setBy: 'moderator' as const }

const change = (
  tx: Tx,
  its: ReturnType<typeof and>,
  set: Partial<Pick<typeof threadConcerns.$inferSelect, 'droppedDay' | 'setBy'>>,
) => tx.update(threadConcerns).set(set).where(its).returning({ concern: threadConcerns.concern })
