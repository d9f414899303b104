import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Reader } from '../../../db'
import { hourOf } from '../../../db/clock'
import { posts } from '../../../db/schema'
import { policy } from '../../../moderation/policy'
import { nobodyThere, readStaffing } from '../../../moderation/staffing/who-is-there'
import type { TrustLevel } from '../../../moderation/triage'

export async function readTrustLevel(read: Reader, personaIds: string[]): Promise<TrustLevel> {
  if (personaIds.length === 0) return { publishedPosts: 0 }
  return {
    publishedPosts: await read.$count(
      posts,
      and(inArray(posts.personaId, personaIds), eq(posts.visibility, 'published')),
    ),
  }
}

/** For whoever answers for their words with a checked name, however little they have written here, at any hour. */
export const trustedByName = ({ publishedPosts }: TrustLevel): TrustLevel => ({
  publishedPosts: Math.max(
    publishedPosts,
    policy()['known-after-published'],
    policy()['outside-hours']['known-after-published'] ?? 0,
    policy().brake['known-after-published'],
  ),
})

/** Whether their posts of 24 hours are as many as the policy allows at this hour. */
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
  const isNew = publishedPosts < policy()['known-after-published']
  const byDay = policy()['posts-a-day']
  const outside = policy()['outside-hours']['posts-a-day'] ?? byDay
  const by = isNew ? 'newcomer' : 'known'
  if (lately < Math.min(byDay[by], outside[by])) return false
  const most = nobodyThere(await readStaffing(read, now), now) ? outside : byDay
  return lately >= most[by]
}
