import { and, eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { appendEvent } from '../../db/events'
import { installation, type Priority, staff, staffRoles } from '../../db/schema'
import { policy } from '../policy'
import {
  isStaffedAt,
  momentOf,
  nextStaffed,
  type StaffedHours,
  type Staffing,
  staffedDeadline,
} from './staffed-hours'

const HOURS = 'staffed-hours'
const ALWAYS: StaffedHours = { zone: 'UTC', week: Array.from({ length: 7 }, () => [[0, 24 * 60]]) }

/** As the operator set them; null until then. */
export async function readHours(read: Reader): Promise<StaffedHours | null> {
  const [row] = await read.select().from(installation).where(eq(installation.name, HOURS))
  return row ? (JSON.parse(row.value) as StaffedHours) : null
}

/** @param hours null, or a week without any, for a forum that promises no hours */
export const setHours = (
  db: Db,
  { hours, by, now }: { hours: StaffedHours | null; by: string; now: number },
): Promise<void> =>
  db.write(async tx => {
    const minutes = hours?.week
      .flat()
      .reduce((sum, [from, to]) => sum + (to > from ? to - from : to + 1440 - from), 0)
    if (hours && minutes) {
      const value = JSON.stringify(hours)
      await tx
        .insert(installation)
        .values({ name: HOURS, value })
        .onConflictDoUpdate({ target: installation.name, set: { value } })
        .returning()
    } else await tx.delete(installation).where(eq(installation.name, HOURS)).returning()
    await appendEvent(db, tx, { kind: 'hours-set', actor: by, now, detail: { minutes: minutes ?? 0 } })
  })

/** @param day on which they are back, since 1970; null when they are there */
export const setAway = (
  db: Db,
  { staffId, day, now }: { staffId: string; day: number | null; now: number },
): Promise<void> =>
  db.write(async tx => {
    await tx.update(staff).set({ awayUntilDay: day }).where(eq(staff.id, staffId)).returning()
    await appendEvent(db, tx, { kind: 'away-set', actor: staffId, now })
  })

/** The moderators, each with the day on which they are back if they are away. */
export const moderatorsAway = (
  read: Reader,
): Promise<{ id: string; handle: string; awayUntilDay: number | null }[]> =>
  read
    .select({ id: staff.id, handle: staff.handle, awayUntilDay: staff.awayUntilDay })
    .from(staff)
    .innerJoin(staffRoles, and(eq(staffRoles.staffId, staff.id), eq(staffRoles.role, 'moderator')))
    .orderBy(staff.handle)

/** Null where nothing was set: then deadlines and promises are those of the policy, at any hour. */
export async function readStaffing(read: Reader, now: number): Promise<Staffing | null> {
  const [hours, moderators] = await Promise.all([readHours(read), moderatorsAway(read)])
  const { zone, week } = hours ?? ALWAYS
  const back = moderators.map(({ awayUntilDay }) =>
    awayUntilDay === null ? 0 : momentOf(zone, awayUntilDay, 0),
  )
  const first = back.length === 0 ? 0 : Math.min(...back)
  const awayUntil = first > now ? first : 0
  return hours || awayUntil > 0 ? { zone, week, awayUntil } : null
}

/** When a moderator should have decided a case of this priority that opens at this moment. Milliseconds. */
export const deadlineIn = (staffing: Staffing | null, priority: Priority, openedAt: number): number => {
  const { deadlines } = policy()
  return staffedDeadline(staffing, { at: openedAt, minutes: deadlines[priority], least: deadlines.now })
}

export const nobodyThere = (staffing: Staffing | null, now: number): boolean =>
  staffing !== null && !isStaffedAt(staffing, now)

/** Milliseconds, and the zone to say it in. */
export type NextReader = { at: number; zone: string }

/** While nobody is there: when somebody usually reads again. Null while somebody is, or where no hours are set. */
export async function nextReader(read: Reader, now: number): Promise<NextReader | null> {
  const staffing = await readStaffing(read, now)
  return staffing && nextReaderIn(staffing, now)
}

function nextReaderIn(staffing: Staffing, now: number): NextReader | null {
  const at = nextStaffed(staffing, now)
  return at === null || at === now ? null : { at, zone: staffing.zone }
}
