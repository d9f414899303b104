import type { Db } from '../../db'
import { addReads } from '../answers/views'
import { makeTally } from './counter'

const MOST = 5_000

const counted = makeTally(MOST)

export const countRead = (db: Db, answerId: string): void => counted.add(db, answerId)

export const flushReads = (db: Db, now: number): Promise<void> => addReads(db, counted.take(db), now)
