import { and, eq, gt, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { askedGroups, events, professionals } from '../../db/schema'
import { readGroup } from './asked-groups'
import { holdAskings } from './askings'
import { type Colleague, mayWrite } from './permissions'

/** A professional with twenty minutes a week comes back within it; each saving begins it anew. */
export const CLAIM_DAYS = 7

export type ClaimedGroup = { outcome: 'claimed' | 'taken' | 'enough' | 'away' | 'not-theirs' | 'gone' }
type Claiming = { groupId: string; staff: Colleague; now: number }

/** What a professional takes on: their own limits, and how much of them is used. */
export type Limits = { open: number; mostOpen: number; awayUntilDay: number | null; concerns: string[] }

/** @returns null for everybody but a professional. `concerns` is empty where they take any */
export async function readLimits(read: Reader, staffId: string, now: number): Promise<Limits | null> {
  const [row] = await read.select().from(professionals).where(eq(professionals.staffId, staffId))
  const open = await read.$count(askedGroups, held(staffId, now))
  if (!row) return null
  const { mostOpen, awayUntilDay, scope, asks } = row
  const away = awayUntilDay !== null && awayUntilDay >= dayOf(now) ? awayUntilDay : null
  return { open, mostOpen, awayUntilDay: away, concerns: asks && asks.length > 0 ? asks : scope }
}

/** Whether a question about these concerns is for them; one that no rule could name is for everybody. */
export const isForThem = ({ concerns }: Pick<Limits, 'concerns'>, asked: string[]): boolean =>
  concerns.length === 0 || asked.length === 0 || asked.some(concern => concerns.includes(concern))

/**
 * Takes a group to answer it, for seven days; the claim ends by itself. One's own is renewed. Refuses what somebody else
 * has, more than they take at a time, and anybody who is away.
 */
export const claimGroup = (db: Db, { groupId, staff, now }: Claiming): Promise<ClaimedGroup> =>
  db.write(async tx => {
    await holdAskings(db, tx)
    const limits = await readLimits(tx, staff.id, now)
    if (!limits || !mayWrite(staff, dayOf(now))) return { outcome: 'not-theirs' }
    const group = await readGroup(tx, groupId, now)
    if (!group) return { outcome: 'gone' }
    if (group.claim && group.claim.staffId !== staff.id) return { outcome: 'taken' }
    if (group.claim === null) {
      if (limits.awayUntilDay !== null) return { outcome: 'away' }
      if (!isForThem(limits, group.concerns)) return { outcome: 'not-theirs' }
      if (limits.open >= limits.mostOpen) return { outcome: 'enough' }
    }
    await tx.update(askedGroups).set(lease(staff.id, now)).where(eq(askedGroups.id, groupId)).returning()
    await appendEvent(db, tx, { kind: 'group-claimed', actor: staff.id, now, detail: { groupId } })
    return { outcome: 'claimed' }
  })

/** Gives a group back. Somebody else's claim is left alone. */
export const releaseGroup = (db: Db, { groupId, staff, now }: Claiming): Promise<boolean> =>
  db.write(async tx => {
    const released = await endClaim(tx, groupId, staff.id)
    if (released)
      await appendEvent(db, tx, { kind: 'group-released', actor: staff.id, now, detail: { groupId } })
    return released
  })

export async function endClaim(tx: Tx, groupId: string, staffId: string | null): Promise<boolean> {
  const ended = await tx
    .update(askedGroups)
    .set({ claimedBy: null, claimedUntil: null })
    .where(and(eq(askedGroups.id, groupId), eq(askedGroups.claimedBy, staffId ?? '')))
    .returning()
  return ended.length > 0
}

/**
 * While an answer for a group is written, each saving renews its writer's own claim, also one that ended and nobody took
 * since. Nobody comes to a group this way who did not take it.
 * @returns the group as it is now; null where it is not theirs
 */
export async function renewClaim(tx: Tx, groupId: string | null, staffId: string, now: number) {
  const id = groupId && (await groupNow(tx, groupId))
  if (!id) return null
  const renewed = await tx
    .update(askedGroups)
    .set(lease(staffId, now))
    .where(and(eq(askedGroups.id, id), eq(askedGroups.claimedBy, staffId)))
    .returning()
  return renewed.length > 0 ? id : null
}

/** Where a group is now that somebody may have put together with another, and that one with a third. */
export async function groupNow(read: Reader, groupId: string): Promise<string> {
  if ((await read.$count(askedGroups, eq(askedGroups.id, groupId))) > 0) return groupId
  const [merged] = await read
    .select({ detail: events.detail })
    .from(events)
    .where(and(eq(events.kind, 'groups-merged'), sql`${events.detail} ->> 'from' = ${groupId}`))
  return merged ? groupNow(read, String(merged.detail.into)) : groupId
}

const lease = (staffId: string, now: number) => ({
  claimedBy: staffId,
  claimedUntil: now + CLAIM_DAYS * DAY,
})

const held = (staffId: string, now: number) =>
  and(eq(askedGroups.claimedBy, staffId), gt(askedGroups.claimedUntil, now))
