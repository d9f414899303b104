import { and, desc, eq, notInArray } from 'drizzle-orm'
import { newNonce } from '../../app/accounts/nonce'
import { findMyPersonas } from '../../app/accounts/personas'
import type { Session } from '../../app/accounts/sessions'
import { reportTag } from '../../app/accounts/tags'
import { posts, threads } from '../../db/schema'
import { policy } from '../../moderation/policy'
import { makeReport } from '../../moderation/reports/reports'
import type { Forum } from './forum'
import type { Random } from './random'
import { keepTextSecret } from './secrets'

/** Readers report what was written lately, now and then several of them the same. */
const LATELY = 12

/** A member reports a post of somebody else; one in four does so without signing in. */
export async function report({ world, secrets }: Forum, session: Session, random: Random): Promise<void> {
  const { db, secret } = world
  const now = Date.now()
  const mine = (await findMyPersonas(db.read, session.ownerKey)).mine.map(persona => persona.id)
  const seen = await db.read
    .select({ id: posts.id })
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
  if (seen.length === 0) return
  const subjectId = random.pick(seen).id
  const reason = random.pick(policy().reports).code
  const note = random.chance(0.5) ? { note: 'I think that somebody should look at this.' } : {}
  const made = await makeReport(
    { db, secret },
    {
      once: newNonce(secret, now),
      subjectKind: 'post',
      subjectId,
      reason,
      words: note,
      reporterTag: random.chance(0.75)
        ? reportTag(session.ownerKey, { subjectKind: 'post', subjectId, reason })
        : null,
      now,
    },
  )
  if (made.outcome === 'made') keepTextSecret(secrets, 'reference code', made.code)
}
