import { aliasedTable, and, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf, dayOfHour } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { boards, posts, threadMoves, threads } from '../../db/schema'
import { lockPost } from '../cases/case'
import { cleanText, hasLetters, lettersOver } from '../clean-text'
import { settledBy } from '../decisions/undo'

export const MOVE_WORDS_LONGEST = 1_000

type Moving = {
  threadId: string
  /** Where the page showed it: 'stale' if a colleague moved it since. */
  from: string
  to: string
  staffId: string
  /** Personas of the moderator's own key: nobody decides about what they began. */
  mine?: string[]
  /** For the author. */
  words: string
  now: number
}
type Moved =
  | { outcome: 'moved'; moveId: string }
  | { outcome: 'stale' | 'same-board' | 'own' | 'gone' | 'words-missing' | 'words-long' }

/**
 * Its address, replies, taps, notes and followers stay; both boards count anew. Search follows by itself, as the board
 * isn't in its index.
 */
export async function moveThread(
  db: Db,
  { threadId, from, to, staffId, mine = [], words: typed, now }: Moving,
): Promise<Moved> {
  const words = cleanText(typed)
  if (!hasLetters(words)) return { outcome: 'words-missing' }
  if (lettersOver(words, MOVE_WORDS_LONGEST) > 0) return { outcome: 'words-long' }
  return db.write<Moved>(async tx => {
    const locked = await lockThread(tx, threadId)
    if (!locked || locked.opening.visibility === 'withdrawn') return { outcome: 'gone' }
    const { thread, opening } = locked
    if (mine.includes(thread.personaId)) return { outcome: 'own' }
    if (thread.boardId === to) {
      const last = await lastMove(tx, threadId)
      const same = last && last.staffId === staffId && last.toBoard === to && last.words === words
      return same ? { outcome: 'moved', moveId: last.id } : { outcome: from === to ? 'same-board' : 'stale' }
    }
    if (thread.boardId !== from) return { outcome: 'stale' }
    if ((await tx.$count(boards, eq(boards.id, to))) === 0) return { outcome: 'gone' }
    const id = newId()
    await tx
      .insert(threadMoves)
      .values({ id, threadId, fromBoard: from, toBoard: to, words, staffId, movedAt: now })
    await putOn(tx, thread, to)
    await appendEvent(db, tx, {
      ...{ kind: 'thread-moved' as const, actor: staffId, now, threadId },
      ...{ postId: opening.id, personaId: thread.personaId, detail: { move: id, from, to } },
    })
    return { outcome: 'moved', moveId: id }
  })
}

/** The opening first, as whoever decides about it does. */
async function lockThread(tx: Tx, threadId: string) {
  const [first] = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.position, 0)))
  const opening = first && (await lockPost(tx, first.id))
  const [thread] = await tx.update(threads).set({ id: threadId }).where(eq(threads.id, threadId)).returning()
  return opening && thread ? { opening, thread } : null
}

async function putOn(tx: Tx, thread: typeof threads.$inferSelect, to: string): Promise<void> {
  await tx.update(threads).set({ boardId: to }).where(eq(threads.id, thread.id)).returning({ id: threads.id })
  if (thread.visibility !== 'published') return
  // In one order, so that two moves at once don't wait for each other.
  for (const boardId of [thread.boardId, to].sort()) {
    const step = boardId === to ? 1 : -1
    const day = dayOfHour(thread.activeHour)
    await tx
      .update(boards)
      .set({
        threadCount: sql`${boards.threadCount} + ${step}`,
        replyCount: sql`${boards.replyCount} + ${step * thread.replyCount}`,
        ...(step > 0
          ? {
              activeDay: sql`case when ${boards.activeDay} > ${day} then ${boards.activeDay} else ${day} end`,
            }
          : {}),
      })
      .where(eq(boards.id, boardId))
      .returning({ id: boards.id })
  }
}

async function lastMove(read: Reader, threadId: string) {
  const [row] = await read
    .select()
    .from(threadMoves)
    .where(and(eq(threadMoves.threadId, threadId), isNull(threadMoves.undoneAt)))
    .orderBy(desc(threadMoves.movedAt), desc(threadMoves.id))
    .limit(1)
  return row ?? null
}

type Pressed = { moveId: string; staffId: string; now: number }

/** For as long as a decision can be undone; until then its author hasn't been told. After that it is moved again. */
export const undoMove = (
  db: Db,
  { moveId, staffId, now }: Pressed,
): Promise<{ outcome: 'undone' | 'late' | 'changed' | 'gone' }> =>
  db.write(async tx => {
    const [seen] = await tx.select().from(threadMoves).where(eq(threadMoves.id, moveId))
    const locked = seen && (await lockThread(tx, seen.threadId))
    if (!locked) return { outcome: 'gone' }
    const [move] = await tx.select().from(threadMoves).where(eq(threadMoves.id, moveId))
    if (move?.staffId !== staffId) return { outcome: 'gone' }
    if (move.undoneAt !== null) return { outcome: 'undone' }
    if (move.movedAt <= settledBy(now)) return { outcome: 'late' }
    if (locked.thread.boardId !== move.toBoard) return { outcome: 'changed' }
    await tx
      .update(threadMoves)
      .set({ undoneAt: now })
      .where(eq(threadMoves.id, moveId))
      .returning({ id: threadMoves.id })
    await putOn(tx, locked.thread, move.fromBoard)
    await appendEvent(db, tx, {
      ...{ kind: 'move-undone' as const, actor: staffId, now, threadId: move.threadId },
      detail: { move: moveId },
    })
    return { outcome: 'undone' }
  })

export async function mayUndoMove(read: Reader, { moveId, staffId, now }: Pressed): Promise<boolean> {
  const [move] = await read.select().from(threadMoves).where(eq(threadMoves.id, moveId))
  return move?.staffId === staffId && move.undoneAt === null && move.movedAt > settledBy(now)
}

const fromBoards = aliasedTable(boards, 'from_boards')

/** What its author reads of the last time it was moved. */
export async function readMove(read: Reader, threadId: string, now: number) {
  const [row] = await read
    .select({
      from: fromBoards.title,
      to: boards.title,
      words: threadMoves.words,
      movedAt: threadMoves.movedAt,
    })
    .from(threadMoves)
    .innerJoin(boards, eq(boards.id, threadMoves.toBoard))
    .innerJoin(fromBoards, eq(fromBoards.id, threadMoves.fromBoard))
    .where(
      and(
        eq(threadMoves.threadId, threadId),
        isNull(threadMoves.undoneAt),
        lte(threadMoves.movedAt, settledBy(now)),
      ),
    )
    .orderBy(desc(threadMoves.movedAt), desc(threadMoves.id))
    .limit(1)
  if (!row) return null
  const { movedAt, ...move } = row
  return { ...move, day: dayOf(movedAt) }
}
