import { eq } from 'drizzle-orm'
import type { Reader } from '../../db'
import { professionals, type Role, staff, staffRoles } from '../../db/schema'

export type { Role }
export type Professional = {
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
