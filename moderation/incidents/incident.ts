import { asc, desc, eq, isNull } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { type IncidentAbout, type IncidentReplies, incidents, staff, threads } from '../../db/schema'
import { cleanText, hasLetters, lettersOver } from '../clean-text'
import { readNotice } from './notice'
import { incidentSteps } from './steps'

export const NOTICE_LONGEST = 600

type Noticed = { about: IncidentAbout; notice: string; replies: IncidentReplies }
type WordsFault = 'words-missing' | 'words-long'

const faultOf = (notice: string): WordsFault | null =>
  hasLetters(notice) ? (lettersOver(notice, NOTICE_LONGEST) > 0 ? 'words-long' : null) : 'words-missing'

type Opening = Noticed & { threadId: string; staffId: string; mine?: string[]; now: number }
type Opened = { outcome: 'opened' | 'already'; incidentId: string } | { outcome: WordsFault | 'own' | 'gone' }

/**
 * Locks a published conversation under a notice.
 * @param mine personas of the moderator's own key: nobody decides about what they began
 * @returns 'already' with the one that is open, so that a second press leads to it
 */
export async function openIncident(
  db: Db,
  { threadId, staffId, mine = [], now, notice: typed, ...chosen }: Opening,
): Promise<Opened> {
  const notice = cleanText(typed)
  const fault = faultOf(notice)
  if (fault) return { outcome: fault }
  return db.write(async tx => {
    const thread = await lockThread(tx, threadId)
    if (thread?.visibility !== 'published') return { outcome: 'gone' }
    if (mine.includes(thread.personaId)) return { outcome: 'own' }
    const open = await readNotice(tx, threadId)
    if (open) return { outcome: 'already', incidentId: open.id }
    const id = newId()
    await tx.insert(incidents).values({
      ...{ id, threadId, notice, ...chosen },
      ...{ openedBy: staffId, openedDay: dayOf(now), steps: [] },
    })
    const detail = { about: chosen.about, replies: chosen.replies }
    await appendEvent(db, tx, { kind: 'incident-opened', actor: staffId, now, threadId, detail })
    return { outcome: 'opened', incidentId: id }
  })
}

/** Before its incident, as replies do, so that none slips past the lock. */
async function lockThread(tx: Tx, threadId: string) {
  const [thread] = await tx.update(threads).set({ id: threadId }).where(eq(threads.id, threadId)).returning()
  return thread ?? null
}

type Changing = { incidentId: string; staffId: string; now: number }

/** @param version as the page showed it; 'stale' if a colleague changed it since */
export async function changeNotice(
  db: Db,
  { incidentId, staffId, version, now, notice: typed, ...chosen }: Changing & Noticed & { version: number },
): Promise<{ outcome: 'changed' | 'stale' | 'lifted' | WordsFault }> {
  const notice = cleanText(typed)
  const fault = faultOf(notice)
  if (fault) return { outcome: fault }
  return db.write(async tx => {
    const it = await lockIncident(tx, incidentId)
    if (!it || it.liftedDay !== null) return { outcome: 'lifted' }
    const same = it.notice === notice && it.replies === chosen.replies && it.about === chosen.about
    if (same) return { outcome: 'changed' }
    if (it.version !== version) return { outcome: 'stale' }
    await tx
      .update(incidents)
      .set({ notice, ...chosen, version: version + 1 })
      .where(eq(incidents.id, incidentId))
      .returning()
    const detail = { about: chosen.about, replies: chosen.replies }
    await appendEvent(db, tx, {
      ...{ kind: 'incident-changed' as const, actor: staffId, now },
      ...{ threadId: it.threadId, detail },
    })
    return { outcome: 'changed' }
  })
}

async function lockIncident(tx: Tx, id: string) {
  const [row] = await tx.update(incidents).set({ id }).where(eq(incidents.id, id)).returning()
  return row ?? null
}

/** Takes the notice off: it’s an ordinary conversation again. Pressed twice, it’s taken off once. */
export const liftNotice = (db: Db, { incidentId, staffId, now }: Changing): Promise<boolean> =>
  db.write(async tx => {
    const it = await lockIncident(tx, incidentId)
    if (!it) return false
    if (it.liftedDay !== null) return true
    await tx
      .update(incidents)
      .set({ liftedBy: staffId, liftedDay: dayOf(now) })
      .where(eq(incidents.id, incidentId))
      .returning()
    await appendEvent(db, tx, { kind: 'incident-lifted', actor: staffId, now, threadId: it.threadId })
    return true
  })

/** The team has talked about it and is done; the notice stays as it is. */
export const closeIncident = (db: Db, { incidentId, staffId, now }: Changing): Promise<boolean> =>
  db.write(async tx => {
    const it = await lockIncident(tx, incidentId)
    if (!it) return false
    if (it.closedDay !== null) return true
    await tx
      .update(incidents)
      .set({ closedBy: staffId, closedDay: dayOf(now) })
      .where(eq(incidents.id, incidentId))
      .returning()
    await appendEvent(db, tx, { kind: 'incident-closed', actor: staffId, now, threadId: it.threadId })
    return true
  })

/**
 * Only what this moderator changed counts, so that two who tick at once lose nothing.
 * @param shown what was ticked on their page
 */
export const tickSteps = (
  db: Db,
  { incidentId, staffId, ticked, shown, now }: Changing & { ticked: string[]; shown: string[] },
): Promise<boolean> =>
  db.write(async tx => {
    const it = await lockIncident(tx, incidentId)
    if (!it) return false
    const steps = incidentSteps.filter(
      code => ticked.includes(code) || (it.steps.includes(code) && !shown.includes(code)),
    )
    if (`${steps}` === `${it.steps}`) return true
    await tx.update(incidents).set({ steps }).where(eq(incidents.id, incidentId)).returning()
    const detail = { steps: steps.join(' ') }
    await appendEvent(db, tx, {
      ...{ kind: 'incident-steps' as const, actor: staffId, now },
      ...{ threadId: it.threadId, detail },
    })
    return true
  })

const withTitle = (read: Reader) =>
  read
    .select({
      incident: incidents,
      title: threads.title,
      visibility: threads.visibility,
      by: staff.handle,
    })
    .from(incidents)
    .innerJoin(threads, eq(threads.id, incidents.threadId))
    .leftJoin(staff, eq(staff.id, incidents.openedBy))

export async function readIncident(read: Reader, id: string) {
  const [row] = await withTitle(read).where(eq(incidents.id, id))
  return row ?? null
}

/** Those that the team isn't done with, then the latest others. */
export async function listIncidents(read: Reader) {
  const [open, done] = await Promise.all([
    withTitle(read).where(isNull(incidents.closedDay)).orderBy(asc(incidents.openedDay), asc(incidents.id)),
    withTitle(read).orderBy(desc(incidents.closedDay), asc(incidents.id)).limit(50),
  ])
  return { open, done: done.filter(({ incident }) => incident.closedDay !== null) }
}

export const countIncidents = (read: Reader): Promise<number> =>
  read.$count(incidents, isNull(incidents.closedDay))
