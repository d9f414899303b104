import { eq } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { accounts, type ContentNote } from '../../db/schema'
import { seal, unseal } from '../../db/secret'
import type { KeyHolder } from './key'

/** Of a note that isn't here, texts are folded. */
export type NoteChoices = Partial<Record<ContentNote, 'open' | 'hide'>>

type Preferences = {
  country: string | null
  seen: number[]
  noReferrals: boolean
  notes: NoteChoices
  plainLook: boolean
  /** The beginnings of the ids of conversations of which they were asked how it went. */
  askedLater: string[]
  neverAskLater: boolean
}

const none: Preferences = {
  country: null,
  seen: [],
  noReferrals: false,
  notes: {},
  plainLook: false,
  askedLater: [],
  neverAskLater: false,
}
const SEEN_LIMIT = 200
const ASKED_LIMIT = 40
/** Encrypted at one length, so that its size reveals nothing. */
const LENGTH = 3_400

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
      askedLater: next.askedLater.slice(-ASKED_LIMIT),
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
