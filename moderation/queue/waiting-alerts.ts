import { and, asc, eq, lte } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { alerts, cases, type FailedAlert, type Priority, staff } from '../../db/schema'
import { policy } from '../policy'
import { bandIn } from './review-queue'

/** All that an alert says. `minutes` is how long the first of them has waited. */
export type WaitingAlert = { band: Priority; cases: number; minutes: number; toSecond: boolean }

const MINUTE = 60_000
const bands: Priority[] = ['now', 'today', 'soon']

/** Open for longer than the policy allows before an alert. Counted from the stored quarter hour, like deadlines. */
async function waitingIn(read: Reader, band: Priority, now: number) {
  const rule = policy().alerts[band]
  if (!rule) return []
  const rows = await read
    .select({ id: cases.id, openedAt: cases.openedAt, claimedUntil: cases.claimedUntil })
    .from(cases)
    .where(
      and(
        eq(cases.state, 'open'),
        eq(bandIn(now), bands.indexOf(band)),
        lte(cases.openedAt, now - rule.after * MINUTE),
      ),
    )
    .orderBy(asc(cases.openedAt), asc(cases.id))
  return rows.map(({ id, openedAt, claimedUntil }) => ({
    ...{ id, openedAt },
    isClaimed: claimedUntil !== null && claimedUntil > now,
  }))
}

const minutesOf = (openedAt: number, now: number) => Math.max(1, Math.floor((now - openedAt) / MINUTE))

/** The alerts to send now, each given out once, whichever process asks. */
export async function takeDueAlerts(db: Db, now: number): Promise<WaitingAlert[]> {
  const found = await Promise.all(bands.map(band => waitingIn(db.read, band, now)))
  if (found.flat().length === 0 && (await db.read.$count(alerts)) === 0) return []
  return db.write(async tx => {
    await db.lock(tx, 'alerts')
    const taken: WaitingAlert[] = []
    for (const band of bands) {
      const due = await takeDueOf(tx, band, now)
      if (due) taken.push(due)
    }
    return taken
  })
}

async function takeDueOf(tx: Tx, band: Priority, now: number): Promise<WaitingAlert | null> {
  const rule = policy().alerts[band]
  const waiting = await waitingIn(tx, band, now)
  const [before] = await tx.select().from(alerts).where(eq(alerts.priority, band))
  if (!rule || waiting.length === 0) {
    if (before) await tx.delete(alerts).where(eq(alerts.priority, band)).returning()
    return null
  }
  const acknowledged = (before?.acknowledged ?? []).filter(id => waiting.some(each => each.id === id))
  const unseen = waiting.filter(each => !each.isClaimed && !acknowledged.includes(each.id))
  const [oldest] = unseen
  if (!oldest) return null

  const goesOn = before !== undefined && before.acknowledgedAt === null
  const since = before ? now - before.sentAt : 0
  // A clock that was set back counts as due.
  if (goesOn && since >= 0 && since < rule.repeat * MINUTE) return null
  const firstAt = goesOn ? before.firstAt : now
  const row = { firstAt, sentAt: now, acknowledged, acknowledgedBy: null, acknowledgedAt: null }
  await tx
    .insert(alerts)
    .values({ priority: band, ...row, failed: [] })
    .onConflictDoUpdate({ target: alerts.priority, set: row })
    .returning()
  return {
    band,
    cases: unseen.length,
    minutes: minutesOf(oldest.openedAt, now),
    toSecond: rule.escalate !== undefined && now - firstAt >= rule.escalate * MINUTE,
  }
}

/** What went wrong with the last alert of a band, for its staff; nothing clears it. */
export const noteFailedAlerts = (db: Db, band: Priority, failed: FailedAlert[]) =>
  db.write(tx => tx.update(alerts).set({ failed }).where(eq(alerts.priority, band)).returning())

/** Stops the alerts about these cases. Those that weren't on the page go on. */
export const acknowledgeAlert = (
  db: Db,
  { band, caseIds, staffId, now }: { band: Priority; caseIds: string[]; staffId: string; now: number },
): Promise<void> =>
  db.write(async tx => {
    await db.lock(tx, 'alerts')
    const [row] = await tx.select().from(alerts).where(eq(alerts.priority, band))
    const waiting = await waitingIn(tx, band, now)
    const seen = waiting.map(({ id }) => id).filter(id => caseIds.includes(id))
    if (!row || seen.every(id => row.acknowledged.includes(id))) return
    await tx
      .update(alerts)
      .set({
        acknowledged: [...new Set([...row.acknowledged, ...seen])],
        acknowledgedBy: staffId,
        acknowledgedAt: now,
      })
      .where(eq(alerts.priority, band))
      .returning()
    const detail = { band, cases: seen.length }
    await appendEvent(db, tx, { kind: 'alert-acknowledged', actor: staffId, now, detail })
  })

/** Whoever acknowledged them has left, so the alerts go on. */
export const takeBackAcknowledgement = (tx: Tx, staffId: string) =>
  tx
    .update(alerts)
    .set({ acknowledged: [], acknowledgedBy: null, acknowledgedAt: null })
    .where(eq(alerts.acknowledgedBy, staffId))
    .returning({ priority: alerts.priority })

export type ShownAlert = {
  band: Priority
  /** Still unclaimed and not acknowledged; the ids go into the form that acknowledges them. */
  caseIds: string[]
  minutes: number
  sentAt: number
  acknowledged: { by: string; at: number } | null
  failed: FailedAlert[]
}

/** For the staff page: what was alerted, most urgent first. */
export async function readAlerts(read: Reader, now: number): Promise<ShownAlert[]> {
  const rows = await read
    .select({ alert: alerts, handle: staff.handle })
    .from(alerts)
    .leftJoin(staff, eq(staff.id, alerts.acknowledgedBy))
  const shown = await Promise.all(
    rows.map(async ({ alert, handle }) => {
      const waiting = await waitingIn(read, alert.priority, now)
      const unseen = waiting.filter(each => !each.isClaimed && !alert.acknowledged.includes(each.id))
      return {
        band: alert.priority,
        caseIds: unseen.map(({ id }) => id),
        minutes: unseen[0] ? minutesOf(unseen[0].openedAt, now) : 0,
        sentAt: alert.sentAt,
        acknowledged:
          alert.acknowledgedAt !== null && handle ? { by: handle, at: alert.acknowledgedAt } : null,
        failed: alert.failed,
        isWaiting: waiting.length > 0,
      }
    }),
  )
  return shown
    .filter(each => each.isWaiting)
    .map(({ isWaiting: _, ...each }) => each)
    .sort((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band))
}
