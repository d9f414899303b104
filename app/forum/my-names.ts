import { and, countDistinct, desc, eq, inArray, max, ne } from 'drizzle-orm'
import type { Reader } from '../../db'
import { personas, posts, threads } from '../../db/schema'

/** How far back a board is read: readers who meet a name twice there take it for one person's. */
const RECENT = 200

/** Names that are written under in a board's latest conversations. */
export async function namesOnBoard(read: Reader, boardId: string): Promise<string[]> {
  const recent = await read
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.boardId, boardId))
    .orderBy(desc(threads.activeHour))
    .limit(RECENT)
  if (recent.length === 0) return []
  const rows = await read
    .selectDistinct({ name: personas.name })
    .from(posts)
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(
      inArray(
        posts.threadId,
        recent.map(({ id }) => id),
      ),
    )
  return rows.map(({ name }) => name)
}

type NameUse = { boardId: string; conversations: number; lastHour: number }

/** Where each of the member's personas has written, by its id. */
export async function usesOf(read: Reader, mine: string[]): Promise<Map<string, NameUse[]>> {
  const uses = new Map<string, NameUse[]>()
  if (mine.length === 0) return uses
  const rows = await read
    .select({
      personaId: posts.personaId,
      boardId: threads.boardId,
      conversations: countDistinct(posts.threadId),
      lastHour: max(posts.createdHour).mapWith(Number),
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(inArray(posts.personaId, mine), ne(posts.visibility, 'withdrawn')))
    .groupBy(posts.personaId, threads.boardId)
  for (const { personaId, ...use } of rows)
    uses.set(personaId, [...(uses.get(personaId) ?? []), { ...use, lastHour: use.lastHour ?? 0 }])
  return uses
}

/** Names that readers would mistake a persona for, wherever it has written. */
export async function namesBeside(read: Reader, personaId: string): Promise<string[]> {
  const boards = (await usesOf(read, [personaId])).get(personaId) ?? []
  const there = read.select({ id: posts.threadId }).from(posts).where(eq(posts.personaId, personaId))
  const [inThreads, ...onBoards] = await Promise.all([
    read
      .selectDistinct({ name: personas.name })
      .from(posts)
      .innerJoin(personas, eq(personas.id, posts.personaId))
      .where(inArray(posts.threadId, there)),
    ...boards.map(({ boardId }) => namesOnBoard(read, boardId)),
  ])
  return [...inThreads.map(({ name }) => name), ...onBoards.flat()]
}

const NAMES_SHOWN = 3

export type OfferedNames = Record<'here' | 'others', { id: string; name: string }[]>

/** Names to write under on a board: a few that were used there last, or else anywhere, and the rest by name. */
export function offerNames(
  names: { id: string; name: string }[],
  uses: Map<string, NameUse[]>,
  boardId: string | null,
): OfferedNames {
  const lastOf = (id: string, here: boolean) =>
    Math.max(
      0,
      ...(uses.get(id) ?? []).filter(use => !here || use.boardId === boardId).map(use => use.lastHour),
    )
  const byUse = names.toSorted(
    (a, b) => lastOf(b.id, true) - lastOf(a.id, true) || lastOf(b.id, false) - lastOf(a.id, false),
  )
  const plain = ({ id, name }: { id: string; name: string }) => ({ id, name })
  return {
    here: byUse.slice(0, NAMES_SHOWN).map(plain),
    others: byUse
      .slice(NAMES_SHOWN)
      .map(plain)
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  }
}
