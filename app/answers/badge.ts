import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db'
import { endedOn } from '../../db/credential'
import { professionalReplies, professionals } from '../../db/schema'

export type Badge =
  | {
      ended: false
      by: { id: string; name: string; credential: string }
      outsideScope: boolean
      interest: string
    }
  | { ended: true }

export async function readBadges(
  read: Reader,
  postIds: string[],
  today: number,
): Promise<Record<string, Badge>> {
  if (postIds.length === 0) return {}
  const rows = await read
    .select({ reply: professionalReplies, who: professionals })
    .from(professionalReplies)
    .innerJoin(professionals, eq(professionals.staffId, professionalReplies.staffId))
    .where(inArray(professionalReplies.postId, postIds))
  return Object.fromEntries(rows.map(row => [row.reply.postId, markOf(row, today)]))
}

function markOf(
  {
    reply: { outsideScope, interest },
    who,
  }: { reply: typeof professionalReplies.$inferSelect; who: typeof professionals.$inferSelect },
  today: number,
): Badge {
  if (endedOn(who, today) !== null) return { ended: true }
  const { staffId: id, name, credential } = who
  return { ended: false, by: { id, name, credential }, outsideScope, interest }
}
