import { and, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../db'
import { DAY, HOUR } from '../db/clock'
import { appendEvent } from '../db/events'
import { newId } from '../db/ids'
import { decisions, posts, type SanctionKind, sanctions } from '../db/schema'

const days: Record<SanctionKind, number | null> = { 'pause-1': 1, 'pause-7': 7, 'pause-30': 30, close: null }

/** Milliseconds, rounded up to the hour; null: until it's lifted. */
export const endOf = (measure: SanctionKind, now: number): number | null => {
  const length = days[measure]
  return length === null ? null : Math.ceil((now + length * DAY) / HOUR) * HOUR
}

type Ids = { caseId: string; decisionId: string; postId: string; threadId: string; personaId: string }

export async function beginSanction(
  db: Db,
  tx: Tx,
  { measure, staffId, now, ...ids }: Ids & { measure: SanctionKind; staffId: string; now: number },
): Promise<void> {
  const { personaId, decisionId } = ids
  await tx
    .insert(sanctions)
    .values({ id: newId(), personaId, decisionId, measure, endsAt: endOf(measure, now) })
  await appendEvent(db, tx, { kind: 'sanction-began', actor: staffId, now, ...ids, detail: { measure } })
}

export type Pause = {
  until: number | null
  reason: string
  rule: string | null
  /** A permanent one that a second person still has to check. */
  provisional: boolean
  decisionId: string
  postId: string | null
}

/**
 * Call with all of a member's personas, in the transaction that writes: it then applies to every name and session,
 * and nobody else learns that these names belong together.
 * @returns the pause that ends last
 */
export async function readPause(read: Reader, personaIds: string[], now: number): Promise<Pause | null> {
  if (personaIds.length === 0) return null
  const rows = await read
    .select({
      until: sanctions.endsAt,
      reason: decisions.reason,
      rule: decisions.rule,
      provisional: decisions.provisional,
      decisionId: decisions.id,
      postId: posts.id,
      visibility: posts.visibility,
    })
    .from(sanctions)
    .innerJoin(decisions, eq(decisions.id, sanctions.decisionId))
    .innerJoin(posts, eq(posts.id, decisions.postId))
    .where(
      and(
        inArray(sanctions.personaId, personaIds),
        isNull(sanctions.liftedAt),
        or(isNull(sanctions.endsAt), gt(sanctions.endsAt, now)),
      ),
    )
    .orderBy(desc(decisions.decidedAt))
  const [last] = rows.toSorted(
    (a, b) => (b.until ?? Number.POSITIVE_INFINITY) - (a.until ?? Number.POSITIVE_INFINITY) || 0,
  )
  if (!last) return null
  const { visibility, ...pause } = last
  return {
    ...pause,
    provisional: pause.provisional === 'waiting',
    postId: visibility === 'withdrawn' ? null : pause.postId,
  }
}

export async function sanctionOf(read: Reader, decisionId: string) {
  const [row] = await read
    .select({ measure: sanctions.measure, endsAt: sanctions.endsAt, liftedAt: sanctions.liftedAt })
    .from(sanctions)
    .where(eq(sanctions.decisionId, decisionId))
  return row ?? null
}

export async function liftSanctions(
  db: Db,
  tx: Tx,
  { decisionId, actor = 'machine', now }: { decisionId: string; actor?: string; now: number },
): Promise<void> {
  const lifted = await tx
    .update(sanctions)
    .set({ liftedAt: now })
    .where(and(eq(sanctions.decisionId, decisionId), isNull(sanctions.liftedAt)))
    .returning()
  for (const { personaId, measure } of lifted)
    await appendEvent(db, tx, {
      kind: 'sanction-lifted',
      actor,
      now,
      decisionId,
      personaId,
      detail: { measure },
    })
}
