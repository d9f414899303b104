import { eq, inArray, lt, ne, or } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { HOUR } from '../../db/clock'
import { caseSketches, cases, type StoredSignal } from '../../db/schema'
import { policy } from '../policy'
import { isHeavy } from '../triage'

/** Whoever may be in danger, or is talked about as such, is read alone. */
export const isReadAlone = (signals: StoredSignal[]): boolean =>
  isHeavy(signals) || signals.some(({ kind }) => kind === 'crisis' || kind === 'unchecked')

/** Only sketches of this many milliseconds ago and later count. */
export const sketchesSince = (now: number) => now - policy()['alike-hours'] * HOUR

export const keepSketch = (tx: Tx, caseId: string, sketch: string) =>
  tx.insert(caseSketches).values({ caseId, sketch })

export const dropSketches = (tx: Tx, caseIds: string[]) =>
  tx
    .delete(caseSketches)
    .where(inArray(caseSketches.caseId, caseIds))
    .returning({ caseId: caseSketches.caseId })

/** Of what was decided since, or waits for too long to belong to a flood. */
export const purgeSketches = (db: Db, now: number) =>
  db.write(async tx => {
    const over = await tx
      .select({ caseId: caseSketches.caseId })
      .from(caseSketches)
      .innerJoin(cases, eq(cases.id, caseSketches.caseId))
      .where(or(ne(cases.state, 'open'), lt(cases.openedAt, sketchesSince(now))))
      .limit(500)
    if (over.length > 0)
      await dropSketches(
        tx,
        over.map(({ caseId }) => caseId),
      )
  })
