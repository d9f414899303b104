import { and, eq, gte, inArray, max } from 'drizzle-orm'
import type { Db, Reader, Tx } from '../../db'
import { dayOfHour, dayOfNumber, firstNumberOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { newId } from '../../db/ids'
import {
  answerThreads,
  cases,
  clusterThreads,
  decisions,
  events,
  helpfulReplies,
  installation,
  offeredHelp,
  posts,
  professionalReplies,
  revisions,
  sameQuestions,
  taps,
  threadConcerns,
  threads,
} from '../../db/schema'
import { closeCasesOf, lockPost } from '../../moderation/cases/case'
import { dropPendingEdit } from '../../moderation/cases/pending-edits'
import { changeVisibility } from '../../moderation/decisions/visibility'
import { endAppeal, purgeOpinions } from '../../moderation/purge'
import { takeBackQuotes } from '../../moderation/quotes'
import { settleReports } from '../../moderation/reports/settle-reports'
import type { MyPost } from './my-post'
import { TAPS_LOCK } from './taps'

/**
 * Deletes the text everywhere: the table, the search index, revisions, and what was said about it; with an opening
 * post the title too, what was asked, and what its author marked. Its conversation is hidden, unless others have replied.
 */
export const withdrawPost = (
  db: Db,
  { mine, now }: { mine: Pick<MyPost, 'post' | 'thread'>; now: number },
): Promise<{ outcome: 'withdrawn' | 'gone' }> =>
  db.write(async tx => {
    const { thread } = mine
    const post = await lockPost(tx, mine.post.id)
    if (!post || post.visibility === 'withdrawn') return { outcome: 'gone' }

    await takeBackQuotes(tx, post.id, { was: post.body, now: '' })
    await forgetWords(tx, post.id)
    await purgeOpinions(tx, post.id)
    await db.lock(tx, TAPS_LOCK)
    for (const table of [offeredHelp, taps, helpfulReplies])
      await tx.delete(table).where(eq(table.postId, post.id)).returning()
    if (post.position === 0) {
      await tx
        .update(threads)
        .set({ title: '', wish: 'heard', findable: false })
        .where(eq(threads.id, thread.id))
        .returning()
      for (const table of [threadConcerns, clusterThreads, sameQuestions, answerThreads, helpfulReplies])
        await tx.delete(table).where(eq(table.threadId, thread.id)).returning()
    }
    await tx
      .update(posts)
      .set({ body: '', notes: [], aiHelped: false })
      .where(eq(posts.id, post.id))
      .returning()
    await changeVisibility(tx, { post, thread }, 'withdrawn', now)
    const ids = { threadId: thread.id, postId: post.id, personaId: post.personaId }
    await closeCasesOf(db, tx, { ...ids, now })
    await endAppeal(db, tx, { ...ids, now })
    await settleReports(db, tx, { caseId: null, postId: post.id, outcome: 'withdrawn', now })
    await appendEvent(db, tx, { kind: 'post-withdrawn', actor: 'author', now, ...ids })
    return { outcome: 'withdrawn' }
  })

/** For a receipt. */
export async function deletionDay(
  read: Reader,
  { postId, threadId }: { postId: string; threadId: string },
): Promise<number | null> {
  const [event] = await read
    .select({ hour: events.hour })
    .from(events)
    .where(and(eq(events.threadId, threadId), eq(events.postId, postId), eq(events.kind, 'post-withdrawn')))
  return event ? dayOfHour(event.hour) : null
}

async function forgetWords(tx: Tx, postId: string) {
  await tx.delete(revisions).where(eq(revisions.postId, postId)).returning()
  await dropPendingEdit(tx, postId)
  // The row stays, so that the persona behind a professional's reply is never used for anything else.
  await tx
    .update(professionalReplies)
    .set({ interest: '' })
    .where(eq(professionalReplies.postId, postId))
    .returning({ postId: professionalReplies.postId })
  await tx
    .update(decisions)
    .set({ words: '', hidden: [], checkWords: '' })
    .where(eq(decisions.postId, postId))
    .returning()
  const noticed = await tx.select().from(cases).where(eq(cases.postId, postId))
  for (const { id, signals } of noticed)
    await tx
      .update(cases)
      .set({ signals: signals.map(signal => ({ ...signal, where: [] })) })
      .where(eq(cases.id, id))
      .returning()
}

/** The last day with events when the file was rebuilt, and how much had taken words away since the day before. */
const MARK = 'words-forgotten'
const ASKED = 'forgetting-asked'

/** For what is deleted without an event. The value is random, so that nothing is counted. */
export async function rebuildSoon(tx: Tx): Promise<void> {
  const row = { name: ASKED, value: newId() }
  await tx.insert(installation).values(row).onConflictDoUpdate({ target: installation.name, set: row })
}

/**
 * SQLite leaves copies of deleted text in gaps between rows, so the file is rebuilt after a deletion
 * (docs/decisions/007).
 */
export async function purgeWithdrawn(db: Db): Promise<void> {
  const marks = await db.read
    .select()
    .from(installation)
    .where(inArray(installation.name, [MARK, ASKED]))
  const marked = (name: string) => marks.find(each => each.name === name)?.value
  const asked = marked(ASKED)
  const [day = 0, known = 0] = marked(MARK)?.split(' ').map(Number) ?? []
  const rebuild = (await changesSince(db.read, day)) > known || asked !== undefined
  const [last] = await db.read.select({ seq: max(events.seq) }).from(events)
  const today = dayOfNumber(last?.seq ?? 0)
  const changes = await changesSince(db.read, today)
  await db.checkpoint(rebuild)
  if (!rebuild) return
  const row = { name: MARK, value: `${today} ${changes}` }
  await db.write(async tx => {
    await tx.insert(installation).values(row).onConflictDoUpdate({ target: installation.name, set: row })
    // Whoever asked meanwhile waits for the next time.
    if (asked)
      await tx.delete(installation).where(and(eq(installation.name, ASKED), eq(installation.value, asked)))
  })
}

/** What took words away on this day, the one before (an event may come just after midnight), or later. */
const changesSince = (read: Reader, day: number): Promise<number> =>
  read.$count(
    events,
    and(
      gte(events.seq, firstNumberOf(Math.max(0, day - 1))),
      inArray(events.kind, ['post-withdrawn', 'post-resent', 'edit-sent', 'edit-applied']),
    ),
  )
