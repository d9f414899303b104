import { big, index, int, primaryKey, table, text, yesNo } from '../columns'

export const clusterThreads = table(
  'cluster_threads',
  {
    threadId: text().primaryKey(),
    groupId: text().notNull(),
    askedDay: int().notNull(),
    /** 'rule', or a staff id: the job never moves what a person has placed. */
    groupedBy: text().notNull(),
  },
  t => [index('cluster_threads_by_group').on(t.groupId)],
)

export const sameQuestions = table(
  'same_questions',
  { threadId: text().notNull(), tag: text().notNull(), day: int().notNull() },
  t => [primaryKey({ columns: [t.threadId, t.tag] })],
)

export const questionClusters = table('question_clusters', {
  id: text().primaryKey(),
  madeDay: int().notNull(),
  claimedBy: text(),
  claimedUntil: big(),
})

export const professionalReplies = table('professional_replies', {
  postId: text().primaryKey(),
  staffId: text().notNull(),
  outsideScope: yesNo().notNull(),
  interest: text().notNull(),
})
