import { big, index, int, primaryKey, table, text, yesNo } from '../columns'

/** A conversation whose author asks for an expert's view, and the group of similar ones that it is in. */
export const askedThreads = table(
  'asked_threads',
  {
    threadId: text().primaryKey(),
    groupId: text().notNull(),
    askedDay: int().notNull(),
    /** "rule", or the staff id of whoever put it there: the rule does not move it again. */
    groupedBy: text().notNull(),
  },
  t => [index('asked_threads_by_group').on(t.groupId)],
)

/** "I wonder too": once for each person, whose it is cannot be told. */
export const wonders = table(
  'wonders',
  { threadId: text().notNull(), tag: text().notNull(), day: int().notNull() },
  t => [primaryKey({ columns: [t.threadId, t.tag] })],
)

/** Conversations that ask much the same. A professional who takes it has it to themselves for a while. */
export const askedGroups = table('asked_groups', {
  id: text().primaryKey(),
  madeDay: int().notNull(),
  claimedBy: text(),
  /** Milliseconds since 1970. */
  claimedUntil: big(),
})

/** A reply that somebody gave as a professional, under their own name. */
export const professionalReplies = table('professional_replies', {
  postId: text().primaryKey(),
  staffId: text().notNull(),
  /** They said that it lies outside of what they were checked for. */
  outsideScope: yesNo().notNull(),
  /** What they declared to have an interest in here; empty for nothing. */
  interest: text().notNull(),
})
