import { eq } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { accounts, type ContentNote } from '../../db/schema'
import { seal, unseal } from '../../db/secret'
import type { KeyHolder } from './key'

/** What a member doesn't want to see: ids of personas and boards, and themes. */
export type Hidden = { personas: string[]; boards: string[]; themes: string[] }

/** Of a note that isn't here, texts are folded. */
export type NoteChoices = Partial<Record<ContentNote, 'open' | 'hide'>>

export type Preferences = {
  country: string | null
  seen: number[]
  noReferrals: boolean
  /** The numbers of personas that aren't offered any more. */
  retired: number[]
  /** Conversations, each with the place in it up to which its replies were read. */
  followed: Record<string, number>
  hidden: Hidden
  notes: NoteChoices
  plainLook: boolean
  /** The beginnings of the ids of conversations of which they were asked how it went. */
  askedLater: string[]
  neverAskLater: boolean
  /** How a moderator sees the queue: the time zone of its deadlines (UTC where null), and their boards. */
  desk: { zone: string | null; boards: string[] }
}

const none: Preferences = {
  ...{ country: null, seen: [], noReferrals: false, retired: [], followed: {} },
  hidden: { personas: [], boards: [], themes: [] },
  ...{ notes: {}, plainLook: false, askedLater: [], neverAskLater: false },
  desk: { zone: null, boards: [] },
}
const SEEN_LIMIT = 200
const RETIRED_LIMIT = 100
const ASKED_LIMIT = 40
export const FOLLOWED_LIMIT = 100
export const HIDDEN_LIMITS: Record<keyof Hidden, number> = { personas: 60, boards: 40, themes: 30 }
/** Encrypted at one of these lengths, so that its size says little. The fullest are about 9,500 long. */
const LENGTHS = [1_024, 4_096, 12_288]

/** How `seen` names a piece of news: 200 whole numbers of events would not fit. */
export const seenMark = ({ seq }: { seq: number }) => seq % 1_000_000_000

export const readPreferences = (db: Db, holder: KeyHolder): Promise<Preferences> => open(db.read, holder)

type Change = Partial<Preferences> | ((current: Preferences) => Partial<Preferences>)

export const savePreferences = (db: Db, holder: KeyHolder, change: Change): Promise<void> =>
  db.write(async tx => {
    const { accountId, ownerKey } = holder
    const own = eq(accounts.id, accountId)
    await tx.update(accounts).set({ id: accountId }).where(own).returning({ id: accounts.id })
    const current = await open(tx, holder)
    const next = { ...current, ...(typeof change === 'function' ? change(current) : change) }
    const text = JSON.stringify({
      ...next,
      seen: next.seen.slice(-SEEN_LIMIT),
      retired: next.retired.slice(-RETIRED_LIMIT),
      askedLater: next.askedLater.slice(-ASKED_LIMIT),
    })
    await tx
      .update(accounts)
      .set({ preferences: seal(ownerKey, padded(text), accountId) })
      .where(own)
  })

/** For an account whose id changes: the encrypted text belongs to its row. */
export async function resealPreferences(tx: Tx, holder: KeyHolder, nextId: string): Promise<string | null> {
  const [row] = await tx
    .select({ sealed: accounts.preferences })
    .from(accounts)
    .where(eq(accounts.id, holder.accountId))
  const opened = row?.sealed && unseal(holder.ownerKey, row.sealed, holder.accountId)
  return opened ? seal(holder.ownerKey, opened, nextId) : null
}
const padded = (text: string) => text.padEnd(LENGTHS.find(length => text.length <= length) ?? 0)

async function open(read: Reader, { accountId, ownerKey }: KeyHolder): Promise<Preferences> {
  const [row] = await read
    .select({ sealed: accounts.preferences })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  const opened = row?.sealed && unseal(ownerKey, row.sealed, accountId)
  return opened ? { ...none, ...(JSON.parse(opened) as Preferences) } : none
}
