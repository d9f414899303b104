import { and, desc, eq, gt, inArray, max } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { answerThreads, events, sameQuestions, threads } from '../../db/schema'
import type { Session } from '../accounts/sessions'
import { sameQuestionTag } from '../accounts/tags'
import { goodToday } from '../answers/questions/linked-answers'

export type AnswerNews = {
  seq: number
  day: number
  threadId: string
  title: string
  answerId: string
  kind: 'answered' | 'answered-too'
}

const DAYS = 60
const MOST = 500

type Asking = {
  mine: string[]
  tagOf: (threadId: string) => string
  today: number
}

export async function answerNews(
  read: Reader,
  { ownerKey }: Pick<Session, 'ownerKey'>,
  mine: string[],
  now: number,
): Promise<AnswerNews[]> {
  const today = dayOf(now)
  const tagOf = (threadId: string) => sameQuestionTag(ownerKey, threadId)
  const news = await readAnswerNews(read, { mine, tagOf, today })
  const good = await goodToday(read, [...new Set(news.map(({ answerId }) => answerId))], today)
  return news.filter(({ answerId }) => good.has(answerId))
}

/** Nothing stores who else has a question: the tags are computed for each answered conversation, and looked up. */
export async function readAnswerNews(read: Reader, { mine, tagOf, today }: Asking): Promise<AnswerNews[]> {
  const rows = await read
    .select({
      seq: max(events.seq).mapWith(Number),
      day: answerThreads.day,
      threadId: threads.id,
      title: threads.title,
      author: threads.personaId,
      answerId: answerThreads.answerId,
    })
    .from(answerThreads)
    .innerJoin(threads, and(eq(threads.id, answerThreads.threadId), eq(threads.visibility, 'published')))
    .innerJoin(
      events,
      and(
        eq(events.threadId, answerThreads.threadId),
        eq(events.answerId, answerThreads.answerId),
        eq(events.kind, 'answer-linked'),
      ),
    )
    .where(gt(answerThreads.day, today - DAYS))
    .groupBy(answerThreads.answerId, answerThreads.threadId, answerThreads.day, threads.id)
    .orderBy(desc(max(events.seq)))
    .limit(MOST)
  const others = rows.filter(row => !mine.includes(row.author))
  const tags = [...new Set(others.map(row => row.threadId))].map(tagOf)
  const wondered = new Set(
    tags.length === 0
      ? []
      : (
          await read
            .select({ threadId: sameQuestions.threadId })
            .from(sameQuestions)
            .where(inArray(sameQuestions.tag, tags))
        ).map(({ threadId }) => threadId),
  )
  return rows.flatMap(({ author, ...row }) => {
    if (mine.includes(author)) return { ...row, kind: 'answered' as const }
    return wondered.has(row.threadId) ? { ...row, kind: 'answered-too' as const } : []
  })
}
