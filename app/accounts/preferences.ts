import { eq } from 'drizzle-orm'
import type { Db } from '../../db'
import { accounts } from '../../db/schema'
import { seal, unseal } from './seal'
import type { Session } from './sessions'

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

export async function readPreferences(db: Db, { accountId, ownerKey }: Session): Promise<Preferences> {
  const [row] = await db.read
    .select({ sealed: accounts.preferences })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  const opened = row?.sealed && unseal(ownerKey, row.sealed, accountId)
  return opened ? { ...none, ...(JSON.parse(opened) as Preferences) } : none
}

export async function keepPreferences(db: Db, session: Session, change: Partial<Preferences>): Promise<void> {
  const { accountId, ownerKey } = session
  const next = { ...(await readPreferences(db, session)), ...change }
  const text = JSON.stringify({ ...next, seen: next.seen.slice(-SEEN_LIMIT) })
  await db.write(tx =>
    tx
      .update(accounts)
      .set({ preferences: seal(ownerKey, text.padEnd(LENGTH), accountId) })
      .where(eq(accounts.id, accountId))
      .returning(),
  )
}
