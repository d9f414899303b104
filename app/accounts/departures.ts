import { and, desc, eq, gte, inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOf, dayOfHour, firstNumberOf } from '../../db/clock'
import { events, type Role, staff } from '../../db/schema'
import { type HandedBack, isRole } from './roles'

/** How long the staff page says who left, and what they handed back. */
const DAYS = 7

export type Departure = { handle: string; role: Role; day: number; handedBack: Partial<HandedBack> }

/** Whose roles ended within a week, latest first, with what went back to the team. */
export async function readDepartures(read: Reader, now: number): Promise<Departure[]> {
  const rows = await read
    .select({ hour: events.hour, detail: events.detail })
    .from(events)
    .where(and(gte(events.seq, firstNumberOf(dayOf(now) - DAYS)), eq(events.kind, 'role-withdrawn')))
    .orderBy(desc(events.seq))
    .limit(50)
  const ids = rows.flatMap(({ detail }) => (detail.staffId ? [String(detail.staffId)] : []))
  const people = await read
    .select({ id: staff.id, handle: staff.handle })
    .from(staff)
    .where(inArray(staff.id, ids))
  const handles = new Map(people.map(({ id, handle }) => [id, handle]))
  return rows.flatMap(({ hour, detail: { staffId, role, ...detail } }) => {
    const handle = handles.get(String(staffId))
    if (!handle || !isRole(String(role))) return []
    return [{ handle, role: role as Role, day: dayOfHour(hour), handedBack: countsIn(detail) }]
  })
}

const countsIn = (detail: Record<string, unknown>): Partial<HandedBack> =>
  Object.fromEntries(Object.entries(detail).filter(([, n]) => typeof n === 'number'))
