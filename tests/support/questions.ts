import { eq } from 'drizzle-orm'
import { sameQuestionTag } from '../../app/accounts/tags'
import { clusterQuestions } from '../../app/answers/questions/clusters'
import { listClusters } from '../../app/answers/questions/question-desk'
import { submitThread } from '../../app/forum/compose/submit'
import { askSameQuestion } from '../../app/forum/same-question'
import { findConcerns } from '../../app/referrals/concerns'
import { clusterThreads, type Wish } from '../../db/schema'
import { openDesk } from './professionals'
import { type Member, NOON } from './world'

/** The desk, and Ada, Ben and Carla, who ask. */
export async function openQuestions() {
  const desk = await openDesk()
  const { db } = desk
  const [ada, ben, carla] = [await desk.member('Ada'), await desk.member('Ben'), await desk.member('Carla')]

  /** A conversation that everybody can read at once: its writer is known. */
  async function ask(
    who: Member,
    title: string,
    { body = 'What can one do?', wish = 'expert' as Wish, boardId = 'amber', now = NOON } = {},
  ): Promise<{ threadId: string; postId: string }> {
    const sent = await submitThread(db, {
      ...(await desk.writing(who, body, { now })),
      standing: { publishedPosts: 9 },
      boardId,
      title,
      wish,
      concerns: findConcerns(`${title}\n\n${body}`),
    })
    if (sent.outcome !== 'published') throw new Error(sent.outcome)
    return sent
  }

  /** Ada, Ben and Carla ask the same, each in their words. */
  async function askTogether({ now = NOON } = {}): Promise<string[]> {
    const asked = [
      await ask(ada, 'Libido gone since sertraline', { now }),
      await ask(ben, 'Sertraline took my sex drive', { now }),
      await ask(carla, 'No desire on an antidepressant', { now }),
    ]
    await clusterQuestions(db, now)
    return asked.map(({ threadId }) => threadId)
  }

  const wonder = async (who: Member, threadId: string, { wonders = true, now = NOON } = {}) => {
    const tag = sameQuestionTag(who.holder.ownerKey, threadId)
    return askSameQuestion(db, { threadId, tag, mine: await desk.mine(who), wonders, now })
  }

  const groupOf = async (threadId: string) => {
    const [row] = await db.read.select().from(clusterThreads).where(eq(clusterThreads.threadId, threadId))
    return row?.groupId ?? null
  }

  const shown = (now = NOON) => listClusters(db.read, now)

  return { ...desk, ada, ben, carla, ask, askTogether, wonder, groupOf, shown }
}
