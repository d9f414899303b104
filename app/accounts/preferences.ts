import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { accounts } from '../../db/schema'
import { seal, unseal } from '../../db/secret'
import type { KeyHolder } from './key'

type Preferences = {
  country: string | null
  seen: number[]
  noReferrals: boolean
  /** The numbers of personas that aren't offered any more. */
  retired: number[]
}

const none: Preferences = { country: null, seen: [], noReferrals: false, retired: [] }
const SEEN_LIMIT = 200
const RETIRED_LIMIT = 100
/** Encrypted at one length, so that its size reveals nothing. */
const LENGTH = 2_400

export const readPreferences = (db: Db, holder: KeyHolder): Promise<Preferences> => open(db.read, holder)

export const savePreferences = (db: Db, holder: KeyHolder, change: Partial<Preferences>): Promise<void> =>
  db.write(async tx => {
    const { accountId, ownerKey } = holder
    const own = eq(accounts.id, accountId)
    await tx.update(accounts).set({ id: accountId }).where(own).returning({ id: accounts.id })
    const next = { ...(await open(tx, holder)), ...change }
    const text = JSON.stringify({
      ...next,
      seen: next.seen.slice(-SEEN_LIMIT),
      retired: next.retired.slice(-RETIRED_LIMIT),
    })
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
