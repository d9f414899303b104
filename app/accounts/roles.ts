import { and, asc, eq } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { type Profession, professionals, type Role, staff, staffRoles } from '../../db/schema'
import { withoutInvisible } from '../../moderation/clean-text'
import { endOutsideReviews } from '../../moderation/outside/outside-reviews'
import { inLatin } from '../../moderation/signals/text/disguises'
import { endWithRole, lockProfessional, saveProfession } from './profession'
import type { Sessions } from './sessions'

/** Those that an operator gives. An independent reviewer's comes with the cases they're invited to. */
export const GIVEN_ROLES: Role[] = ['moderator', 'professional', 'operator']
export const ROLES: Role[] = [...GIVEN_ROLES, 'independent-reviewer']
export const isRole = (name: string): name is Role => (ROLES as string[]).includes(name)
export const isGivenRole = (name: string): name is Role => (GIVEN_ROLES as string[]).includes(name)

type Changing = { db: Db; sessions: Sessions }
type RoleChange = { staffId: string; role: Role; by: string; now: number }

export async function listStaff(read: Reader): Promise<StaffMember[]> {
  const [rows, roles, experts] = await Promise.all([
    read.select({ id: staff.id, handle: staff.handle }).from(staff).orderBy(asc(staff.handle)),
    read.select().from(staffRoles),
    read.select().from(professionals),
  ])
  return rows.map(({ id, handle }) => {
    const expert = experts.find(row => row.staffId === id)
    return {
      id,
      handle,
      roles: roles
        .filter(row => row.staffId === id)
        .map(row => row.role)
        .sort(),
      professional: expert
        ? {
            staffId: id,
            name: expert.name,
            credential: expert.credential,
            validUntilDay: expert.validUntilDay,
            endedDay: expert.endedDay,
          }
        : null,
    }
  })
}

export async function findByHandle(read: Reader, handle: string): Promise<StaffMember | null> {
  return (await listStaff(read)).find(member => foldHandle(member.handle) === foldHandle(handle)) ?? null
}

export const foldHandle = (handle: string) => withoutInvisible(handle).trim().normalize('NFKC').toLowerCase()

/** The same for two handles that a colleague could take for each other: "AIex" and "Alex", also in other scripts. */
export const lookOfHandle = (handle: string) =>
  inLatin(foldHandle(handle)).replace(/[i1]/g, 'l').replaceAll('0', 'o')

type Granted = { outcome: 'granted' | 'had-it' | 'needs-credential' }

/** Ends their sessions, as rights changed (OWASP ASVS 7.2.4). */
export async function grantRole(
  { db, sessions }: Changing,
  { staffId, role, by, now }: RoleChange,
): Promise<Granted> {
  const granted = await db.write<Granted & { accountId?: string }>(async tx => {
    if (role === 'professional' && (await tx.$count(professionals, eq(professionals.staffId, staffId))) === 0)
      return { outcome: 'needs-credential' }
    if (!(await addRole(tx, { staffId, role, by, now }))) return { outcome: 'had-it' }
    await appendEvent(db, tx, { kind: 'role-granted', actor: by, now, detail: { staffId, role } })
    return { outcome: 'granted', accountId: await accountOf(tx, staffId) }
  })
  if (granted.accountId) await sessions.endAll(granted.accountId)
  return { outcome: granted.outcome }
}

type Withdrawn = { outcome: 'withdrawn' | 'had-not' | 'last-operator' | 'last-moderator' }

/** Ends their sessions, and a professional's credential. Refuses to remove the last operator. @param sure that the last moderator goes */
export async function withdrawRole(
  { db, sessions }: Changing,
  { staffId, role, by, now, sure = false }: RoleChange & { sure?: boolean },
): Promise<Withdrawn> {
  const withdrawn = await db.write<Withdrawn & { accountId?: string }>(async tx => {
    if (role === 'professional') await lockProfessional(tx, staffId)
    // Locks before reading, so that two operators can't remove each other at once.
    await db.lockEvents(tx)
    const holders = await tx
      .select({ id: staffRoles.staffId })
      .from(staffRoles)
      .where(eq(staffRoles.role, role))
    if (!holders.some(holder => holder.id === staffId)) return { outcome: 'had-not' }
    if (role === 'operator' && holders.length === 1) return { outcome: 'last-operator' }
    if (role === 'moderator' && holders.length === 1 && !sure) return { outcome: 'last-moderator' }
    await tx
      .delete(staffRoles)
      .where(and(eq(staffRoles.staffId, staffId), eq(staffRoles.role, role)))
      .returning()
    if (role === 'independent-reviewer') await endOutsideReviews(tx, staffId)
    if (role === 'professional') await endWithRole(db, tx, { staffId, by, now })
    await appendEvent(db, tx, { kind: 'role-withdrawn', actor: by, now, detail: { staffId, role } })
    return { outcome: 'withdrawn', accountId: await accountOf(tx, staffId) }
  })
  if (withdrawn.accountId) await sessions.endAll(withdrawn.accountId)
  return { outcome: withdrawn.outcome }
}

export async function makeProfessional(
  { db, sessions }: Changing,
  { staffId, profession, by, now }: { staffId: string; profession: Profession; by: string; now: number },
): Promise<void> {
  const accountId = await db.write(async tx => {
    await saveProfession(tx, { staffId, profession, now })
    const isNew = await addRole(tx, { staffId, role: 'professional', by, now })
    const detail = { staffId, role: 'professional', untilDay: profession.validUntilDay }
    await appendEvent(db, tx, { kind: 'role-granted', actor: by, now, detail })
    return isNew ? accountOf(tx, staffId) : undefined
  })
  if (accountId) await sessions.endAll(accountId)
}

export async function addRole(tx: Tx, { staffId, role, by, now }: RoleChange): Promise<boolean> {
  const row = { staffId, role, grantedBy: by, grantedDay: dayOf(now) }
  return (await tx.insert(staffRoles).values(row).onConflictDoNothing().returning()).length > 0
}

async function accountOf(tx: Tx, staffId: string): Promise<string | undefined> {
  const [row] = await tx.select({ accountId: staff.accountId }).from(staff).where(eq(staff.id, staffId))
  return row?.accountId
}

export type { Role }

type Professional = {
  staffId: string
  name: string
  credential: string
  validUntilDay: number
  endedDay: number | null
}
export type StaffMember = { id: string; handle: string; roles: Role[]; professional: Professional | null }

export async function findStaff(read: Reader, accountId: string): Promise<StaffMember | null> {
  const [row] = await read.select().from(staff).where(eq(staff.accountId, accountId))
  if (!row) return null
  const roles = await read
    .select({ role: staffRoles.role })
    .from(staffRoles)
    .where(eq(staffRoles.staffId, row.id))
  const [professional] = await read
    .select({
      staffId: professionals.staffId,
      name: professionals.name,
      credential: professionals.credential,
      validUntilDay: professionals.validUntilDay,
      endedDay: professionals.endedDay,
    })
    .from(professionals)
    .where(eq(professionals.staffId, row.id))
  return {
    id: row.id,
    handle: row.handle,
    roles: roles.map(r => r.role).sort(),
    professional: professional ?? null,
  }
}

export const staffNumber = async (read: Reader): Promise<number> => read.$count(staff)
