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
    /** Planted with the forum and not yet reviewed by a professional on it. */
    starter: yesNo().notNull(),
    /** A professional's staff id; nobody's for a starter answer. */
    authorId: text(),
    version: int().notNull().default(1),
    /** While a newer version is written or read: the one that readers still see. */
    stillShownVersion: int(),
    /** The day on which the version that readers see was confirmed. */
    publishedDay: int(),
    /** After this day the version that readers see is no longer shown as reviewed. */
    reviewByDay: int().notNull(),
  },
  t => [index('answers_by_question').on(t.questionId), index('answers_by_author').on(t.authorId)],
)

export const answerVersions = table(
  'answer_versions',
  {
    answerId: text().notNull(),
    version: int().notNull(),
    body: text().notNull(),
    easy: text().notNull(),
    writtenDay: int().notNull(),
    /** What its author wishes for it: these two hold once it is confirmed. Null in what was planted with the forum. */
    reviewByDay: int(),
    boards: json<string[]>(),
  },
  t => [primaryKey({ columns: [t.answerId, t.version] })],
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

/** A second reader's word on one version: confirmed, or what to change first. */
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
