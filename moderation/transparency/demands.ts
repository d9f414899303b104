import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOfHour } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { events } from '../../db/schema'

export const authorities = ['police', 'prosecutor', 'court', 'regulator', 'other'] as const
export const asks = ['account', 'texts', 'removal', 'keeping', 'other'] as const
export const givens = ['yes', 'partly', 'no'] as const

/** What an authority demanded of the forum: kinds only, never who asked, about whom, or a case's number. */
export type Demand = {
  authority: (typeof authorities)[number]
  /** ISO 3166. */
  country: string
  asked: (typeof asks)[number]
  given: (typeof givens)[number]
  /** When it came; days since 1970. */
  cameDay: number
}

type Recorded = Demand & { id: string; recordedDay: number; struck: boolean }

/** @returns the demand's id, by which it can be struck */
export async function recordDemand(db: Db, demand: Demand, now: number): Promise<string> {
  const id = newId().slice(0, 8)
  await db.write(tx =>
    appendEvent(db, tx, { kind: 'demand-recorded', actor: 'operator', now, detail: { id, ...demand } }),
  )
  return id
}

/** A demand that was recorded by mistake leaves the counts of the day on which it was recorded; the log keeps both. */
export const strikeDemand = (db: Db, id: string, now: number): Promise<'struck' | 'gone'> =>
  db.write(async tx => {
    await db.lockEvents(tx)
    const rows = await tx
      .select({ kind: events.kind, hour: events.hour, detail: events.detail })
      .from(events)
      .where(and(inArray(events.kind, kinds), eq(sql`${events.detail} ->> 'id'`, id)))
    const [made] = rows
    if (!made || rows.length > 1) return 'gone'
    await appendEvent(db, tx, {
      kind: 'demand-struck',
      actor: 'operator',
      now,
      detail: { id, given: made.detail.given ?? '', day: dayOfHour(made.hour) },
    })
    return 'struck'
  })

const kinds = ['demand-recorded', 'demand-struck']

/** Reads the whole log: for the operator's command, not for a page. */
export async function listDemands(read: Reader): Promise<Recorded[]> {
  const rows = await read
    .select({ kind: events.kind, hour: events.hour, detail: events.detail })
    .from(events)
    .where(inArray(events.kind, kinds))
    .orderBy(asc(events.seq))
  const struck = new Set(rows.filter(row => row.kind === 'demand-struck').map(row => row.detail.id))
  return rows
    .filter(row => row.kind === 'demand-recorded')
    .map(({ hour, detail }) => ({
      ...(detail as Demand & { id: string }),
      recordedDay: dayOfHour(hour),
      struck: struck.has(detail.id as string),
    }))
}
