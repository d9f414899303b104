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
    /** The conversations it was written for; null where nobody had asked. */
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
    /** What its author wishes for it: these two hold once it is confirmed. Null in what was planted with the forum. */
    reviewByDay: int(),
    boards: json<string[]>(),
    /** What it helps with. */
    concerns: json<string[]>().notNull().default([]),
    /** Where it holds: ISO 3166-1 alpha-2; empty for everywhere. */
    countries: json<string[]>().notNull().default([]),
    /** What was wrong in the version before, told to readers; empty where nothing was. */
    correction: text().notNull().default(''),
  },
  t => [primaryKey({ columns: [t.answerId, t.version] })],
)

/** What is typed and not yet good enough to be a version: kept for its writer alone. */
export const keptFields = table(
  'kept_fields',
  {
    answerId: text().notNull(),
    staffId: text().notNull(),
    fields: json<Record<string, string | string[]>>().notNull(),
    keptDay: int().notNull(),
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

/** A second reader's remark on a passage of one version. */
export const passageNotes = table(
  'passage_notes',
  {
    id: text().primaryKey(),
    answerId: text().notNull(),
    version: int().notNull(),
    staffId: text().notNull(),
    /** The passage, word for word. */
    quote: text().notNull(),
    words: text().notNull(),
    day: int().notNull(),
    settledDay: int(),
  },
  t => [index('passage_notes_by_answer').on(t.answerId, t.version)],
)

/** An answer stands in a conversation that asked for it. */
export const answerThreads = table(
  'answer_threads',
  { answerId: text().notNull(), threadId: text().notNull(), day: int().notNull() },
  t => [primaryKey({ columns: [t.threadId, t.answerId] }), index('answer_threads_by_answer').on(t.answerId)],
)

/** What readers say of an answer. One say for each person; whose it is cannot be told. */
export const answerSays = table(
  'answer_says',
  {
    answerId: text().notNull(),
    tag: text().notNull(),
    say: text().$type<'helped' | 'not-for-me' | 'out-of-date'>().notNull(),
    day: int().notNull(),
  },
  t => [primaryKey({ columns: [t.answerId, t.tag] })],
)

/** How often an answer was opened on a day; by whom is not known. */
export const answerReads = table(
  'answer_reads',
  { answerId: text().notNull(), day: int().notNull(), reads: int().notNull() },
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
