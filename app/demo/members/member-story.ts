import { DAY, dayOf, HOUR } from '../../../db/clock'
import { quietSince } from '../calendar'
import type { Script } from '../script'
import { memberConversations } from './member-conversations'

export const memberScripts = (now: number): Script[] =>
  memberConversations.map(({ daysAgo, hour, ...conversation }, n) => ({
    ...conversation,
    name: `member ${n}`,
    printed: 'op',
    startsAt: (dayOf(now) - daysAgo) * DAY + hour * HOUR,
    endsBy: quietSince(now),
  }))
