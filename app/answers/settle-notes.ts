import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { passageNotes } from '../../db/schema'
import { notesSince } from './passage-notes'
import type { Colleague } from './permissions'
import type { AnswerRow } from './touch-answer'

/** The author has seen to these remarks, and to no others. Within a change that holds the answer. */
export async function settleNotes(
  db: Db,
  tx: Tx,
  answer: AnswerRow,
  { staff, settled, now }: { staff: Colleague; settled: string[] | undefined; now: number },
): Promise<void> {
  if (!settled) return
  const { id, version } = answer
  const all = await tx
    .select({ id: passageNotes.id, settledDay: passageNotes.settledDay })
    .from(passageNotes)
    .where(and(eq(passageNotes.answerId, id), gte(passageNotes.version, notesSince(answer))))
  const done = all.filter(note => note.settledDay === null && settled.includes(note.id)).map(note => note.id)
  const open = all.filter(note => note.settledDay !== null && !settled.includes(note.id)).map(note => note.id)
  if (done.length === 0 && open.length === 0) return
  if (done.length > 0)
    await tx
      .update(passageNotes)
      .set({ settledDay: dayOf(now) })
      .where(inArray(passageNotes.id, done))
      .returning()
  if (open.length > 0)
    await tx.update(passageNotes).set({ settledDay: null }).where(inArray(passageNotes.id, open)).returning()
  await appendEvent(db, tx, {
    kind: 'answer-commented',
    actor: staff.id,
    now,
    answerId: id,
    detail: { version, settled: done.length, opened: open.length },
  })
}
