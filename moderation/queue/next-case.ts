import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { cases, events, posts, threads } from '../../db/schema'
import { claimIn, mayTake } from '../cases/case'
import type { Own } from '../cases/own-cases'
import { waitTogether } from '../flood/alike-groups'
import { policy } from '../policy'
import { type Load, loadFor, recent } from './exposure'
import { looksOutside, matching, ONE_IN, type QueueFilter } from './queue-filter'
import { bandIn } from './review-queue'

/** `filter`: only these, and whatever is "now". */
type Asking = { staffId: string; own?: Own; now: number; filter?: QueueFilter }
type Wanted = Asking & { load?: Load; except?: string[] }

type TakenNext = { outcome: 'claimed'; caseId: string } | { outcome: 'only-heavy' | 'none' }

/** The open case that they claimed last, or 'none'. A form takes it along, so that pressed twice it claims one case. */
export async function lastClaimed(read: Reader, { staffId, now }: Asking): Promise<string> {
  const [row] = await read
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.state, 'open'), eq(cases.claimedBy, staffId), gt(cases.claimedUntil, now)))
    .orderBy(desc(cases.claimedUntil), desc(cases.id))
    .limit(1)
  return row?.id ?? 'none'
}

/**
 * One at a time, so that everyone who asks at once gets a different case, and every fourth pick is from outside
 * "now".
 * @param chosen by themselves: light ones only, or any despite the limit
 * @param last what `lastClaimed` was on their page; undefined where it isn't known
 */
export async function takeNextCase(
  db: Db,
  { staffId, own, now, filter, chosen, last }: Asking & { chosen?: Load; last?: string | undefined },
): Promise<TakenNext> {
  const load = chosen ?? (await loadFor(db.read, { staffId, now }))
  return db.write<TakenNext>(async tx => {
    await db.lock(tx, 'next case')
    const since = await lastClaimed(tx, { staffId, now })
    if (last !== undefined && since !== 'none' && since !== last) return { outcome: 'claimed', caseId: since }
    const except: string[] = []
    // A flood is decided at once, from its card: what stands alone comes first.
    const together = await waitTogether(tx, { staffId, own, now })
    for (const spared of together.length > 0 ? [together, []] : [[]])
      for (;;) {
        const caseId = await nextFreeCase(tx, {
          staffId,
          own,
          now,
          filter,
          load,
          except: [...except, ...spared],
        })
        if (!caseId) break
        if ((await claimIn(db, tx, { caseId, staffId, own, now })).outcome === 'claimed')
          return { outcome: 'claimed', caseId }
        except.push(caseId)
      }
    const heavyLeft = load === 'light' && (await nextFreeCase(tx, { staffId, own, now, filter, except }))
    return { outcome: heavyLeft ? 'only-heavy' : 'none' }
  })
}

export async function nextFreeCase(read: Reader, wanted: Wanted): Promise<string | null> {
  const { load = 'any' } = wanted
  const gentle = load === 'any' ? undefined : sparing(load, wanted.now)
  const first = await firstFree(read, wanted, gentle)
  return first ?? (load === 'lighter' ? firstFree(read, wanted) : null)
}

async function firstFree(read: Reader, wanted: Wanted, gentle?: ReturnType<typeof sparing>) {
  const { now, except = [] } = wanted
  const free = and(
    freeFor(wanted),
    wanted.filter && chosenBy(read, wanted.filter, wanted),
    except.length > 0 ? notInArray(cases.id, except) : undefined,
    gentle,
  )
  const first = async (outside?: ReturnType<typeof and>) => {
    const [row] = await read
      .select({ id: cases.id })
      .from(cases)
      .where(and(free, outside))
      .orderBy(releasedBy(wanted), bandIn(now), asc(cases.deadlineAt), asc(cases.id))
      .limit(1)
    return row?.id ?? null
  }
  if (!looksOutside(await takenLately(read, now))) return first()
  return (await first(and(ne(cases.priority, 'now'), lte(cases.deadlineAt, now)))) ?? first()
}

export async function freeCases(read: Reader, asking: Asking) {
  const free = freeFor(asking)
  const [all, light, danger] = await Promise.all([
    read.$count(cases, free),
    read.$count(cases, and(free, eq(cases.heavy, false))),
    read.$count(cases, and(free, eq(cases.priority, 'now'))),
  ])
  return { all, light, danger }
}

const freeFor = ({ staffId, own, now }: Asking) =>
  and(
    eq(cases.state, 'open'),
    or(isNull(cases.claimedBy), lte(cases.claimedUntil, now)),
    mayTake(staffId, own),
  )

/** Whoever is in danger isn't kept out by what somebody wants to see. One's own claims aren't free. */
const chosenBy = (read: Reader, { mine: _, ...filter }: QueueFilter, { staffId, now }: Asking) =>
  or(
    eq(cases.priority, 'now'),
    inArray(
      cases.id,
      read
        .select({ id: cases.id })
        .from(cases)
        .innerJoin(posts, eq(posts.id, cases.postId))
        .innerJoin(threads, eq(threads.id, posts.threadId))
        .where(matching(filter, { staffId, now })),
    ),
  )

/** 1 for a case that they released a moment ago. */
const releasedBy = ({ staffId, now }: Asking) =>
  sql`case when ${cases.releasedBy} = ${staffId} and ${cases.releasedUntil} > ${now} then 1 else 0 end`

async function takenLately(read: Reader, now: number) {
  const rows = await read
    .select({ priority: cases.priority })
    .from(events)
    .innerJoin(cases, eq(cases.id, events.caseId))
    .where(and(recent(now), eq(events.kind, 'case-claimed')))
    .orderBy(desc(events.seq))
    .limit(ONE_IN - 1)
  return rows.map(row => row.priority)
}

/** Someone in danger whose time is half over is never skipped. */
const sparing = (load: Exclude<Load, 'any'>, now: number) =>
  load === 'light'
    ? eq(cases.heavy, false)
    : or(
        eq(cases.heavy, false),
        and(eq(cases.priority, 'now'), lte(cases.deadlineAt, now + policy().deadlines.now * 30_000)),
      )
