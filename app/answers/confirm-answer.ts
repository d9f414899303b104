import { and, eq } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, peerReviews, professionals } from '../../db/schema'
import { holdAskings } from './askings'
import { endClaim } from './claim-group'
import { freshnessOf } from './freshness'
import { readVersion } from './keep-version'
import { leaveIn } from './leave-remarks'
import { linkIn, tellLinked } from './link-answers'
import { keepRemarks, type Remark } from './passage-notes'
import { type Colleague, whatMayBeDone } from './permissions'
import { placePins } from './place-pins'
import { readReadersOf } from './second-readers'
import { touchAnswer } from './touch-answer'

/**
 * 'out-of-date': by its own date or its author's credential it could not be shown as reviewed today. 'remarked': it
 * does not wait for a second reader any more; its author gets the remarks.
 */
export type Confirmed = {
  outcome: 'published' | 'remarked' | 'stale' | 'not-allowed' | 'out-of-date' | 'gone'
}

type Confirming = {
  answerId: string
  staff: Colleague
  version: number
  /** For its author to think of next time. */
  remarks?: Remark[]
  now: number
}

/**
 * A second reader confirms the version they have read, and with that publishes it at the top of its boards and in
 * every conversation that it was written for. It is a professional who may speak on what it is about, or a moderator
 * where there is no such professional.
 * @param version as they read it; a newer one makes this stale
 */
export const confirmAnswer = (
  db: Db,
  { answerId, staff, version, remarks = [], now }: Confirming,
): Promise<Confirmed> =>
  db.write(async tx => {
    await holdAskings(db, tx)
    const answer = await touchAnswer(tx, answerId)
    if (!answer) return { outcome: 'gone' }
    if ((await wordOf(tx, { answerId, version, staff }))?.outcome === 'confirmed')
      return { outcome: 'published' }
    const today = dayOf(now)
    const readers = await readReadersOf(tx, answer, today)
    const waits = answer.version === version && answer.state === 'in-review'
    if (!waits) return leaveIn(db, tx, answer, { staff, version, remarks, now })
    if (!whatMayBeDone(answer, staff, today, readers).confirm) return { outcome: 'not-allowed' }

    const text = await readVersion(tx, answerId, version)
    const reviewByDay = text?.reviewByDay ?? answer.reviewByDay
    const credential = await credentialOf(tx, answer.authorId)
    if (freshnessOf({ starter: answer.starter, reviewByDay, ...credential }, today) !== 'reviewed')
      return { outcome: 'out-of-date' }

    await tx
      .insert(peerReviews)
      .values({ answerId, version, staffId: staff.id, outcome: 'confirmed', words: '', day: today })
    await keepRemarks(tx, { answerId, version, staffId: staff.id, today }, remarks)
    await tx
      .update(answers)
      .set({ state: 'published', stillShownVersion: null, publishedDay: today, reviewByDay })
      .where(eq(answers.id, answerId))
      .returning()
    const boards = await placePins(tx, answer, { staffId: staff.id, today })
    const linked = answer.groupId ? await linkIn(tx, [answer.groupId], now) : []
    if (answer.groupId) await endClaim(tx, answer.groupId, answer.authorId)
    await appendEvent(db, tx, {
      kind: 'answer-confirmed',
      actor: staff.id,
      now,
      answerId,
      detail: { version },
    })
    await appendEvent(db, tx, {
      kind: 'answer-published',
      actor: staff.id,
      now,
      answerId,
      detail: { version, boards: boards.join(' ') },
    })
    await tellLinked(db, tx, linked, { actor: staff.id, now })
    return { outcome: 'published' }
  })

/** What this colleague said on this version before; null for nothing. */
export async function wordOf(
  read: Reader,
  { answerId, version, staff }: Pick<Confirming, 'answerId' | 'version' | 'staff'>,
) {
  const [said] = await read
    .select({ outcome: peerReviews.outcome, words: peerReviews.words })
    .from(peerReviews)
    .where(
      and(
        eq(peerReviews.answerId, answerId),
        eq(peerReviews.version, version),
        eq(peerReviews.staffId, staff.id),
      ),
    )
  return said ?? null
}

async function credentialOf(tx: Tx, authorId: string | null) {
  const [author] = await tx
    .select({ validUntilDay: professionals.validUntilDay, endedDay: professionals.endedDay })
    .from(professionals)
    .where(eq(professionals.staffId, authorId ?? ''))
  return author ?? { validUntilDay: null, endedDay: null }
}
