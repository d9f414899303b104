import { big, index, int, table, text } from '../columns'

/** 'undone' before anybody was told of it; later by a moderator, or by the author of one of the two. */
export type MergeEnd = 'undone' | 'moderator' | 'author'

/** Conversations that moderators closed because they go on in another one, and what they told both authors. */
export const threadMerges = table(
  'thread_merges',
  {
    id: text().primaryKey(),
    threadId: text().notNull(),
    intoThreadId: text().notNull(),
    words: text().notNull(),
    staffId: text().notNull(),
    mergedAt: big().notNull(),
    ended: text().$type<MergeEnd>(),
    endedDay: int(),
  },
  t => [
    index('thread_merges_by_thread').on(t.threadId, t.ended),
    index('thread_merges_by_into').on(t.intoThreadId, t.ended),
  ],
)
