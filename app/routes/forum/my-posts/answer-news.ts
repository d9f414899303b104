import type { Reader } from '../../../../db'
import { dayOf } from '../../../../db/clock'
import type { Session } from '../../../accounts/sessions'
import { wonderTag } from '../../../accounts/wonder-tag'
import { goodToday } from '../../../answers/linked-answers'
import { type AnswerNews, readAnswerNews } from '../../../notices/answer-news'

/** What was answered lately for this member, as far as the answer still stands. */
export async function answerNews(
  read: Reader,
  { ownerKey }: Pick<Session, 'ownerKey'>,
  mine: string[],
  now: number,
): Promise<AnswerNews[]> {
  const today = dayOf(now)
  const tagOf = (threadId: string) => wonderTag(ownerKey, threadId)
  const news = await readAnswerNews(read, { mine, tagOf, today })
  const good = await goodToday(read, [...new Set(news.map(({ answerId }) => answerId))], today)
  return news.filter(({ answerId }) => good.has(answerId))
}
