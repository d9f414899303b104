import { and, asc, count, eq, gte, inArray, sum } from 'drizzle-orm'
import type { Db, Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { answerFeedback, answers, answerThreads, answerViews, sameQuestions, threads } from '../../db/schema'
import { LEAST_PEOPLE } from './questions/question-desk'
import { selectShown } from './shown-answers'

export const FEEDBACK_KINDS = ['helped', 'not-for-me', 'out-of-date'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

export type FeedbackCounts = Record<FeedbackKind, number>

export const giveFeedback = (
  db: Db,
  { answerId, tag, kind, now }: { answerId: string; tag: string; kind: FeedbackKind; now: number },
): Promise<{ outcome: 'said' | 'gone' }> =>
  db.write(async tx => {
    const [shown] = await selectShown(tx).where(eq(answers.id, answerId))
    if (!shown) return { outcome: 'gone' }
    const day = dayOf(now)
    await tx
      .insert(answerFeedback)
      .values({ answerId, tag, kind, day })
      .onConflictDoUpdate({ target: [answerFeedback.answerId, answerFeedback.tag], set: { kind, day } })
      .returning()
    return { outcome: 'said' }
  })

/** What this member said of it; found only by computing their tag. */
export async function readOwnFeedback(
  read: Reader,
  answerId: string,
  tag: string,
): Promise<FeedbackKind | null> {
  const [own] = await read
    .select({ kind: answerFeedback.kind })
    .from(answerFeedback)
    .where(and(eq(answerFeedback.answerId, answerId), eq(answerFeedback.tag, tag)))
  return own?.kind ?? null
}

export async function countFeedback(read: Reader, answerId: string, since = 0): Promise<FeedbackCounts> {
  const rows = await read
    .select({ say: answerFeedback.kind, n: count() })
    .from(answerFeedback)
    .where(and(eq(answerFeedback.answerId, answerId), gte(answerFeedback.day, since)))
    .groupBy(answerFeedback.kind)
  const number = (say: FeedbackKind) => rows.find(row => row.say === say)?.n ?? 0
  return {
    helped: number('helped'),
    'not-for-me': number('not-for-me'),
    'out-of-date': number('out-of-date'),
  }
}

export const LOOKED_BACK = 30

export type Effect = {
  /** In which it stands below the question. */
  conversations: number
  /** Who asked there, or has the same question; 'few' for so few that one of them could be recognised. */
  askers: number | 'few'
  reads: number
  lately: number
  said: FeedbackCounts
}

export async function readEffect(read: Reader, answerId: string, today: number): Promise<Effect> {
  const readsSince = async (day: number) => {
    const [row] = await read
      .select({ reads: sum(answerViews.views).mapWith(Number) })
      .from(answerViews)
      .where(and(eq(answerViews.answerId, answerId), gte(answerViews.day, day)))
    return row?.reads ?? 0
  }
  const [reached, reads, lately, said] = await Promise.all([
    readReached(read, answerId),
    readsSince(0),
    readsSince(today - LOOKED_BACK + 1),
    countFeedback(read, answerId),
  ])
  return { ...reached, reads, lately, said }
}

async function readReached(
  read: Reader,
  answerId: string,
): Promise<Pick<Effect, 'conversations' | 'askers'>> {
  const linked = await read
    .select({ threadId: threads.id, personaId: threads.personaId })
    .from(answerThreads)
    .innerJoin(threads, and(eq(threads.id, answerThreads.threadId), eq(threads.visibility, 'published')))
    .where(eq(answerThreads.answerId, answerId))
  const too = await read.$count(
    sameQuestions,
    inArray(
      sameQuestions.threadId,
      linked.map(({ threadId }) => threadId),
    ),
  )
  const askers = new Set(linked.map(({ personaId }) => personaId)).size + too
  return { conversations: linked.length, askers: askers > 0 && askers < LEAST_PEOPLE ? 'few' : askers }
}

export async function readDays(
  read: Reader,
  answerId: string,
  today: number,
): Promise<{ day: number; reads: number }[]> {
  const first = today - LOOKED_BACK + 1
  const rows = await read
    .select({ day: answerViews.day, reads: answerViews.views })
    .from(answerViews)
    .where(and(eq(answerViews.answerId, answerId), gte(answerViews.day, first)))
  return Array.from({ length: LOOKED_BACK }, (_, n) => ({
    day: first + n,
    reads: rows.find(row => row.day === first + n)?.reads ?? 0,
  }))
}

export async function readEffects(read: Reader, authorId: string, today: number) {
  const rows = await selectShown(read).where(eq(answers.authorId, authorId)).orderBy(asc(answers.id))
  return Promise.all(
    rows.map(async ({ id, question }) => ({ id, question, ...(await readEffect(read, id, today)) })),
  )
}
