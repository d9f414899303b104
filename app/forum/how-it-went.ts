import { dayOf } from '../../db/clock'
import { policy } from '../../moderation/policy'
import type { MyConversation } from './my-post'
import type { ThreadView } from './thread'

const isLongAgo = (createdDay: number, now: number) => createdDay <= dayOf(now) - policy()['how-it-went-days']

/** Whoever began a conversation, some weeks ago, has once a reply to say how it went. */
export const maySayHowItWent = (
  { isMine, hasLater, createdDay }: Pick<ThreadView, 'isMine' | 'hasLater' | 'createdDay'>,
  now: number,
): boolean => isMine && !hasLater && isLongAgo(createdDay, now)

type Asked = { askedLater: string[]; neverAskLater: boolean }

/** Enough to know a conversation among one's own. */
const startOf = (threadId: string) => threadId.slice(0, 8)

export const askedToo = (asked: string[], threadId: string): string[] => [
  ...new Set([...asked, startOf(threadId)]),
]

/** Of one's own conversations, the one that began first of those that others answered and that nobody asked about yet. */
export function conversationToAskOf(
  conversations: MyConversation[],
  { askedLater, neverAskLater }: Asked,
  now: number,
): { threadId: string; title: string } | null {
  if (neverAskLater) return null
  const [first] = conversations
    .filter(
      each =>
        each.started &&
        each.visibility === 'published' &&
        each.title !== '' &&
        each.laterPostId === null &&
        each.goesOnIn === null &&
        isLongAgo(each.createdDay, now) &&
        isAnswered(each) &&
        !askedLater.includes(startOf(each.threadId)),
    )
    .sort((a, b) => a.createdDay - b.createdDay)
  return first ? { threadId: first.threadId, title: first.title } : null
}

const isAnswered = ({ posts, replyCount }: MyConversation) =>
  replyCount > posts.filter(({ position, state }) => position > 0 && state === 'published').length
