import { and, eq, inArray, isNotNull, lt, ne } from 'drizzle-orm'
import type { Db, Tx } from '../db'
import { DAY, dayOf } from '../db/clock'
import { appendEvent } from '../db/events'
import { appeals, brakes, cases, followUps, opinions, reports } from '../db/schema'
import { forgetGroupNotes, leaveGroupNotes } from './cases/note-on-cases'
import { forgetDebriefs } from './incidents/debrief'

/** Half a year, in case someone asks again or sues. */
const SEALED_DAYS = 180

export async function purgeOpinions(tx: Tx, postId: string): Promise<void> {
  await tx
    .update(opinions)
    .set({ words: '', hidden: [], noteSealed: null })
    .where(eq(opinions.postId, postId))
    .returning()
  await tx.update(followUps).set({ noteSealed: null }).where(eq(followUps.postId, postId)).returning()
  await tx
    .update(reports)
    .set({ sealed: '' })
    .where(and(eq(reports.subjectKind, 'post'), eq(reports.subjectId, postId)))
    .returning()
  await leaveGroupNotes(tx, postId)
}

type Ids = { postId: string; threadId: string; personaId: string; now: number }

export async function endAppeal(db: Db, tx: Tx, { now, ...ids }: Ids): Promise<void> {
  const ended = await tx
    .delete(appeals)
    .where(and(eq(appeals.postId, ids.postId), eq(appeals.state, 'open')))
    .returning()
  await tx.update(appeals).set({ sealed: '', words: '' }).where(eq(appeals.postId, ids.postId)).returning()
  if (ended.length === 0) return
  const closed = await tx
    .update(cases)
    .set({ state: 'closed', claimedBy: null, claimedUntil: null })
    .where(
      and(
        inArray(
          cases.id,
          ended.map(each => each.caseId),
        ),
        eq(cases.state, 'open'),
      ),
    )
    .returning()
  for (const { id } of closed)
    await appendEvent(db, tx, { kind: 'case-closed', actor: 'author', now, caseId: id, ...ids })
}

export const purgeSealed = (db: Db, now: number) =>
  db.write(async tx => {
    const before = dayOf(now) - SEALED_DAYS
    await tx
      .update(reports)
      .set({ sealed: '' })
      .where(and(eq(reports.state, 'settled'), lt(reports.settledDay, before), ne(reports.sealed, '')))
      .returning({ id: reports.id })
    await tx
      .update(appeals)
      .set({ sealed: '' })
      .where(and(lt(appeals.decidedAt, before * DAY), ne(appeals.sealed, '')))
      .returning({ id: appeals.decisionId })
    await tx
      .update(followUps)
      .set({ noteSealed: null })
      .where(and(lt(followUps.doneDay, before), isNotNull(followUps.noteSealed)))
      .returning({ id: followUps.caseId })
    await tx
      .update(brakes)
      .set({ noteSealed: null })
      .where(and(lt(brakes.endsAt, before * DAY), isNotNull(brakes.noteSealed)))
      .returning({ id: brakes.id })
    await forgetDebriefs(tx, before)
    await forgetGroupNotes(tx, before)
  })
