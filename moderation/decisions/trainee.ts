import { and, count, desc, eq, isNull } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import { cases, opinions, posts, staff, threads } from '../../db/schema'
import { type ClaimedCase, idsOf } from '../cases/case'
import type { Verdict } from './apply-decision'

/** Nothing that's hard to read or urgent, and no appeal: those are for moderators. */
export const isForTrainees = ({ kind, heavy, priority }: typeof cases.$inferSelect): boolean =>
  kind !== 'appeal' && !heavy && priority !== 'now'

const waits = and(eq(opinions.kind, 'trainee'), isNull(opinions.settled))

/** Nothing happens to the post, and its author learns nothing: a moderator confirms it, or decides otherwise. */
export async function proposeAsTrainee(
  db: Db,
  tx: Tx,
  claimed: ClaimedCase,
  { staffId, outcome, reason, words, hidden }: Verdict,
  now: number,
): Promise<void> {
  const { case: it, post } = claimed
  await tx.insert(opinions).values({
    ...{ id: newId(), caseId: it.id, postId: post.id, staffId, kind: 'trainee' as const },
    ...{ outcome, reason, hidden, words, postVersion: post.version, givenAt: now },
  })
  await tx
    .update(cases)
    .set({ claimedBy: null, claimedUntil: null, because: [...new Set([...it.because, 'trainee'])] })
    .where(eq(cases.id, it.id))
    .returning()
  await appendEvent(db, tx, {
    kind: 'trainee-proposed',
    actor: staffId,
    now,
    ...idsOf(claimed),
    detail: { outcome, reason },
  })
}

/** What a trainee proposes on this case, where no moderator has decided it yet. */
export async function openTraineeProposal(read: Reader, caseId: string) {
  const [row] = await read
    .select({ proposal: opinions, by: staff.handle })
    .from(opinions)
    .leftJoin(staff, eq(staff.id, opinions.staffId))
    .where(and(eq(opinions.caseId, caseId), waits))
  return row ?? null
}

/** A moderator decided: as the trainee proposed, in every part, or otherwise. */
export async function settleTraineeProposals(tx: Tx, caseId: string, verdict: Verdict): Promise<void> {
  const open = await tx
    .select()
    .from(opinions)
    .where(and(eq(opinions.caseId, caseId), waits))
  for (const { id, outcome, reason, words, hidden } of open) {
    const isSame =
      outcome === verdict.outcome &&
      reason === verdict.reason &&
      words === verdict.words &&
      verdict.measure === null &&
      JSON.stringify(hidden) === JSON.stringify(verdict.hidden)
    await tx
      .update(opinions)
      .set({ settled: isSame ? 'agreed' : 'declined', settledBy: verdict.staffId })
      .where(eq(opinions.id, id))
      .returning()
  }
}

/** A trainee's own: how many they proposed, and what became of them. */
export async function countTraineeProposals(read: Reader, staffId: string) {
  const rows = await read
    .select({ settled: opinions.settled, state: cases.state, n: count().mapWith(Number) })
    .from(opinions)
    .innerJoin(cases, eq(cases.id, opinions.caseId))
    .where(and(eq(opinions.staffId, staffId), eq(opinions.kind, 'trainee')))
    .groupBy(opinions.settled, cases.state)
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((all, { n }) => all + n, 0)
  return {
    proposed: sum(() => true),
    confirmed: sum(row => row.settled === 'agreed'),
    changed: sum(row => row.settled === 'declined'),
    /** The author changed or deleted the text before anybody decided. */
    lapsed: sum(row => row.settled === null && row.state === 'closed'),
    waiting: sum(row => row.settled === null && row.state === 'open'),
  }
}

const LATEST = 10

/** A trainee's latest, with what became of each. */
export async function latestTraineeProposals(read: Reader, staffId: string) {
  const rows = await read
    .select({
      id: opinions.id,
      caseId: opinions.caseId,
      title: threads.title,
      outcome: opinions.outcome,
      settled: opinions.settled,
      state: cases.state,
    })
    .from(opinions)
    .innerJoin(cases, eq(cases.id, opinions.caseId))
    .innerJoin(posts, eq(posts.id, opinions.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(opinions.staffId, staffId), eq(opinions.kind, 'trainee')))
    .orderBy(desc(opinions.givenAt), desc(opinions.id))
    .limit(LATEST)
  return rows.map(({ settled, state, ...row }) => ({
    ...row,
    became:
      settled === 'agreed'
        ? ('confirmed' as const)
        : settled === 'declined'
          ? ('changed' as const)
          : state === 'closed'
            ? ('lapsed' as const)
            : ('waiting' as const),
  }))
}
