import { and, eq, gt, gte, ne } from 'drizzle-orm'
import type { Reader } from '../../db'
import { DAY, dayOf, firstNumberOf, HOUR, hourOf } from '../../db/clock'
import { appeals, cases, decisions, events, opinions, staff, staffRoles } from '../../db/schema'
import { policy } from '../policy'

/**
 * 'lighter': because colleagues have read far fewer heavy ones. 'light': because the hour's limit of heavy ones is
 * reached.
 */
export type Load = 'any' | 'lighter' | 'light'

type Who = { staffId: string; now: number }

/** Of the last hour, without reading every event; of some more after midnight. */
export const recent = (now: number) => gte(events.seq, firstNumberOf(dayOf(now - HOUR)))

async function heavySince(read: Reader, since: number): Promise<(staffId: string) => Set<string>> {
  const heavy = eq(cases.heavy, true)
  const [decided, judged, thought] = await Promise.all([
    read
      .select({ id: cases.id, by: decisions.staffId, second: decisions.secondId })
      .from(decisions)
      .innerJoin(cases, eq(cases.id, decisions.caseId))
      .where(and(gt(decisions.decidedAt, since), heavy)),
    read
      .select({ id: cases.id, by: appeals.decidedBy })
      .from(appeals)
      .innerJoin(cases, eq(cases.id, appeals.caseId))
      .where(and(gt(appeals.decidedAt, since), heavy)),
    read
      .select({ id: cases.id, by: opinions.staffId })
      .from(opinions)
      .innerJoin(cases, eq(cases.id, opinions.caseId))
      .where(and(gt(opinions.givenAt, since), heavy)),
  ])
  const all = [...decided, ...judged, ...thought, ...decided.map(({ id, second }) => ({ id, by: second }))]
  return staffId => new Set(all.filter(each => each.by === staffId).map(each => each.id))
}

export async function heavyLately(read: Reader, { staffId, now }: Who): Promise<number> {
  const readBy = await heavySince(read, now - HOUR)
  const released = await read
    .selectDistinct({ id: cases.id })
    .from(events)
    .innerJoin(cases, eq(cases.id, events.caseId))
    .where(
      and(
        recent(now),
        eq(events.kind, 'case-released'),
        eq(events.actor, staffId),
        gte(events.hour, hourOf(now) - 1),
        eq(cases.heavy, true),
      ),
    )
  return new Set([...readBy(staffId), ...released.map(row => row.id)]).size
}

export const colleaguesOn = (read: Reader, { staffId, now }: Who) =>
  read
    .selectDistinct({ id: staff.id, handle: staff.handle })
    .from(events)
    .innerJoin(staff, eq(staff.id, events.actor))
    .innerJoin(staffRoles, and(eq(staffRoles.staffId, staff.id), eq(staffRoles.role, 'moderator')))
    .where(and(recent(now), ne(events.actor, staffId), gte(events.hour, hourOf(now) - 1)))
    .orderBy(staff.handle)

export async function loadFor(read: Reader, who: Who): Promise<Load> {
  if ((await heavyLately(read, who)) >= policy()['heavy-per-hour']) return 'light'
  const others = (await colleaguesOn(read, who)).map(each => each.id)
  if (others.length === 0) return 'any'
  const readBy = await heavySince(read, who.now - DAY)
  return readsMoreThanShare(
    readBy(who.staffId).size,
    others.map(id => readBy(id).size),
  )
    ? 'lighter'
    : 'any'
}

/** More than twice the colleagues' average, each in the last day. */
export const readsMoreThanShare = (own: number, others: number[]): boolean =>
  others.length > 0 && own * others.length > 2 * others.reduce((sum, each) => sum + each, 0)
