import { asc, eq, inArray, lt } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { type DebriefAbout, debriefNotes, incidents, staff } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { cleanText, hasLetters, lettersOver } from '../clean-text'

export const debriefAbouts: DebriefAbout[] = ['happened', 'decided', 'change', 'told']
export const DEBRIEF_LONGEST = 2_000

const keyOf = (secret: Secret) => secretFor(secret, 'debrief')

export async function readDebrief(read: Reader, secret: Secret, incidentId: string) {
  const rows = await read
    .select({ note: debriefNotes, by: staff.handle })
    .from(debriefNotes)
    .leftJoin(staff, eq(staff.id, debriefNotes.staffId))
    .where(eq(debriefNotes.incidentId, incidentId))
    .orderBy(asc(debriefNotes.day), asc(debriefNotes.id))
  return rows.map(({ note: { id, about, noteSealed, day, staffId }, by }) => ({
    ...{ id, about, day, by: by ?? '', staffId },
    note: unseal(keyOf(secret), noteSealed, id) ?? '',
  }))
}

type Noting = { incidentId: string; staffId: string; about: DebriefAbout; note: string; now: number }

/** Sent twice, the same note stands once. */
export async function addDebriefNote(
  { db, secret }: { db: Db; secret: Secret },
  { incidentId, staffId, about, note: typed, now }: Noting,
): Promise<{ outcome: 'noted' | 'words-missing' | 'words-long' | 'gone' }> {
  const note = cleanText(typed)
  if (!hasLetters(note)) return { outcome: 'words-missing' }
  if (lettersOver(note, DEBRIEF_LONGEST) > 0) return { outcome: 'words-long' }
  return db.write(async tx => {
    const [it] = await tx
      .update(incidents)
      .set({ id: incidentId })
      .where(eq(incidents.id, incidentId))
      .returning()
    if (!it) return { outcome: 'gone' }
    const before = await readDebrief(tx, secret, incidentId)
    if (before.some(each => each.about === about && each.note === note && each.staffId === staffId))
      return { outcome: 'noted' }
    const id = newId()
    const noteSealed = seal(keyOf(secret), note, id)
    await tx.insert(debriefNotes).values({ id, incidentId, about, staffId, noteSealed, day: dayOf(now) })
    await appendEvent(db, tx, {
      ...{ kind: 'debrief-noted' as const, actor: staffId, now },
      ...{ threadId: it.threadId, detail: { about } },
    })
    return { outcome: 'noted' }
  })
}

/** Of incidents that were closed before this day. */
export async function forgetDebriefs(tx: Tx, before: number): Promise<void> {
  const old = tx.select({ id: incidents.id }).from(incidents).where(lt(incidents.closedDay, before))
  await tx
    .delete(debriefNotes)
    .where(inArray(debriefNotes.incidentId, old))
    .returning({ id: debriefNotes.id })
}
