import { and, asc, eq, exists, inArray, isNotNull, isNull, notExists, or } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { type HelpKind, hiddenReferrals, offeredHelp, posts, threadConcerns, threads } from '../../db/schema'
import type { Concern } from './concern'

/**
 * Leaves out what its author or a moderator rejected. Also returns help that rules out directories: what its author
 * was offered here, closed or not, and what the viewer was.
 * @param mine the viewer's personas. Someone who seems under 18 anywhere seems so everywhere
 */
export async function readConcerns(read: Reader, threadId: string, mine: string[] = []) {
  const rows = await read.select().from(threadConcerns).where(eq(threadConcerns.threadId, threadId))
  const [hidden] = await read.select().from(hiddenReferrals).where(eq(hiddenReferrals.threadId, threadId))
  const offered = await readOffered(read, threadId, mine)
  return {
    concerns: rows
      .filter(row => row.rejectedDay === null && row.droppedDay === null)
      .map(({ concern, because }) => ({ concern, because })),
    refused: rows.filter(row => row.rejectedDay !== null || row.droppedDay !== null).map(row => row.concern),
    hidden: hidden !== undefined,
    corrected: rows.some(
      row => row.rejectedDay === null && (row.setBy === 'moderator' || row.droppedDay !== null),
    ),
    offered,
  }
}

async function readOffered(read: Reader, threadId: string, mine: string[]): Promise<HelpKind[]> {
  const own = inArray(posts.personaId, mine)
  const here = and(
    eq(posts.threadId, threadId),
    mine.length > 0
      ? or(eq(posts.personaId, threads.personaId), own)
      : eq(posts.personaId, threads.personaId),
  )
  const rows = await read
    .select({ kinds: offeredHelp.kinds, threadId: posts.threadId })
    .from(offeredHelp)
    .innerJoin(posts, eq(posts.id, offeredHelp.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(mine.length > 0 ? or(here, own) : here)
  return rows.flatMap(row =>
    row.threadId === threadId ? row.kinds : row.kinds.filter(kind => kind === 'young'),
  )
}

export async function seemsYoung(read: Reader, mine: string[]): Promise<boolean> {
  return mine.length > 0 && (await readOffered(read, '', mine)).length > 0
}

export const rejectConcern = (
  db: Db,
  { threadId, concern, now }: { threadId: string; concern: string; now: number },
) =>
  db.write(tx =>
    tx
      .insert(threadConcerns)
      .values({ threadId, concern, because: [], rejectedDay: dayOf(now) })
      .onConflictDoUpdate({
        target: [threadConcerns.threadId, threadConcerns.concern],
        set: { rejectedDay: dayOf(now) },
      })
      .returning({ concern: threadConcerns.concern }),
  )

export const hideReferrals = (db: Db, { threadId, now }: { threadId: string; now: number }) =>
  db.write(tx =>
    tx
      .insert(hiddenReferrals)
      .values({ threadId, hiddenDay: dayOf(now) })
      .onConflictDoNothing()
      .returning(),
  )

export async function hasRejectedPlaces(read: Reader, threadId: string): Promise<boolean> {
  const refused = and(eq(threadConcerns.threadId, threadId), isNotNull(threadConcerns.rejectedDay))
  const hidden = await read.$count(hiddenReferrals, eq(hiddenReferrals.threadId, threadId))
  return hidden > 0 || (await read.$count(threadConcerns, refused)) > 0
}

export const restorePlaces = (db: Db, threadId: string): Promise<void> =>
  db.write(async tx => {
    await tx.delete(hiddenReferrals).where(eq(hiddenReferrals.threadId, threadId)).returning()
    const here = eq(threadConcerns.threadId, threadId)
    const rows = await tx.select().from(threadConcerns).where(here)
    const ofBoard = rows.filter(row => row.because.length === 0 && row.setBy === 'rule')
    const named = inArray(
      threadConcerns.concern,
      ofBoard.map(row => row.concern),
    )
    if (ofBoard.length > 0) await tx.delete(threadConcerns).where(and(here, named)).returning()
    await tx
      .update(threadConcerns)
      .set({ rejectedDay: null })
      .where(here)
      .returning({ concern: threadConcerns.concern })
  })

/** Where an author wants no referral, or help lines stand alone, no reader is told a theme either. */
export const publicConcerns = (read: Reader) =>
  and(
    isNull(threadConcerns.rejectedDay),
    isNull(threadConcerns.droppedDay),
    notExists(
      read
        .select({ id: hiddenReferrals.threadId })
        .from(hiddenReferrals)
        .where(eq(hiddenReferrals.threadId, threadConcerns.threadId)),
    ),
    notExists(
      read
        .select({ id: offeredHelp.postId })
        .from(offeredHelp)
        .innerJoin(posts, eq(posts.id, offeredHelp.postId))
        .innerJoin(threads, and(eq(threads.id, posts.threadId), eq(threads.personaId, posts.personaId)))
        .where(eq(posts.threadId, threadConcerns.threadId)),
    ),
  )

/** What these conversations are about, as far as their readers are told. */
export async function publicThemes(read: Reader, threadIds: string[]): Promise<Map<string, string[]>> {
  if (threadIds.length === 0) return new Map()
  const rows = await read
    .select({ threadId: threadConcerns.threadId, concern: threadConcerns.concern })
    .from(threadConcerns)
    .where(and(inArray(threadConcerns.threadId, threadIds), publicConcerns(read)))
    .orderBy(asc(threadConcerns.concern))
  const themes = new Map<string, string[]>()
  for (const { threadId, concern } of rows) themes.set(threadId, [...(themes.get(threadId) ?? []), concern])
  return themes
}

/** Of a query of threads: those whose readers are told one of these themes. */
export const isAbout = (read: Reader, ...concerns: Concern[]) =>
  exists(
    read
      .select({ id: threadConcerns.threadId })
      .from(threadConcerns)
      .where(
        and(
          eq(threadConcerns.threadId, threads.id),
          inArray(threadConcerns.concern, concerns),
          publicConcerns(read),
        ),
      ),
  )
