import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { newId } from '../../db/ids'
import { accounts, staff, staffRoles } from '../../db/schema'
import type { Session, Sessions } from './sessions'

/** Colleagues give up their roles first, so that no case or answer is left with nobody. */
export async function hasRole(read: Reader, accountId: string): Promise<boolean> {
  const [role] = await read
    .select({ role: staffRoles.role })
    .from(staffRoles)
    .innerJoin(staff, eq(staff.id, staffRoles.staffId))
    .where(eq(staff.accountId, accountId))
    .limit(1)
  return role !== undefined
}

/**
 * Deletes the account's row, and with it the only copy of the owner key: from then on not even the seven words lead to
 * a persona. A former colleague stays in the log under their handle, without an account.
 */
export async function closeAccount(
  { db, sessions }: { db: Db; sessions: Sessions },
  { accountId, token }: Session,
): Promise<{ outcome: 'closed' | 'has-role' }> {
  const outcome = await db.write(async tx => {
    if (await hasRole(tx, accountId)) return 'has-role'
    await tx
      .update(staff)
      .set({ accountId: `closed ${newId()}`, totpSealed: '' })
      .where(eq(staff.accountId, accountId))
      .returning({ id: staff.id })
    await tx.delete(accounts).where(eq(accounts.id, accountId)).returning({ id: accounts.id })
    return 'closed'
  })
  if (outcome === 'closed') await sessions.end(token)
  return { outcome }
}
