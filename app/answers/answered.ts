import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db'
import { dayOf } from '../../db/clock'
import { isValid } from '../../db/credential'
import { answerThreads, posts, professionalReplies, professionals, threads } from '../../db/schema'
import { ONE_LINE, selectShown, summaryOf } from './shown-answers'

/** Of a query of threads: those in which readers see an answer or a reply by a professional today. */
export async function answeredByExpert(read: Reader, now: number): Promise<SQL | undefined> {
  const today = dayOf(now)
  const [shown, known] = await Promise.all([selectShown(read, ONE_LINE), read.select().from(professionals)])
  const answers = shown
    .map(row => summaryOf(row, today))
    .filter(({ freshness }) => freshness !== 'under-review')
    .map(({ id }) => id)
  const valid = known.filter(each => isValid(each, today)).map(({ staffId }) => staffId)
  return or(
    inArray(
      threads.id,
      read
        .select({ id: answerThreads.threadId })
        .from(answerThreads)
        .where(inArray(answerThreads.answerId, answers)),
    ),
    inArray(
      threads.id,
      read
        .select({ id: posts.threadId })
        .from(posts)
        .where(
          and(
            eq(posts.visibility, 'published'),
            inArray(
              posts.id,
              read
                .select({ id: professionalReplies.postId })
                .from(professionalReplies)
                .where(inArray(professionalReplies.staffId, valid)),
            ),
          ),
        ),
    ),
  )
}
