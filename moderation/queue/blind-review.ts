import { createHash } from 'node:crypto'
import { and, asc, eq, gte, inArray, isNull, ne, notExists, or, sql } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { DAY } from '../../db/clock'
import { appendEvent, HALF } from '../../db/events'
import { newId } from '../../db/ids'
import {
  boards,
  cases,
  decisions,
  events,
  opinions,
  personas,
  posts,
  revisions,
  threads,
} from '../../db/schema'
import { lockPost } from '../cases/case'
import { notOwn, type Own } from '../cases/own-cases'
import { allowedOutcomes } from '../decisions/outcomes'
import { type Agreement, kappa } from '../metrics/statistics'
import { type Outcome, policy, reasonsFor } from '../policy'

/** By a hash of the case's id: nobody can choose which, and everyone can check. */
export const isBlindReviewed = (caseId: string, oneIn = policy()['double-one-in']): boolean =>
  isDrawn(`double ${caseId}`, oneIn)

const isDrawn = (named: string, oneIn: number): boolean =>
  createHash('sha256').update(named).digest().readUInt32BE(0) % oneIn === 0

/** Besides those: some of the suggestions that a moderator took unchanged, as it's easy to agree without reading. */
export const isDrawnSuggestion = ({
  caseId,
  suggestionKept,
}: {
  caseId: string | null
  suggestionKept: boolean | null
}): boolean => suggestionKept === true && isDrawn(`suggestion ${caseId}`, policy()['kept-suggestion-one-in'])

/** Days; older decisions were made under other rules. */
const DAYS = 30

/** An edit has two texts and an appeal is about a decision, so neither can be read as it was the first time. */
const kinds = ['post', 'report', 'sample'] as const

const changes = ['post-resent', 'edit-sent', 'edit-applied', 'post-withdrawn', 'appeal-decided']

const lately = (now: number) => [
  isNull(decisions.undoneAt),
  gte(decisions.decidedAt, now - DAYS * DAY),
  sql`${decisions.decidedAt} <= ${now - policy()['undo-seconds'] * 1_000}`,
]

type Asking = { staffId: string; own?: Own; now: number }

const offered = (read: Reader, { staffId, own, now }: Asking, caseIds: string[]) =>
  read
    .select({
      caseId: cases.id,
      kind: cases.kind,
      decisionId: decisions.id,
      outcome: decisions.outcome,
      suggestionKept: decisions.suggestionKept,
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(posts, eq(posts.id, cases.postId))
    .where(
      and(
        inArray(cases.id, caseIds),
        ...lately(now),
        ne(decisions.staffId, staffId),
        or(isNull(decisions.secondId), ne(decisions.secondId, staffId)),
        eq(cases.state, 'closed'),
        inArray(cases.kind, [...kinds]),
        ne(posts.visibility, 'withdrawn'),
        notOwn(own),
        notExists(
          read
            .select({ one: sql`1` })
            .from(opinions)
            .where(and(eq(opinions.caseId, cases.id), eq(opinions.kind, 'double'))),
        ),
        notExists(
          read
            .select({ one: sql`1` })
            .from(events)
            .where(
              and(
                eq(events.threadId, posts.threadId),
                eq(events.postId, posts.id),
                or(
                  inArray(events.kind, changes),
                  and(eq(events.kind, 'decision-made'), ne(events.decisionId, decisions.id)),
                ),
                // Within a day a change by its author has no order, and counts as later.
                sql`case when ${events.actor} = 'author' then ${events.seq} + ${sql.raw(String(HALF))} else ${events.seq} end > (select max(e.seq) from ${events} e where e.case_id = ${cases.id} and e.decision_id = ${decisions.id})`,
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(decisions.decidedAt), asc(cases.id))

export async function waitingBlindReviews(read: Reader, asked: Asking) {
  // Which are drawn is told by their ids alone, so the rest is looked up for few.
  const made = await read
    .select({ caseId: decisions.caseId, suggestionKept: decisions.suggestionKept })
    .from(decisions)
    .where(and(...lately(asked.now)))
  const drawn = made.flatMap(({ caseId, suggestionKept }) =>
    caseId !== null && isWanted({ caseId, suggestionKept }) ? [caseId] : [],
  )
  return (await offered(read, asked, drawn)).filter(isWanted)
}

const isWanted = (row: Parameters<typeof isDrawnSuggestion>[0] & { caseId: string }) =>
  isBlindReviewed(row.caseId) || isDrawnSuggestion(row)

export async function nextBlindReview(read: Reader, asking: Asking) {
  const [found] = await waitingBlindReviews(read, asking)
  if (!found) return null
  const [row] = await read
    .select({
      postId: posts.id,
      body: posts.body,
      position: posts.position,
      version: posts.version,
      title: threads.title,
      wish: threads.wish,
      board: boards.title,
      persona: { id: personas.id, name: personas.name },
      signals: cases.signals,
      heavy: cases.heavy,
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(boards, eq(boards.id, threads.boardId))
    .innerJoin(personas, eq(personas.id, posts.personaId))
    .where(eq(cases.id, found.caseId))
  if (!row) return null
  const { title, body } = found.outcome === 'hide' ? await beforeHiding(read, row) : row
  return {
    ...row,
    title: row.position === 0 ? title : null,
    body,
    caseId: found.caseId,
    outcomes: await choicesOf(read, found),
  }
}

async function beforeHiding(
  read: Reader,
  { postId, title, body }: { postId: string; title: string; body: string },
) {
  const rows = await read
    .select({ title: revisions.title, body: revisions.body })
    .from(revisions)
    .where(eq(revisions.postId, postId))
    .orderBy(asc(revisions.version))
  const last = rows.at(-1)
  return { title: last?.title ?? title, body: last?.body ?? body }
}

type Offered = Awaited<ReturnType<typeof offered>>[number]

async function choicesOf(read: Reader, { caseId, decisionId, kind, outcome }: Offered): Promise<Outcome[]> {
  const [made] = await read
    .select({ detail: events.detail })
    .from(events)
    .where(
      and(eq(events.caseId, caseId), eq(events.decisionId, decisionId), eq(events.kind, 'decision-made')),
    )
  // A removal that two agreed on was held from the proposal on, but both read it as published.
  const from = outcome === 'remove' ? 'published' : made?.detail.from
  return allowedOutcomes(kind, from === 'published' ? 'published' : 'held')
}

type BlindReviewed = { outcome: 'given' | 'gone' | 'reason-missing' }

export const giveBlindReview = (
  db: Db,
  {
    caseId,
    staffId,
    own,
    outcome,
    reason,
    now,
  }: Asking & { caseId: string; outcome: Outcome; reason: string },
): Promise<BlindReviewed> =>
  db.write(async tx => {
    if (!reasonsFor(outcome).some(known => known.code === reason)) return { outcome: 'reason-missing' }
    const [row] = await tx.select({ postId: cases.postId }).from(cases).where(eq(cases.id, caseId))
    const post = row && (await lockPost(tx, row.postId))
    const given = await tx
      .select({ staffId: opinions.staffId })
      .from(opinions)
      .where(and(eq(opinions.caseId, caseId), eq(opinions.kind, 'double')))
    if (given.some(each => each.staffId === staffId)) return { outcome: 'given' }
    const mayRead = (await offered(tx, { staffId, own, now }, [caseId])).find(each => each.caseId === caseId)
    if (!post || !mayRead || !isWanted(mayRead)) return { outcome: 'gone' }
    if (!(await choicesOf(tx, mayRead)).includes(outcome)) return { outcome: 'gone' }
    await tx.insert(opinions).values({
      id: newId(),
      caseId,
      postId: post.id,
      staffId,
      kind: 'double',
      outcome,
      reason,
      words: '',
      postVersion: post.version,
      givenAt: now,
    })
    await appendEvent(db, tx, {
      kind: 'opinion-given',
      actor: staffId,
      now,
      caseId,
      postId: post.id,
      threadId: post.threadId,
      detail: { kind: 'double' },
    })
    return { outcome: 'given' }
  })

export async function agreement(read: Reader): Promise<Agreement | null> {
  const rows = await read
    .select({ first: decisions.outcome, second: opinions.outcome, caseId: opinions.caseId })
    .from(opinions)
    .innerJoin(decisions, eq(decisions.caseId, opinions.caseId))
    .where(and(eq(opinions.kind, 'double'), isNull(decisions.undoneAt)))
  // Only the random share: suggestions drawn besides it would make agreement look better or worse than it is.
  return kappa(rows.filter(row => isBlindReviewed(row.caseId)).map(row => [row.first, row.second ?? '']))
}
