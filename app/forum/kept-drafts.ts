import { hkdfSync } from 'node:crypto'
import { eq, inArray, lt } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { drafts, threads } from '../../db/schema'
import { seal, unseal } from '../../db/secret'
import { draftTags } from '../accounts/tags'
import { readBoard } from './boards'
import { rebuildSoon } from './withdraw'

export const DRAFT_DAYS = 90

/** The board that a conversation would begin on; or the conversation that a reply would go to, and the post it answers. */
export type DraftPlace = { boardId: string } | { threadId: string; to: string | null }

export type Draft = {
  id: string
  /** Raised each time it's kept; what is kept over an older version is refused. */
  version: number
  place: DraftPlace
  /** As they were in the form. */
  fields: [name: string, value: string][]
  keptDay: number
}

type Keeping = Omit<Draft, 'keptDay'> & { now: number }
type Kept = { outcome: 'kept' | 'changed'; draft: Draft } | { outcome: 'full' }

/**
 * Nothing says whose a draft is, or where it belongs, and no event tells of it.
 * @param keeping its `version` is the one that was changed; 0 for a new draft
 * @returns 'changed', with the draft as it is now, when another window kept other words meanwhile
 */
export const keepDraft = (db: Db, ownerKey: Buffer, { now, ...keeping }: Keeping): Promise<Kept> =>
  db.write(async tx => {
    const kept = await lockDrafts(db, tx, ownerKey)
    const before = kept.find(({ id }) => id === keeping.id)
    const isSame = before && wordsIn(before) === wordsIn(keeping)
    if (before && !isSame && before.version !== keeping.version) return { outcome: 'changed', draft: before }
    const slotTag =
      before?.slotTag ?? draftTags(ownerKey).find(tag => kept.every(each => each.slotTag !== tag))
    if (!slotTag) return { outcome: 'full' }

    const version = isSame ? before.version : Math.max(keeping.version, before?.version ?? 0) + 1
    const draft = { ...keeping, version }
    const row = { slotTag, sealed: sealDraft(ownerKey, draft, slotTag), keptDay: dayOf(now) }
    await tx.insert(drafts).values(row).onConflictDoUpdate({ target: drafts.slotTag, set: row })
    if (before) await rebuildSoon(tx)
    return { outcome: 'kept', draft: { ...draft, keptDay: row.keptDay } }
  })

const wordsIn = ({ place, fields }: Pick<Draft, 'place' | 'fields'>) => JSON.stringify([place, fields])

/** The latest first. */
export const readDrafts = async (db: Db, ownerKey: Buffer): Promise<Draft[]> =>
  (await openDrafts(db.read, ownerKey))
    .map(({ slotTag: _, ...draft }) => draft)
    .sort((a, b) => b.keptDay - a.keptDay || a.id.localeCompare(b.id))

export const findDraft = async (db: Db, ownerKey: Buffer, id: string): Promise<Draft | null> =>
  (await readDrafts(db, ownerKey)).find(draft => draft.id === id) ?? null

/** @param version where it's given, words that were kept after it stay */
/** @returns 'gone' when this key has no such draft, or it was changed meanwhile */
export const deleteDraft = (
  db: Db,
  ownerKey: Buffer,
  id: string,
  version?: number,
): Promise<'deleted' | 'gone'> =>
  db.write(async tx => {
    const kept = await lockDrafts(db, tx, ownerKey)
    const draft = kept.find(each => each.id === id && (version ?? each.version) === each.version)
    if (!draft) return 'gone'
    await tx.delete(drafts).where(eq(drafts.slotTag, draft.slotTag))
    await rebuildSoon(tx)
    return 'deleted'
  })

/** One transaction for each, as a common one would show that they belong together. */
export async function deleteDrafts(db: Db, ownerKey: Buffer): Promise<void> {
  for (const { id } of await readDrafts(db, ownerKey)) await deleteDraft(db, ownerKey, id)
}

export const purgeDrafts = (db: Db, now: number): Promise<void> =>
  db.write(async tx => {
    const purged = await tx
      .delete(drafts)
      .where(lt(drafts.keptDay, dayOf(now) - DRAFT_DAYS))
      .returning()
    if (purged.length > 0) await rebuildSoon(tx)
  })

/** @returns the title where it belongs, which is empty when an opening was deleted; null when it can't be sent there */
export async function placeOfDraft(read: Reader, place: DraftPlace): Promise<{ title: string } | null> {
  if ('boardId' in place) return readBoard(read, place.boardId)
  const [thread] = await read
    .select({ title: threads.title, visibility: threads.visibility })
    .from(threads)
    .where(eq(threads.id, place.threadId))
  return thread?.visibility === 'published' ? thread : null
}

async function lockDrafts(db: Db, tx: Tx, ownerKey: Buffer) {
  await db.lock(tx, draftTags(ownerKey)[0] ?? '')
  return openDrafts(tx, ownerKey)
}

async function openDrafts(read: Reader, ownerKey: Buffer): Promise<(Draft & { slotTag: string })[]> {
  const rows = await read
    .select()
    .from(drafts)
    .where(inArray(drafts.slotTag, draftTags(ownerKey)))
  return rows.flatMap(({ slotTag, sealed, keptDay }) => {
    const opened = unseal(draftKey(ownerKey), sealed, slotTag)
    return opened === null ? [] : [{ ...(JSON.parse(opened) as Draft), slotTag, keptDay }]
  })
}

/** Bytes: a draft is padded to this, or to four times as often as it takes. */
const SHORTEST = 4096

function sealDraft(ownerKey: Buffer, draft: Omit<Draft, 'keptDay'>, slotTag: string): string {
  const text = JSON.stringify(draft)
  const length = Buffer.byteLength(text)
  let padded = SHORTEST
  while (padded < length) padded *= 4
  return seal(draftKey(ownerKey), text + ' '.repeat(padded - length), slotTag)
}

const draftKey = (ownerKey: Buffer) => Buffer.from(hkdfSync('sha256', ownerKey, '', 'draft', 32))
