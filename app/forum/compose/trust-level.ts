import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { hourOf } from '../../../db/clock'
import { posts } from '../../../db/schema'
import { policy } from '../../../moderation/policy'
import type { TrustLevel } from '../../../moderation/triage'

/** Posts in 24 hours: enough for a hard night, too few for a flood. A moderator has to read each of a newcomer's. */
const ALLOWANCE = { newcomer: 10, known: 60 }

export async function readTrustLevel(read: Reader, personaIds: string[]): Promise<TrustLevel> {
  if (personaIds.length === 0) return { publishedPosts: 0 }
  return {
    publishedPosts: await read.$count(
      posts,
      and(inArray(posts.personaId, personaIds), eq(posts.visibility, 'published')),
    ),
  }
}

/** For whoever answers for their words with a checked name, however little they have written here. */
export const trustedByName = ({ publishedPosts }: TrustLevel): TrustLevel => ({
  publishedPosts: Math.max(publishedPosts, policy()['known-after-published']),
})

export async function allowanceUsed(
  read: Reader,
  personaIds: string[],
  { publishedPosts }: TrustLevel,
  now: number,
): Promise<boolean> {
  if (personaIds.length === 0) return false
  const lately = await read.$count(
    posts,
    and(inArray(posts.personaId, personaIds), gte(posts.createdHour, hourOf(now) - 24)),
  )
  return lately >= (publishedPosts < policy()['known-after-published'] ? ALLOWANCE.newcomer : ALLOWANCE.known)
}
