import type { Db } from '../../db'
import { addReads } from '../answers/views'
import { makeTally } from './counter'

/** Answers that are remembered between two turns of the job; far more than a forum has. */
const MOST = 5_000

const counted = makeTally(MOST)

/** Counts that an answer was read, in memory: nothing of the reader is looked at. */
export const countRead = (db: Db, answerId: string): void => counted.add(db, answerId)

/** Adds what was counted since the last time to today's numbers. What a sudden end loses is not counted. */
export const flushReads = (db: Db, now: number): Promise<void> => addReads(db, counted.take(db), now)
