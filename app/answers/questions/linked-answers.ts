import { and, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../../db'
import { dayOf } from '../../../db/clock'
import { appendEvent } from '../../../db/events'
import { newId } from '../../../db/ids'
import { answers, answerThreads, clusterThreads, events, questionClusters, threads } from '../../../db/schema'
import { type AnswerSummary, ONE_LINE, selectShown, summaryOf } from '../shown-answers'
import { asks, lockQuestions } from './clusters'

export async function readLinked(read: Reader, threadId: string, today: number): Promise<AnswerSummary[]> {
  const rows = await selectShown(read, ONE_LINE)
    .innerJoin(answerThreads, eq(answerThreads.answerId, answers.id))
    .where(eq(answerThreads.threadId, threadId))
    .orderBy(desc(answerThreads.day), desc(answers.id))
  return rows.map(row => summaryOf(row, today)).filter(answer => answer.freshness !== 'under-review')
}

export async function goodToday(read: Reader, ids: string[], today: number): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await selectShown(read, ONE_LINE).where(inArray(answers.id, ids))
  const good = rows.map(row => summaryOf(row, today)).filter(({ freshness }) => freshness !== 'under-review')
  return new Set(good.map(({ id }) => id))
}

type Linked = { answerId: string; threadId: string }

/** Its author said that it isn't what they asked, so it doesn't come back. */
const wasTakenOut = sql`exists (select 1 from ${events} where ${and(
  eq(events.answerId, answers.id),
  eq(events.threadId, clusterThreads.threadId),
  eq(events.kind, 'answer-linked'),
  sql`${events.detail} ->> 'out' = 'author'`,
)})`

export async function linkIn(tx: Tx, groupIds: string[], now: number): Promise<Linked[]> {
  const due = await tx
    .select({ answerId: answers.id, threadId: clusterThreads.threadId })
    .from(answers)
    .innerJoin(clusterThreads, eq(clusterThreads.groupId, answers.groupId))
    .innerJoin(threads, and(eq(threads.id, clusterThreads.threadId), asks))
    .leftJoin(
      answerThreads,
      and(eq(answerThreads.answerId, answers.id), eq(answerThreads.threadId, clusterThreads.threadId)),
    )
    .where(
      and(
        inArray(answers.groupId, groupIds),
        or(eq(answers.state, 'published'), sql`${answers.stillShownVersion} is not null`),
        isNull(answerThreads.answerId),
        sql`not ${wasTakenOut}`,
      ),
    )
  if (due.length > 0)
    await tx
      .insert(answerThreads)
      .values(due.map(each => ({ ...each, day: dayOf(now) })))
      .returning()
  return due
}

export async function tellLinked(
  db: Db,
  tx: Tx,
  linked: Linked[],
  { actor, now }: { actor: string; now: number },
): Promise<void> {
  for (const ids of linked) await appendEvent(db, tx, { kind: 'answer-linked', actor, now, ...ids })
}

export const takeAnswerOut = (
  db: Db,
  { answerId, threadId, mine, now }: Linked & { mine: string[]; now: number },
): Promise<{ outcome: 'done' | 'gone' }> =>
  db.write(async tx => {
    await lockQuestions(db, tx)
    if ((await tx.$count(threads, and(eq(threads.id, threadId), inArray(threads.personaId, mine)))) === 0)
      return { outcome: 'gone' }
    const [out] = await tx
      .delete(answerThreads)
      .where(and(eq(answerThreads.answerId, answerId), eq(answerThreads.threadId, threadId)))
      .returning()
    if (!out) return { outcome: 'done' }
    await unlinkAnswer(tx, { threadId, by: 'author', now })
    await appendEvent(db, tx, {
      kind: 'answer-linked',
      actor: 'author',
      now,
      answerId,
      threadId,
      detail: { out: 'author' },
    })
    return { outcome: 'done' }
  })

export async function unlinkAnswer(
  tx: Tx,
  { threadId, by, now }: { threadId: string; by: string; now: number },
): Promise<string | null> {
  const [asked] = await tx.select().from(clusterThreads).where(eq(clusterThreads.threadId, threadId))
  if (!asked || !(await hasOthers(tx, asked))) return null
  const groupId = newId()
  await tx
    .insert(questionClusters)
    .values({ id: groupId, madeDay: dayOf(now) })
    .returning()
  await tx
    .update(clusterThreads)
    .set({ groupId, groupedBy: by })
    .where(eq(clusterThreads.threadId, threadId))
    .returning()
  return groupId
}

const hasOthers = async (
  read: Pick<Reader, '$count'>,
  { threadId, groupId }: typeof clusterThreads.$inferSelect,
) =>
  (await read.$count(
    clusterThreads,
    and(eq(clusterThreads.groupId, groupId), ne(clusterThreads.threadId, threadId)),
  )) > 0
