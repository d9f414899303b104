import { and, desc, eq, notInArray } from 'drizzle-orm'
import { findMyPersonas } from '../../app/accounts/personas'
import type { Session } from '../../app/accounts/sessions'
import { sameQuestionTag } from '../../app/accounts/tags'
import { askSameQuestion } from '../../app/forum/same-question'
import { threads } from '../../db/schema'
import type { Forum } from './forum'
import type { Random } from './random'

/** What asked lately, and how many of them somebody wonders at in one visit. */
const LATELY = 12
const AT_ONCE = 3

/** A member wonders too at what others ask, one after the other, and takes some of it back. */
export async function wonder({ world }: Forum, session: Session, random: Random): Promise<void> {
  const { db } = world
  const now = Date.now()
  const mine = (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
  const asked = await db.read
    .select({ id: threads.id })
    .from(threads)
    .where(
      and(
        eq(threads.visibility, 'published'),
        eq(threads.wish, 'expert'),
        notInArray(threads.personaId, [...mine, '']),
      ),
    )
    .orderBy(desc(threads.activeHour), desc(threads.id))
    .limit(LATELY)
  for (let n = 0; n < AT_ONCE && asked.length > 0; n++) {
    const threadId = random.pick(asked).id
    const tag = sameQuestionTag(session.ownerKey, threadId)
    await askSameQuestion(db, { threadId, tag, mine, wonders: random.chance(0.9), now })
  }
}
