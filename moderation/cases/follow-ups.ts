import { createHash } from 'node:crypto'
import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { cases, followUps, posts, threads } from '../../db/schema'
import { type Secret, seal, secretFor, unseal } from '../../db/secret'
import { type Policy, policy } from '../policy'
import { notOwn, type Own } from './own-cases'

const PROTOCOLS = ['crisis', 'threat', 'child'] as const

export function protocolFor({
  priority,
  signals,
}: Pick<typeof cases.$inferSelect, 'priority' | 'signals'>): Policy['crisis'] | null {
  const noticed = PROTOCOLS.find(protocol => signals.some(({ kind }) => kind === protocol))
  const kind = noticed ?? (priority === 'now' ? 'crisis' : null)
  return (kind && policy()[kind]) ?? null
}

const keyOf = (secret: Secret) => secretFor(secret, 'follow-ups')

export async function readFollowUp(read: Reader, secret: Secret, caseId: string) {
  const [row] = await read.select().from(followUps).where(eq(followUps.caseId, caseId))
  if (!row) return null
  const { steps, noteSealed, followDay, doneDay } = row
  const note = noteSealed && unseal(keyOf(secret), noteSealed, caseId)
  return { steps, note: note ?? '', followDay, doneDay, mark: markOf(row) }
}

/** A case about danger to somebody, of whose steps none is noted yet. */
export async function hasStepsLeft(read: Reader, caseId: string): Promise<boolean> {
  const [it] = await read.select().from(cases).where(eq(cases.id, caseId))
  if (!it || !protocolFor(it)) return false
  const [noted] = await read.select().from(followUps).where(eq(followUps.caseId, caseId))
  return !noted || noted.steps.length === 0
}

/** Stands for what a page shows, so that nobody overwrites what a colleague wrote since. */
const markOf = (row: typeof followUps.$inferSelect | undefined): string =>
  row
    ? createHash('sha256')
        .update(`${row.steps} ${row.noteSealed} ${row.followDay}`)
        .digest('hex')
        .slice(0, 16)
    : 'none'

type Noted = {
  caseId: string
  staffId: string
  steps: string[]
  note: string
  followDay: number | null
  /** `mark` of what the page showed; 'none' where nothing had been noted. */
  seen: string
  now: number
}

export const noteFollowUp = (
  { db, secret }: { db: Db; secret: Secret },
  { caseId, staffId, note, followDay, seen, now, ...noted }: Noted,
): Promise<{ outcome: 'noted' | 'changed' | 'gone' }> =>
  db.write(async tx => {
    const [row] = await tx.update(cases).set({ id: caseId }).where(eq(cases.id, caseId)).returning()
    const protocol = row && protocolFor(row)
    if (!protocol) return { outcome: 'gone' }
    const known = protocol.steps.map(step => step.code)
    const steps = known.filter(code => noted.steps.includes(code))
    const [before] = await tx.select().from(followUps).where(eq(followUps.caseId, caseId))
    if (markOf(before) !== seen) {
      const isSame = before && `${before.steps}` === `${steps}` && before.followDay === followDay
      const kept = before?.noteSealed ? unseal(keyOf(secret), before.noteSealed, caseId) : ''
      return { outcome: isSame && kept === note ? 'noted' : 'changed' }
    }
    const noteSealed = note === '' ? null : seal(keyOf(secret), note, caseId)
    const set = { staffId, steps, noteSealed, followDay, postId: row.postId, doneDay: null }
    await tx
      .insert(followUps)
      .values({ caseId, ...set })
      .onConflictDoUpdate({ target: followUps.caseId, set })
      .returning()
    await appendEvent(db, tx, {
      kind: 'follow-up-noted',
      actor: staffId,
      now,
      caseId,
      postId: row.postId,
      detail: { steps: steps.join(' '), day: followDay ?? 0 },
    })
    return { outcome: 'noted' }
  })

export const finishFollowUp = (
  db: Db,
  { caseId, staffId, now }: { caseId: string; staffId: string; now: number },
): Promise<boolean> =>
  db.write(async tx => {
    const [done] = await tx
      .update(followUps)
      .set({ doneDay: dayOf(now) })
      .where(and(eq(followUps.caseId, caseId), isNull(followUps.doneDay)))
      .returning()
    if (done)
      await appendEvent(db, tx, {
        kind: 'follow-up-done',
        actor: staffId,
        now,
        caseId,
        postId: done.postId,
      })
    return Boolean(done)
  })

export const dueFollowUps = (read: Reader, today: number, own?: Own) =>
  read
    .select({ caseId: followUps.caseId, day: followUps.followDay, title: threads.title })
    .from(followUps)
    .innerJoin(cases, eq(cases.id, followUps.caseId))
    .innerJoin(posts, eq(posts.id, followUps.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(isNull(followUps.doneDay), lte(followUps.followDay, today), notOwn(own)))
    .orderBy(asc(followUps.followDay), asc(followUps.caseId))
    .limit(50)
