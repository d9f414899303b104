import { big, index, table, text } from '../columns'

/** What moderators moved to another board, and what they told its author. */
export const threadMoves = table(
  'thread_moves',
  {
    id: text().primaryKey(),
    threadId: text().notNull(),
    fromBoard: text().notNull(),
    toBoard: text().notNull(),
    words: text().notNull(),
    staffId: text().notNull(),
    movedAt: big().notNull(),
    undoneAt: big(),
  },
  t => [index('thread_moves_by_thread').on(t.threadId)],
)
