import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db'
import { dayOf } from '../../../db/clock'
import { accounts, boards, questionClusters } from '../../../db/schema'
import { sealDays } from '../../../db/seals'
import { coarsenTimes } from '../../../moderation/metrics/coarse-times'
import { sumDays } from '../../../moderation/metrics/daily-sums'
import { randomFrom } from '../random'
import { type Copies, copyConversation } from './copy-conversation'
import { readLived, tableNamed, tableNames } from './lived-conversations'

/** Posts in one transaction. */
const AT_ONCE = 20_000
/** Digits of ids that one transaction's share: what lies close together is written faster. Time has no part in it. */
const DIGITS = '0123456789abcdef'

type Group = { id: string; madeDay: number }

const [YEAR, HALF_YEAR] = [52, 27]
const YEARS = 6

/**
 * Grows a community that was lived to any size: whole conversations again and again, as those of other people, in earlier
 * weeks. Whole weeks, as nights and Sundays are slower.
 * @param posts how many there are to be in the end, about
 */
export async function plantCopies(
  db: Db,
  {
    now,
    posts,
    there,
    tell,
  }: { now: number; posts: number; there: number; tell?: (planted: number, of: number) => void },
): Promise<void> {
  await coarsenTimes(db, now)
  const lived = await readLived(db.read, now)
  if (lived.length === 0) return
  const weeks = Math.round(YEAR * (1 + (YEARS - 1) * Math.min(1, posts / 1_000_000)))
  const rounds = Math.ceil((posts - there) / AT_ONCE)
  let planted = there
  for (let round = 0; round < rounds; round++) {
    const random = randomFrom(`copies ${round}`)
    const copies = Object.fromEntries(tableNames.map(name => [name, []])) as unknown as Copies
    const groups = new Map<string, Group>()
    const until = there + Math.round(((posts - there) * (round + 1)) / rounds)
    while (planted < until) {
      const conversation = random.pick(lived)
      const least = conversation.hasSealed ? HALF_YEAR : 1
      const week = least + random.below(Math.max(1, weeks - least))
      copyConversation(copies, conversation, {
        prefix: prefixOf(round, rounds),
        days: week * 7,
        random,
        groupOf: group => {
          const name = `${group} ${Math.floor(week / HALF_YEAR)}`
          const found = groups.get(name) ?? { id: random.id(), madeDay: dayOf(now) - week * 7 }
          groups.set(name, found)
          return found.id
        },
      })
      planted += conversation.posts
    }
    await keepCopies(db, copies, groups, Array.from({ length: Math.round(AT_ONCE / 30) }, random.id))
    tell?.(planted, posts)
  }
  await sealDays(db, now)
  await sumDays(db)
  await db.analyze()
}

function prefixOf(round: number, rounds: number): string {
  if (rounds === 1) return ''
  const place = Math.floor((round / rounds) * DIGITS.length ** 2)
  return `${DIGITS[place >> 4]}${DIGITS[place & 15]}`
}

const keepCopies = (db: Db, copies: Copies, groups: Map<string, Group>, people: string[]): Promise<void> =>
  db.write(async tx => {
    for (const name of tableNames) await db.insertMany(tx, tableNamed(name), copies[name] as never[])
    const clusters = [...groups.values()].map(group => ({ ...group, claimedBy: null, claimedUntil: null }))
    await db.insertMany(tx, questionClusters, clusters)
    const joined = people.map(id => ({
      ...{ id, epoch: 0, keyKept: true, preferences: null, wrappedOwnerKey: null },
    }))
    await db.insertMany(tx, accounts, joined)
    const counted = new Map<string, { threads: number; replies: number }>()
    for (const { boardId, visibility, replyCount } of copies.threads) {
      const board = counted.get(String(boardId)) ?? { threads: 0, replies: 0 }
      if (visibility !== 'published') continue
      board.threads++
      board.replies += Number(replyCount)
      counted.set(String(boardId), board)
    }
    for (const [id, { threads, replies }] of counted)
      await tx
        .update(boards)
        .set({
          threadCount: sql`${boards.threadCount} + ${threads}`,
          replyCount: sql`${boards.replyCount} + ${replies}`,
        })
        .where(eq(boards.id, id))
        .returning({ id: boards.id })
  })
