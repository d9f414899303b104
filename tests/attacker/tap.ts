import { and, desc, eq, notInArray } from 'drizzle-orm'
import { findMyPersonas } from '../../app/accounts/personas'
import type { Session } from '../../app/accounts/sessions'
import { follow } from '../../app/forum/following'
import { markHelpful } from '../../app/forum/helpful'
import { tapPost, tapsOn } from '../../app/forum/taps'
import { posts, threads } from '../../db/schema'
import type { Forum } from './forum'
import type { Random } from './random'

/** Posts that were written lately, and how many of them somebody taps in one visit. */
const LATELY = 12
const AT_ONCE = 3

/** A member taps what others wrote, one after the other, follows some of it, and marks what helped them. */
export async function tap({ world: { db } }: Forum, session: Session, random: Random): Promise<void> {
  const mine = (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
  const seen = await db.read
    .select({
      ...{ postId: posts.id, threadId: posts.threadId, position: posts.position },
      ...{ wish: threads.wish, author: threads.personaId },
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.visibility, 'published'),
        eq(threads.visibility, 'published'),
        notInArray(posts.personaId, [...mine, '']),
      ),
    )
    .orderBy(desc(posts.createdHour), desc(posts.id))
    .limit(LATELY)
  for (let n = 0; n < AT_ONCE && seen.length > 0; n++) {
    const { postId, threadId, author, ...post } = random.pick(seen)
    const isMyThread = mine.includes(author)
    const [first = null] = tapsOn({ ...post, isMyThread })
    const kind = random.chance(0.9) ? first : null
    await tapPost(db, { postId, threadId, ownerKey: session.ownerKey, mine, kind })
    if (isMyThread) await markHelpful(db, { threadId, postId, mine, helped: random.chance(0.8) })
    if (random.chance(0.2)) await follow(db, session, threadId)
  }
}
