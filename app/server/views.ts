import type { Db } from '../../db'
import { addViews } from '../answers/views'
import { makeCounter } from './counter'

const MOST = 5_000

const counted = makeCounter(MOST)

export const countView = (db: Db, answerId: string): void => counted.add(db, answerId)

export const flushViews = (db: Db, now: number): Promise<void> => addViews(db, counted.take(db), now)
