import { and, eq, inArray, max } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { HOUR } from '../../../db/clock'
import { posts, threads } from '../../../db/schema'

const MINUTE = 60_000
/** Past this many, the one that wrote longest ago is forgotten. */
const MOST = 20_000

/** When each last took a turn. In memory only: nothing finer than the hour is stored of when somebody wrote. */
const turns = new Map<string, number>()

type Turn = {
  accountId: string
  /** Where the pace holds; null for all boards together. */
  boardId: string | null
  slowMinutes: number
  now: number
}

const nameOf = ({ accountId, boardId }: Pick<Turn, 'accountId' | 'boardId'>) =>
  `${boardId ?? 'all'} ${accountId}`

/** @returns 0 when the turn is theirs now, or in how many milliseconds it will be */
export function takeTurn(turn: Turn): number {
  const { slowMinutes, now } = turn
  const last = turns.get(nameOf(turn))
  // A clock that was put back makes nobody wait for longer than the pace.
  const left = last === undefined || last > now ? 0 : last + slowMinutes * MINUTE - now
  if (left > 0) return left
  // A Map keeps insertion order, so this moves it to the end.
  turns.delete(nameOf(turn))
  turns.set(nameOf(turn), now)
  for (const oldest of turns.keys()) {
    if (turns.size <= MOST) break
    turns.delete(oldest)
  }
  return 0
}

/** For what wasn't sent in the end. */
export const giveTurnBack = (turn: Pick<Turn, 'accountId' | 'boardId'>): boolean => turns.delete(nameOf(turn))

/**
 * Whether the hour that is stored with their last post says by itself that it's too early: after a restart too, and
 * whichever process took it. Only for a pace of whole hours.
 * @returns milliseconds that are left at least
 */
export async function turnLeftByHours(
  read: Reader,
  { mine, boardId, slowMinutes, now }: Omit<Turn, 'accountId'> & { mine: string[] },
): Promise<number> {
  if (slowMinutes < 60 || mine.length === 0) return 0
  const [last] = await read
    .select({ hour: max(posts.createdHour) })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(inArray(posts.personaId, mine), boardId === null ? undefined : eq(threads.boardId, boardId)))
  return last?.hour == null ? 0 : Math.max(0, last.hour * HOUR + slowMinutes * MINUTE - now)
}
