import type { AppLoadContext } from '@remix-run/node'
import { and, desc, eq, gt, inArray, isNull, max, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../../db'
import { dayOf, dayOfHour } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { newId } from '../../../db/ids'
import {
  answers,
  answerThreads,
  boards,
  clusterThreads,
  events,
  posts,
  questionClusters,
  threadConcerns,
  threads,
} from '../../../db/schema'
import { withoutNotice } from '../../../moderation/incidents/notice'
import { withoutMerged } from '../../../moderation/merges/merged'
import { allow } from '../../accounts/rate-limit'
import { type Colleague, mayWrite } from '../answer'
import { linkIn, tellLinked, unlinkAnswer } from './linked-answers'
import { type ComparedQuestion, groupQuestions } from './similarity'

export const asks = and(eq(threads.visibility, 'published'), eq(threads.wish, 'expert'))

const MOST = 2_000

/** Always the first lock, so that nobody deadlocks. */
export const lockQuestions = (db: Db, tx: Tx) => db.lock(tx, 'askings')

export async function readClusterQuestions(read: Reader, { sinceDay = 0, most = MOST } = {}) {
  const rows = await read
    .select({
      id: clusterThreads.threadId,
      groupId: clusterThreads.groupId,
      askedDay: clusterThreads.askedDay,
      title: threads.title,
      text: posts.body,
      personaId: posts.personaId,
      boardId: threads.boardId,
      board: boards.title,
    })
    .from(clusterThreads)
    .innerJoin(threads, and(eq(threads.id, clusterThreads.threadId), asks))
    .innerJoin(posts, opening)
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .where(and(gt(clusterThreads.askedDay, sinceDay - 1), withoutNotice(read), withoutMerged(read)))
    .orderBy(desc(clusterThreads.askedDay), desc(clusterThreads.threadId))
    .limit(most)
  // One after the other: a transaction has one connection.
  const concerns = await concernsOf(read, rows)
  return rows.map(row => ({ ...row, concerns: concerns.get(row.id) ?? [] }))
}

export type ClusterThread = Awaited<ReturnType<typeof readClusterQuestions>>[number]

async function readUnclustered(read: Reader): Promise<(ComparedQuestion & { askedDay: number })[]> {
  const rows = await read
    .select({
      id: threads.id,
      title: threads.title,
      text: posts.body,
      createdDay: threads.createdDay,
      askedHour: max(events.hour).mapWith(Number),
    })
    .from(threads)
    .innerJoin(posts, opening)
    .leftJoin(clusterThreads, eq(clusterThreads.threadId, threads.id))
    .leftJoin(events, and(eq(events.threadId, threads.id), eq(events.kind, 'expert-asked')))
    .where(and(asks, isNull(clusterThreads.threadId)))
    .groupBy(threads.id, posts.id)
    .orderBy(threads.createdDay, threads.id)
  const concerns = await concernsOf(read, rows)
  return rows.map(({ createdDay, askedHour, ...row }) => ({
    ...row,
    askedDay: askedHour ? dayOfHour(askedHour) : createdDay,
    concerns: concerns.get(row.id) ?? [],
  }))
}

const countUnclustered = async (read: Reader): Promise<number> => {
  const [row] = await read
    .select({ n: sql`count(*)`.mapWith(Number) })
    .from(threads)
    .leftJoin(clusterThreads, eq(clusterThreads.threadId, threads.id))
    .where(and(asks, isNull(clusterThreads.threadId)))
  return row?.n ?? 0
}

const opening = and(eq(posts.threadId, threads.id), eq(posts.position, 0))

async function concernsOf(read: Reader, asked: { id: string }[]): Promise<Map<string, string[]>> {
  const rows = await read
    .select({ threadId: threadConcerns.threadId, concern: threadConcerns.concern })
    .from(threadConcerns)
    .where(
      and(
        inArray(
          threadConcerns.threadId,
          asked.map(({ id }) => id),
        ),
        isNull(threadConcerns.rejectedDay),
        isNull(threadConcerns.droppedDay),
      ),
    )
  const found = new Map<string, string[]>()
  for (const { threadId, concern } of rows) found.set(threadId, [...(found.get(threadId) ?? []), concern])
  return found
}

/** Compared with each new question. Takes about a fifth of a second, in which nothing else is written. */
const COMPARED = 800

/**
 * New questions join the cluster that asks the same, or start one. If the cluster has an answer, it's linked in their
 * conversation. No event for the clusters: like the search index, they follow from what's published.
 */
export async function clusterQuestions(db: Db, now: number, newGroup: () => string = newId): Promise<void> {
  if ((await countUnclustered(db.read)) === 0) return
  await db.write(async tx => {
    await lockQuestions(db, tx)
    const anew = await readUnclustered(tx)
    if (anew.length === 0) return
    const groups = groupQuestions(await readClusterQuestions(tx, { most: COMPARED }), anew, newGroup)
    const ids = [...new Set(groups.values())]
    const there = await tx
      .select({ id: questionClusters.id })
      .from(questionClusters)
      .where(inArray(questionClusters.id, ids))
    for (const id of ids)
      if (!there.some(group => group.id === id))
        await tx
          .insert(questionClusters)
          .values({ id, madeDay: dayOf(now) })
          .returning()
    for (const { id, askedDay } of anew)
      await tx
        .insert(clusterThreads)
        .values({ threadId: id, groupId: groups.get(id) ?? '', askedDay, groupedBy: 'rule' })
        .returning()
    await tellLinked(db, tx, await linkIn(tx, ids, now), { actor: 'machine', now })
  })
}

/** New questions of one client in an hour that are clustered at once. */
const AT_ONCE = 10

/** The rest wait for the job, once a minute: comparing blocks every other writer, so nobody may trigger it at will. */
export async function clusterAtOnce({ db, client, now }: Pick<AppLoadContext, 'db' | 'client' | 'now'>) {
  if (allow(client, 'expert', AT_ONCE)) await clusterQuestions(db, now)
}

export const mayCluster = (staff: Colleague, today: number): boolean =>
  staff.roles.includes('moderator') || mayWrite(staff, today)

type Merged = { outcome: 'merged' | 'two-claims' | 'gone' | 'not-allowed' }

type Merging = { from: string; into: string; staff: Colleague; now: number }

/** Answers and the claim move too. Refused while two people are each writing an answer for one of them. */
export const mergeClusters = (db: Db, { from, into, staff, now }: Merging): Promise<Merged> =>
  db.write(async tx => {
    if (!mayCluster(staff, dayOf(now))) return { outcome: 'not-allowed' }
    await lockQuestions(db, tx)
    const both = await tx
      .select()
      .from(questionClusters)
      .where(inArray(questionClusters.id, [from, into]))
    const [source, goal] = [from, into].map(id => both.find(group => group.id === id))
    if (!source || !goal || from === into) return { outcome: 'gone' }
    const [theirs, ours] = [source, goal].map(group => ((group.claimedUntil ?? 0) > now ? group : null))
    if (theirs && ours && theirs.claimedBy !== ours.claimedBy) return { outcome: 'two-claims' }

    if (theirs && !ours)
      await tx
        .update(questionClusters)
        .set({ claimedBy: theirs.claimedBy, claimedUntil: theirs.claimedUntil })
        .where(eq(questionClusters.id, into))
        .returning()
    const moved = await tx
      .update(clusterThreads)
      .set({ groupId: into, groupedBy: staff.id })
      .where(eq(clusterThreads.groupId, from))
      .returning()
    await tx.update(answers).set({ groupId: into }).where(eq(answers.groupId, from)).returning()
    await tx.delete(questionClusters).where(eq(questionClusters.id, from)).returning()
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

type Split = { outcome: 'split' | 'alone' | 'not-allowed' }

export const splitFromCluster = (
  db: Db,
  { threadId, from, staff, now }: { threadId: string; from: string; staff: Colleague; now: number },
): Promise<Split> =>
  db.write(async tx => {
    if (!mayCluster(staff, dayOf(now))) return { outcome: 'not-allowed' }
    await lockQuestions(db, tx)
    const [asked] = await tx.select().from(clusterThreads).where(eq(clusterThreads.threadId, threadId))
    const groupId = asked?.groupId === from ? await unlinkAnswer(tx, { threadId, by: staff.id, now }) : null
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
