import { and, asc, eq, inArray, lt, notInArray } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { cases, groupNoteCases, groupNotes, posts, staff, threads } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { cleanText, hasLetters, lettersOver } from '../clean-text'
import { notAgainst } from './case'
import { notOwn, type Own } from './own-cases'

export const GROUP_NOTE_LONGEST = 2_000
const MOST_CASES = 200

const keyOf = (secret: Secret) => secretFor(secret, 'group-notes')

type Noting = { caseIds: string[]; staffId: string; own?: Own; note: string; now: number }

/**
 * One note that stands on each of these cases and leads from one to the others. Cases that were closed meanwhile, that
 * are about what the session itself wrote, or appeals against this moderator are left out.
 * @returns how many have it; 'few' where fewer than two would. Sent twice, it stands once
 */
export async function addGroupNote(
  { db, secret }: { db: Db; secret: Secret },
  { caseIds, staffId, own, note: typed, now }: Noting,
): Promise<{ outcome: 'noted'; cases: number } | { outcome: 'few' | 'words-missing' | 'words-long' }> {
  const note = cleanText(typed)
  if (!hasLetters(note)) return { outcome: 'words-missing' }
  if (lettersOver(note, GROUP_NOTE_LONGEST) > 0) return { outcome: 'words-long' }
  return db.write(async tx => {
    await db.lock(tx, `group note ${staffId}`)
    const open = await tx
      .select({ id: cases.id, postId: cases.postId })
      .from(cases)
      .where(
        and(
          inArray(cases.id, caseIds.slice(0, MOST_CASES)),
          eq(cases.state, 'open'),
          notOwn(own),
          notAgainst(staffId),
        ),
      )
      .orderBy(asc(cases.id))
    const ids = open.map(({ id }) => id)
    if (ids.length < 2) return { outcome: 'few' }
    if (await stands(tx, secret, { staffId, note, ids, day: dayOf(now) }))
      return { outcome: 'noted', cases: ids.length }
    const id = newId()
    const noteSealed = seal(keyOf(secret), note, id)
    await tx.insert(groupNotes).values({ id, staffId, noteSealed, day: dayOf(now) })
    await tx.insert(groupNoteCases).values(ids.map(caseId => ({ noteId: id, caseId })))
    for (const { id: caseId, postId } of open)
      await appendEvent(db, tx, { kind: 'group-noted', actor: staffId, now, caseId, postId })
    return { outcome: 'noted', cases: ids.length }
  })
}

/** The button was pressed twice. */
async function stands(
  tx: Tx,
  secret: Secret,
  { staffId, note, ids, day }: { staffId: string; note: string; ids: string[]; day: number },
): Promise<boolean> {
  const before = await tx
    .select()
    .from(groupNotes)
    .where(and(eq(groupNotes.staffId, staffId), eq(groupNotes.day, day)))
  for (const { id, noteSealed } of before) {
    if (unseal(keyOf(secret), noteSealed, id) !== note) continue
    const on = await tx
      .select({ id: groupNoteCases.caseId })
      .from(groupNoteCases)
      .where(eq(groupNoteCases.noteId, id))
    if (`${on.map(row => row.id).sort()}` === `${ids.toSorted()}`) return true
  }
  return false
}

/** `others`: the cases that share the note and may be shown; `title` is null where it's hard to read. */
export type GroupNote = {
  id: string
  by: string
  note: string
  day: number
  others: { caseId: string; title: string | null; closed: boolean }[]
}

export async function readGroupNotes(
  read: Reader,
  secret: Secret,
  { caseId, staffId, own }: { caseId: string; staffId: string; own?: Own },
): Promise<GroupNote[]> {
  const notes = await read
    .select({ note: groupNotes, by: staff.handle })
    .from(groupNoteCases)
    .innerJoin(groupNotes, eq(groupNotes.id, groupNoteCases.noteId))
    .leftJoin(staff, eq(staff.id, groupNotes.staffId))
    .where(eq(groupNoteCases.caseId, caseId))
    .orderBy(asc(groupNotes.day), asc(groupNotes.id))
  if (notes.length === 0) return []
  const rows = await read
    .select({
      noteId: groupNoteCases.noteId,
      caseId: cases.id,
      state: cases.state,
      heavy: cases.heavy,
      title: threads.title,
    })
    .from(groupNoteCases)
    .innerJoin(cases, eq(cases.id, groupNoteCases.caseId))
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        inArray(
          groupNoteCases.noteId,
          notes.map(({ note }) => note.id),
        ),
        notOwn(own),
        notAgainst(staffId),
      ),
    )
    .orderBy(asc(cases.deadlineAt), asc(cases.id))
  return notes.map(({ note: { id, noteSealed, day }, by }) => ({
    ...{ id, day, by: by ?? '', note: unseal(keyOf(secret), noteSealed, id) ?? '' },
    others: rows
      .filter(row => row.noteId === id && row.caseId !== caseId)
      .map(row => ({
        caseId: row.caseId,
        title: row.heavy ? null : row.title,
        closed: row.state === 'closed',
      })),
  }))
}

/** Of a post that its author deletes: the note stays on the others only. */
export async function leaveGroupNotes(tx: Tx, postId: string): Promise<void> {
  const about = tx.select({ id: cases.id }).from(cases).where(eq(cases.postId, postId))
  const left = await tx
    .delete(groupNoteCases)
    .where(inArray(groupNoteCases.caseId, about))
    .returning({ noteId: groupNoteCases.noteId })
  if (left.length === 0) return
  const used = tx.select({ id: groupNoteCases.noteId }).from(groupNoteCases)
  await tx
    .delete(groupNotes)
    .where(
      and(
        inArray(
          groupNotes.id,
          left.map(({ noteId }) => noteId),
        ),
        notInArray(groupNotes.id, used),
      ),
    )
    .returning({ id: groupNotes.id })
}

export async function forgetGroupNotes(tx: Tx, before: number): Promise<void> {
  const old = tx.select({ id: groupNotes.id }).from(groupNotes).where(lt(groupNotes.day, before))
  await tx
    .delete(groupNoteCases)
    .where(inArray(groupNoteCases.noteId, old))
    .returning({ noteId: groupNoteCases.noteId })
  await tx.delete(groupNotes).where(lt(groupNotes.day, before)).returning({ id: groupNotes.id })
}
