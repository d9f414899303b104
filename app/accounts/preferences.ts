import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { accounts } from '../../db/schema'
import { seal, unseal } from '../../db/seal'
import type { KeyHolder } from './key'

/** What a member chose, readable only while they are signed in. */
export type Preferences = {
  /** ISO 3166-1 code, asked and never inferred. */
  country: string | null
  /** News already read, by event number; the oldest leave first. */
  seen: number[]
  /** No referral anywhere, until they change their mind. */
  noReferrals: boolean
}

const none: Preferences = { country: null, seen: [], noReferrals: false }
const SEEN_LIMIT = 200
/** Sealed at one length, so that its size tells nothing about what is in it. */
const LENGTH = 2_400

export const readPreferences = (db: Db, holder: KeyHolder): Promise<Preferences> => open(db.read, holder)

export const savePreferences = (db: Db, holder: KeyHolder, change: Partial<Preferences>): Promise<void> =>
  db.write(async tx => {
    const { accountId, ownerKey } = holder
    const own = eq(accounts.id, accountId)
    // Touched first, so that two choices at once follow one another and both are kept.
    await tx.update(accounts).set({ id: accountId }).where(own).returning({ id: accounts.id })
    const next = { ...(await open(tx, holder)), ...change }
    const text = JSON.stringify({ ...next, seen: next.seen.slice(-SEEN_LIMIT) })
    await tx
      .update(accounts)
      .set({ preferences: seal(ownerKey, text.padEnd(LENGTH), accountId) })
      .where(own)
  })

async function open(read: Reader, { accountId, ownerKey }: KeyHolder): Promise<Preferences> {
  const [row] = await read
    .select({ sealed: accounts.preferences })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  const opened = row?.sealed && unseal(ownerKey, row.sealed, accountId)
  return opened ? { ...none, ...(JSON.parse(opened) as Preferences) } : none
}
