import { index, int, json, primaryKey, table, text, yesNo } from '../columns'

export type AnswerState = 'draft' | 'in-review' | 'published'

export const questions = table(
  'questions',
  {
    id: text().primaryKey(),
    boardId: text().notNull(),
    question: text().notNull(),
    askedDay: int().notNull(),
  },
  t => [index('questions_by_board').on(t.boardId)],
)

export const answers = table(
  'answers',
  {
    id: text().primaryKey(),
    questionId: text().notNull(),
    state: text().$type<AnswerState>().notNull(),
    starter: yesNo().notNull(),
    authorId: text(),
    version: int().notNull().default(1),
    stillShownVersion: int(),
    publishedDay: int(),
    reviewByDay: int().notNull(),
    groupId: text(),
  },
  t => [
    index('answers_by_question').on(t.questionId),
    index('answers_by_author').on(t.authorId),
    index('answers_by_group').on(t.groupId),
  ],
)

export const answerVersions = table(
  'answer_versions',
  {
    answerId: text().notNull(),
    version: int().notNull(),
    body: text().notNull(),
    easy: text().notNull(),
    writtenDay: int().notNull(),
    reviewByDay: int(),
    boards: json<string[]>(),
    concerns: json<string[]>().notNull().default([]),
    countries: json<string[]>().notNull().default([]),
    correction: text().notNull().default(''),
  },
  t => [primaryKey({ columns: [t.answerId, t.version] })],
)

export const answerAutosaves = table(
  'answer_autosaves',
  {
    answerId: text().notNull(),
    staffId: text().notNull(),
    fields: json<Record<string, string | string[]>>().notNull(),
    savedDay: int().notNull(),
  },
  t => [primaryKey({ columns: [t.answerId, t.staffId] })],
)

export const citations = table(
  'citations',
  {
    answerId: text().notNull(),
    version: int().notNull(),
    position: int().notNull(),
    title: text().notNull(),
    url: text().notNull(),
  },
  t => [primaryKey({ columns: [t.answerId, t.version, t.position] })],
)

export const peerReviews = table(
  'peer_reviews',
  {
    answerId: text().notNull(),
    version: int().notNull(),
    staffId: text().notNull(),
    outcome: text().$type<'confirmed' | 'asked'>().notNull(),
    words: text().notNull(),
    day: int().notNull(),
  },
  t => [primaryKey({ columns: [t.answerId, t.version, t.staffId] })],
)

export const passageNotes = table(
  'passage_notes',
  {
    id: text().primaryKey(),
    answerId: text().notNull(),
    version: int().notNull(),
    staffId: text().notNull(),
    quote: text().notNull(),
    words: text().notNull(),
    day: int().notNull(),
    settledDay: int(),
  },
  t => [index('passage_notes_by_answer').on(t.answerId, t.version)],
)

export const answerThreads = table(
  'answer_threads',
  { answerId: text().notNull(), threadId: text().notNull(), day: int().notNull() },
  t => [primaryKey({ columns: [t.threadId, t.answerId] }), index('answer_threads_by_answer').on(t.answerId)],
)

/** One per person and answer; the tag can't be traced to anyone. */
export const answerFeedback = table(
  'answer_feedback',
  {
    answerId: text().notNull(),
    tag: text().notNull(),
    kind: text().$type<'helped' | 'not-for-me' | 'out-of-date'>().notNull(),
    day: int().notNull(),
  },
  t => [primaryKey({ columns: [t.answerId, t.tag] })],
)

export const answerViews = table(
  'answer_views',
  { answerId: text().notNull(), day: int().notNull(), views: int().notNull() },
  t => [primaryKey({ columns: [t.answerId, t.day] })],
)

export const pins = table(
  'pins',
  {
    boardId: text().notNull(),
    answerId: text().notNull(),
    position: int().notNull(),
    pinnedBy: text(),
    pinnedDay: int().notNull(),
  },
  t => [primaryKey({ columns: [t.boardId, t.answerId] })],
)
