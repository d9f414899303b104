import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '../../db'
import { dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { answers, answerThreads, askedGroups, askedThreads } from '../../db/schema'
import { holdAskings } from './askings'
import { linkIn, putApart, tellLinked } from './link-answers'
import { type Colleague, mayWrite } from './permissions'

/** Who may say which questions are the same. */
export const mayGroup = (staff: Colleague, today: number): boolean =>
  staff.roles.includes('moderator') || mayWrite(staff, today)

export type Merged = { outcome: 'merged' | 'two-claims' | 'gone' | 'not-allowed' }

type Merging = { from: string; into: string; staff: Colleague; now: number }

/**
 * Two groups ask the same: everything of one comes into the other, its answers and its claim too. Refused while two
 * people each write an answer for one of them.
 */
export const mergeGroups = (db: Db, { from, into, staff, now }: Merging): Promise<Merged> =>
  db.write(async tx => {
    if (!mayGroup(staff, dayOf(now))) return { outcome: 'not-allowed' }
    await holdAskings(db, tx)
    const both = await tx
      .select()
      .from(askedGroups)
      .where(inArray(askedGroups.id, [from, into]))
    const [source, goal] = [from, into].map(id => both.find(group => group.id === id))
    if (!source || !goal || from === into) return { outcome: 'gone' }
    const [theirs, ours] = [source, goal].map(group => ((group.claimedUntil ?? 0) > now ? group : null))
    if (theirs && ours && theirs.claimedBy !== ours.claimedBy) return { outcome: 'two-claims' }

    if (theirs && !ours)
      await tx
        .update(askedGroups)
        .set({ claimedBy: theirs.claimedBy, claimedUntil: theirs.claimedUntil })
        .where(eq(askedGroups.id, into))
        .returning()
    const moved = await tx
      .update(askedThreads)
      .set({ groupId: into, groupedBy: staff.id })
      .where(eq(askedThreads.groupId, from))
      .returning()
    await tx.update(answers).set({ groupId: into }).where(eq(answers.groupId, from)).returning()
    await tx.delete(askedGroups).where(eq(askedGroups.id, from)).returning()
    const linked = await linkIn(tx, [into], now)
    await appendEvent(db, tx, {
      kind: 'groups-merged',
      actor: staff.id,
      now,
      detail: { from, into, conversations: moved.length },
    })
    await tellLinked(db, tx, linked, { actor: staff.id, now })
    return { outcome: 'merged' }
  })

export type Split = { outcome: 'split' | 'alone' | 'not-allowed' }

/**
 * A conversation asks something else than its group: it has one of its own from then on, without that one's answers.
 * @param from the group that it was seen in; where somebody moved it since, nothing is changed
 */
export const splitAsking = (
  db: Db,
  { threadId, from, staff, now }: { threadId: string; from: string; staff: Colleague; now: number },
): Promise<Split> =>
  db.write(async tx => {
    if (!mayGroup(staff, dayOf(now))) return { outcome: 'not-allowed' }
    await holdAskings(db, tx)
    const [asked] = await tx.select().from(askedThreads).where(eq(askedThreads.threadId, threadId))
    const groupId = asked?.groupId === from ? await putApart(tx, { threadId, by: staff.id, now }) : null
    if (groupId === null) return { outcome: 'alone' }
    await unlinkFrom(tx, threadId, from)
    await appendEvent(db, tx, {
      kind: 'group-split',
      actor: staff.id,
      now,
      threadId,
      detail: { from, into: groupId },
    })
    return { outcome: 'split' }
  })

async function unlinkFrom(tx: Tx, threadId: string, groupId: string) {
  const written = await tx.select({ id: answers.id }).from(answers).where(eq(answers.groupId, groupId))
  if (written.length === 0) return
  const ids = written.map(({ id }) => id)
  await tx
    .delete(answerThreads)
    .where(and(eq(answerThreads.threadId, threadId), inArray(answerThreads.answerId, ids)))
    .returning()
}
