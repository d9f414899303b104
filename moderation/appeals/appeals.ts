import { and, desc, eq, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { DAY, dayOf } from '../../db/clock'
import { appendEvent } from '../../db/events'
import { appeals, cases, decisions, posts, revisions, threads } from '../../db/schema'
import { isUniqueViolation } from '../../db/unique'
import { lockPost } from '../cases/lock-post'
import { openCase } from '../cases/open-case'
import { becomes } from '../decisions/allowed'
import { beforeHiding } from '../decisions/hidden-words'
import { policy } from '../policy'

/** The longest appeal, in characters. */
export const APPEAL_LIMIT = 2_000

/** A report or a sample that changed nothing is no decision that its author was told of. */
export const toldToAuthor = or(ne(decisions.outcome, 'publish'), notInArray(cases.kind, ['report', 'sample']))

/** The latest decision on a post that still stands as it was made; null when a later one or its author undid it. */
export async function decisionInForce(read: Reader, postId: string) {
  const [row] = await read
    .select({ decision: decisions, kind: cases.kind, signals: cases.signals, post: posts, thread: threads })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(posts, eq(posts.id, decisions.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(decisions.postId, postId), isNull(decisions.undoneAt), toldToAuthor))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  if (!row) return null
  const { decision, kind, post } = row
  const title = post.position === 0 ? row.thread.title : null
  const before =
    decision.outcome === 'hide'
      ? beforeHiding(
          { title, body: post.body },
          await read
            .select()
            .from(revisions)
            .where(eq(revisions.postId, postId))
            .orderBy(desc(revisions.version)),
          decision.hidden,
        )
      : undefined
  const refusedEdit = kind === 'edit' && decision.outcome !== 'publish'
  const holds =
    decision.outcome === 'hide'
      ? before !== undefined
      : refusedEdit || becomes[decision.outcome] === post.visibility
  return holds ? { ...row, refusedEdit, title, before } : null
}

type InForce = NonNullable<Awaited<ReturnType<typeof decisionInForce>>>

/** The last day on which a decision can be appealed. */
export const appealUntilDay = ({ decidedAt }: Pick<InForce['decision'], 'decidedAt'>) =>
  dayOf(decidedAt + policy()['appeal-days'] * DAY)

const isInTime = (decision: InForce['decision'], now: number) =>
  decision.outcome !== 'publish' && dayOf(now) <= appealUntilDay(decision)

/** What the author can appeal just now, and until which day; null when there is nothing, or it was appealed. */
export async function appealable(read: Reader, { postId, now }: { postId: string; now: number }) {
  const found = await decisionInForce(read, postId)
  if (!found || !isInTime(found.decision, now)) return null
  const before = await read.$count(appeals, eq(appeals.decisionId, found.decision.id))
  return before > 0 ? null : { ...found, untilDay: appealUntilDay(found.decision) }
}

/** The latest appeal about a post, for its author; their own words stay sealed. */
export async function appealOf(read: Reader, postId: string) {
  const [row] = await read
    .select({ decisionId: appeals.decisionId, state: appeals.state, words: appeals.words })
    .from(appeals)
    .innerJoin(decisions, eq(decisions.id, appeals.decisionId))
    .where(eq(appeals.postId, postId))
    // An appeal itself is dated by the day, and two may come on one.
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  return row ?? null
}

export type Appealed =
  /** The same appeal, sent twice, is one. */
  | { outcome: 'made' }
  /** Too late, or the decision does not stand any more. */
  | { outcome: 'closed' }

/**
 * An author asks that somebody else looks at a decision again.
 * @param sealed the author's words, sealed under the decision's id
 */
export async function makeAppeal(
  db: Db,
  { postId, decisionId, sealed, now }: { postId: string; decisionId: string; sealed: string; now: number },
): Promise<Appealed> {
  const write = () =>
    db.write<Appealed>(async tx => {
      await lockPost(tx, postId)
      const found = await appealable(tx, { postId, now })
      if (!found || found.decision.id !== decisionId) return madeBefore(tx, decisionId)
      const { decision, post, signals } = found
      const ids = { postId, threadId: post.threadId, personaId: post.personaId }
      const caseId = await openCase(db, tx, {
        kind: 'appeal',
        ...ids,
        // Who may not write waits for an answer every hour of it.
        priority: decision.measure ? 'today' : 'soon',
        because: ['appeal'],
        signals,
        notFor: decision.staffId,
        now,
      })
      await tx
        .insert(appeals)
        .values({ decisionId, postId, caseId, sealed, filedAt: dayOf(now) * DAY, state: 'open', words: '' })
      await appendEvent(db, tx, { kind: 'appeal-made', actor: 'author', now, caseId, decisionId, ...ids })
      return { outcome: 'made' }
    })
  try {
    return await write()
  } catch (why) {
    if (!isUniqueViolation(why)) throw why
    return madeBefore(db.read, decisionId)
  }
}

async function madeBefore(read: Reader, decisionId: string): Promise<Appealed> {
  return { outcome: (await read.$count(appeals, eq(appeals.decisionId, decisionId))) > 0 ? 'made' : 'closed' }
}
