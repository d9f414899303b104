import { DAY } from '../../../db/clock'
import { beforeTheQueue, quietSince, sentLately, someEvening } from '../calendar'
import { communities } from '../community'
import { repliesInTheQueue } from '../in-the-queue'
import { randomFrom } from '../random'
import type { Line, Script } from '../script'
import { composer, shuffleMisfits } from './compose'

const liveliness: Record<string, { share: number; posts: number }> = {
  amber: { share: 26, posts: 19 },
  birch: { share: 25, posts: 17 },
  cedar: { share: 24, posts: 15 },
  fern: { share: 24, posts: 14 },
  dune: { share: 19, posts: 12 },
  ember: { share: 17, posts: 11 },
  heath: { share: 14, posts: 9 },
  grove: { share: 11, posts: 8 },
}

export type Plan = { startsAt: number; posts: number; write: () => Script }

export function planComposed(now: number, { posts, least }: { posts: number; least: number }): Plan[] {
  const random = randomFrom('plan')
  const misfits = shuffleMisfits(randomFrom('misfits'))
  const boards = communities.map(({ board, parts }) => ({
    board,
    ...(liveliness[board] ?? { share: 10, posts: 10 }),
    compose: composer(parts, randomFrom(`compose ${board}`), misfits),
  }))
  const turns = random.shuffle(boards.flatMap(board => Array.from({ length: board.share }, () => board)))
  const plans: Plan[] = []
  for (let planned = 0, n = 0; planned < posts || n < least; n++) {
    const board = turns[n % turns.length] as (typeof turns)[number]
    const startsAt = someEvening(random, now, { lately: 0.3, latest: 0.3 })
    const hours = (quietSince(now) - startsAt) / 3_600_000
    const size = Math.max(2, Math.round(Math.min(board.posts * random.between(0.6, 1.4), hours / 2.5)))
    planned += size
    const inTheQueue = repliesInTheQueue[(n - FIRST_IN_THE_QUEUE) / EVERY]
    plans.push(
      inTheQueue
        ? { posts: size + 1, ...withOneWaiting(now, `composed ${n}`, board, size, inTheQueue) }
        : {
            startsAt,
            posts: size,
            write: () => ({
              name: `composed ${n}`,
              boardId: board.board,
              startsAt,
              endsBy: quietSince(now),
              ...board.compose(size),
            }),
          },
    )
  }
  return plans.sort((a, b) => a.startsAt - b.startsAt)
}

const FIRST_IN_THE_QUEUE = 5
const EVERY = 7

type Board = { board: string; compose: (posts: number) => Pick<Script, 'title' | 'wish' | 'lines'> }
type Waits = (typeof repliesInTheQueue)[number]

function withOneWaiting(
  now: number,
  name: string,
  { board: boardId, compose }: Board,
  posts: number,
  { text, waits }: Waits,
) {
  const random = randomFrom(`calendar ${name}`)
  const startsAt = someEvening(random, now - 3 * DAY, { lately: 1, latest: 1 })
  const last: Line = { by: 'last', text, becomes: 'held', waits, at: sentLately(random, now, text, waits) }
  const write = () => {
    const { lines, ...composed } = compose(posts)
    return { name, boardId, startsAt, endsBy: beforeTheQueue(now), ...composed, lines: [...lines, last] }
  }
  return { startsAt, write }
}
