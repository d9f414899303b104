import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { DAY, hourOf } from '../../db/clock'
import { staff, staffRoles } from '../../db/schema'
import { activeModerators, quietHours } from '../../moderation/team'
import { timeOfStep } from './totp'

/** When each moderator got the role, or signed in since; in milliseconds. */
export async function moderatorsCameAt(read: Reader): Promise<number[]> {
  const rows = await read
    .select({ lastStep: staff.totpLastStep, grantedDay: staffRoles.grantedDay })
    .from(staff)
    .innerJoin(staffRoles, and(eq(staffRoles.staffId, staff.id), eq(staffRoles.role, 'moderator')))
  return rows.map(({ lastStep, grantedDay }) => Math.max((grantedDay + 1) * DAY, timeOfStep(lastStep)))
}

/** After this many hours in which no moderator signed in or did anything, the team is said to be quiet. */
const QUIET_HOURS = 48

export type TeamWarning = 'none' | 'inactive' | 'one' | 'quiet'
/** `unseenHours`: since a moderator was last here. */
type Team = { moderators: number; active: number; unseenHours: number }

/** What a small team has to know about itself; the most serious first. */
export function teamWarnings({ moderators, active, unseenHours }: Team): TeamWarning[] {
  if (moderators === 0) return ['none']
  if (active === 0) return ['inactive']
  const warnings: TeamWarning[] = []
  if (active === 1) warnings.push('one')
  if (unseenHours >= QUIET_HOURS) warnings.push('quiet')
  return warnings
}

export async function readTeamWarnings(read: Reader, now: number): Promise<TeamWarning[]> {
  const [came, active, quiet] = await Promise.all([
    moderatorsCameAt(read),
    activeModerators(read, now),
    quietHours(read, now),
  ])
  const unseenHours = Math.min(quiet ?? Number.POSITIVE_INFINITY, hourOf(now) - hourOf(Math.max(...came)))
  return teamWarnings({ moderators: came.length, active: active.length, unseenHours })
}
