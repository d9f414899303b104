import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { type Profession, professionals, type Role, staff, staffRoles } from '../../db/schema'
import { handBackCases, lockHeldCases } from '../../moderation/cases/hand-back'
import { withoutInvisible } from '../../moderation/clean-text'
import { endOutsideReviews } from '../../moderation/outside/outside-reviews'
import { inLatin } from '../../moderation/signals/text/disguises'
import { handBackQuestions, lockHeldQuestions } from './hand-back-questions'
import { withdrawInvitationsOf } from './invitations'
import { endWithRole, lockProfessional, saveProfession } from './profession'
import { endSessionsIn, type Sessions } from './sessions'

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
        .filter(isRole)
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

export type HandedBack = {
  cases: number
  conversations: number
  groups: number
  answers: number
  invitations: number
}
type Withdrawn =
  | { outcome: 'withdrawn'; handedBack: HandedBack }
  | { outcome: 'had-not' | 'last-operator' | 'last-moderator' }
type Leaving = { staffId: string; by: string; now: number; sure?: boolean }

/**
 * Ends their sessions, and a professional's credential; what they held for the role goes back to the team. All in one
 * transaction. Refuses to remove the last operator. @param sure that the last moderator goes
 */
export const withdrawRole = ({ db }: Changing, { role, ...leaving }: Leaving & { role: Role }) =>
  db.write(tx => withdrawIn(db, tx, leaving, [role]))

/** Takes every role at once. */
export const removeColleague = ({ db }: Changing, leaving: Leaving): Promise<Withdrawn> =>
  db.write(async tx => {
    const held = await rolesOf(tx, leaving.staffId)
    return withdrawIn(db, tx, leaving, held)
  })

async function withdrawIn(
  db: Db,
  tx: Tx,
  { staffId, by, now, sure = false }: Leaving,
  roles: Role[],
): Promise<Withdrawn> {
  const [moderates, answers] = [roles.includes('moderator'), roles.includes('professional')]
  const operates = roles.includes('operator')
  if (answers) {
    await lockProfessional(tx, staffId)
    await lockHeldQuestions(db, tx, staffId)
  }
  const holdsCases = moderates || roles.includes('independent-reviewer')
  if (holdsCases) await lockHeldCases(db, tx, staffId)
  // Locks before reading, so that two operators can't remove each other at once.
  await db.lockEvents(tx)
  const all = await tx.select({ id: staffRoles.staffId, role: staffRoles.role }).from(staffRoles)
  const holders = (role: Role) => all.filter(each => each.role === role)
  if (roles.length === 0 || roles.some(role => !holders(role).some(({ id }) => id === staffId)))
    return { outcome: 'had-not' }
  if (operates && holders('operator').length === 1) return { outcome: 'last-operator' }
  if (moderates && holders('moderator').length === 1 && !sure) return { outcome: 'last-moderator' }
  await tx
    .delete(staffRoles)
    .where(and(eq(staffRoles.staffId, staffId), inArray(staffRoles.role, roles)))
    .returning()
  const leaving = { staffId, by, now }
  if (answers) await endWithRole(db, tx, leaving)
  if (roles.includes('independent-reviewer')) await endOutsideReviews(tx, staffId)
  const handedBack: HandedBack = {
    ...{ cases: 0, conversations: 0, groups: 0, answers: 0, invitations: 0 },
    ...(answers && (await handBackQuestions(db, tx, leaving))),
    ...(holdsCases && (await handBackCases(db, tx, leaving))),
    ...((operates || moderates) && {
      invitations: await withdrawInvitationsOf(db, tx, { ...leaving, onlyOutside: !operates }),
    }),
  }
  for (const [n, role] of roles.entries())
    await appendEvent(db, tx, {
      kind: 'role-withdrawn',
      actor: by,
      now,
      detail: { staffId, role, ...(n === 0 && onlyCounted(handedBack)) },
    })
  const accountId = await accountOf(tx, staffId)
  if (accountId) await endSessionsIn(tx, accountId)
  return { outcome: 'withdrawn', handedBack }
}

const onlyCounted = (handedBack: HandedBack): Partial<HandedBack> =>
  Object.fromEntries(Object.entries(handedBack).filter(([, n]) => n > 0))

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
  const roles = await rolesOf(read, row.id)
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
    roles,
    professional: professional ?? null,
  }
}

/** One that this version doesn't know, from a newer one or by hand in the database, gives no rights. */
const rolesOf = async (read: Reader, staffId: string): Promise<Role[]> =>
  (await read.select({ role: staffRoles.role }).from(staffRoles).where(eq(staffRoles.staffId, staffId)))
    .map(({ role }) => role)
    .filter(isRole)
    .sort()

export const staffNumber = async (read: Reader): Promise<number> => read.$count(staff)
