import { sql } from 'drizzle-orm'
import { big, check, index, int, json, table, text, uniqueIndex, yesNo } from '../columns'

export type Priority = 'now' | 'today' | 'soon'
/** "hide" publishes with some words taken out; "remove" takes a published post from view. */
export type Outcome = 'publish' | 'hide' | 'ask' | 'refuse' | 'remove'
/** What a decision may bring for whoever wrote: a pause of so many days, or no more writing. */
export type Measure = 'pause-1' | 'pause-7' | 'pause-30' | 'close'
/** Places in a text: offsets of the first sign and of the one after the last. */
export type Spans = [number, number][]
/**
 * What a detector saw: where in the text (offsets, never the text itself), a code for why, and who speaks, about whom,
 * when. The last three are missing on what was stored before they were read.
 */
export type StoredSignal = {
  kind: string
  strength: 'weak' | 'strong'
  where: Spans
  because: string
  speaker?: string | null
  target?: string | null
  urgency?: string | null
}

/**
 * Why a post lies before moderators: it was sent, a published one was changed, somebody reported it, its author
 * appealed, or it was drawn from what appeared unread.
 */
export type CaseKind = 'post' | 'edit' | 'report' | 'appeal' | 'sample'

export const cases = table(
  'cases',
  {
    id: text().primaryKey(),
    kind: text().$type<CaseKind>().notNull().default('post'),
    postId: text().notNull(),
    priority: text().$type<Priority>().notNull(),
    because: json<string[]>().notNull(),
    signals: json<StoredSignal[]>().notNull(),
    /** Weighs on whoever reads it: danger to life, violence, a child. */
    heavy: yesNo().notNull().default(false),
    /** Milliseconds, rounded to the quarter hour: as fine as a deadline needs. */
    openedAt: big().notNull(),
    deadlineAt: big().notNull(),
    state: text().$type<'open' | 'closed'>().notNull(),
    claimedBy: text(),
    claimedUntil: big(),
    /** Who handed it on, asked for a second opinion or decided what is appealed: somebody else takes it. */
    notFor: text(),
    version: int().notNull().default(1),
  },
  t => [index('cases_by_deadline').on(t.state, t.deadlineAt, t.id), index('cases_by_post').on(t.postId)],
)

/**
 * A decision and its statement of reasons (DSA Art. 17): none exists without a reason and words. It is about a post and
 * closes its case, or it takes an answer from view.
 */
export const decisions = table(
  'decisions',
  {
    id: text().primaryKey(),
    caseId: text(),
    postId: text(),
    answerId: text(),
    staffId: text().notNull(),
    /** Who agreed, where two must. */
    secondId: text(),
    outcome: text().$type<Outcome>().notNull(),
    reason: text().notNull(),
    rule: text(),
    words: text().notNull(),
    /** What was hidden, as places in the text as it was before. */
    hidden: json<Spans>().notNull().default([]),
    measure: text().$type<Measure>(),
    /** The detectors that led to the case: whether, and how, a machine took part. */
    machine: json<string[]>().notNull(),
    policyVersion: text().notNull(),
    decidedAt: big().notNull(),
    /** Taken back by who made it, within half a minute. */
    undoneAt: big(),
  },
  t => [
    check('decisions_subject', sql`(${t.postId} is null) <> (${t.answerId} is null)`),
    check('decisions_case', sql`(${t.caseId} is null) = (${t.postId} is null)`),
    index('decisions_by_post').on(t.postId),
    index('decisions_by_answer').on(t.answerId),
    index('decisions_by_case').on(t.caseId),
    index('decisions_by_staff').on(t.staffId, t.decidedAt),
    index('decisions_by_time').on(t.decidedAt),
  ],
)

/**
 * What a moderator thinks of a case without deciding it: "proposal" waits for a second one to agree, "question" asks a
 * colleague, "first-look" is noted before an appeal shows the first decision, "double" is the blind second reading
 * that agreement is measured on.
 */
export type OpinionKind = 'proposal' | 'question' | 'first-look' | 'double'

export const opinions = table(
  'opinions',
  {
    id: text().primaryKey(),
    caseId: text().notNull(),
    postId: text().notNull(),
    staffId: text().notNull(),
    kind: text().$type<OpinionKind>().notNull(),
    outcome: text().$type<Outcome>(),
    reason: text(),
    measure: text().$type<Measure>(),
    hidden: json<Spans>().notNull().default([]),
    /** What the author would be told. */
    words: text().notNull(),
    /** For colleagues only, sealed. */
    noteSealed: text(),
    /** The version of the post that was read. */
    postVersion: int().notNull(),
    givenAt: big().notNull(),
    /** A proposal: agreed or declined, by whom. */
    settled: text().$type<'agreed' | 'declined'>(),
    settledBy: text(),
  },
  t => [index('opinions_by_case').on(t.caseId), index('opinions_by_staff').on(t.staffId, t.givenAt)],
)

/** A pause of one persona. It binds whoever is behind it, under every name, and ends by itself. */
export const sanctions = table(
  'sanctions',
  {
    id: text().primaryKey(),
    personaId: text().notNull(),
    decisionId: text().notNull(),
    measure: text().$type<Measure>().notNull(),
    /** Null: until it is lifted. */
    endsAt: big(),
    liftedAt: big(),
  },
  t => [index('sanctions_by_persona').on(t.personaId), index('sanctions_by_decision').on(t.decisionId)],
)

/** A changed version of a published post that waits to be read. What readers see stays where it is meanwhile. */
export const pendingEdits = table('pending_edits', {
  postId: text().primaryKey(),
  title: text(),
  body: text().notNull(),
  concerns: json<{ concern: string; because: Spans }[]>().notNull(),
  sentDay: int().notNull(),
})

export type ReportSubject = 'post' | 'answer'

/** Somebody's report of a post or an answer. Who it was is not known: at most a tag that joins to nothing. */
export const reports = table(
  'reports',
  {
    id: text().primaryKey(),
    /** SHA-256 of the reference code that opens its page. */
    codeHash: text().notNull(),
    subjectKind: text().$type<ReportSubject>().notNull(),
    subjectId: text().notNull(),
    caseId: text(),
    reason: text().notNull(),
    /** The reporter's words, and what DSA Art. 16 asks of a notice of illegal content; sealed. */
    sealed: text().notNull(),
    legal: yesNo().notNull(),
    /** HMAC(owner key, subject): one report of each thing by each member. */
    reporterTag: text(),
    madeDay: int().notNull(),
    state: text().$type<'open' | 'settled'>().notNull(),
    /** What came of it: an outcome of the case, or "kept". */
    outcome: text(),
    settledDay: int(),
  },
  t => [
    uniqueIndex('reports_by_code').on(t.codeHash),
    uniqueIndex('reports_by_reporter').on(t.reporterTag),
    index('reports_by_subject').on(t.subjectId, t.state),
    index('reports_by_case').on(t.caseId),
  ],
)

/** One for each decision, within 30 days, decided by somebody else. */
export const appeals = table(
  'appeals',
  {
    decisionId: text().primaryKey(),
    postId: text().notNull(),
    caseId: text().notNull(),
    /** The author's words, sealed. */
    sealed: text().notNull(),
    filedAt: big().notNull(),
    state: text().$type<'open' | 'upheld' | 'reversed'>().notNull(),
    decidedBy: text(),
    decidedAt: big(),
    /** What the author is told. */
    words: text().notNull(),
  },
  t => [index('appeals_by_case').on(t.caseId), index('appeals_by_post').on(t.postId)],
)

/** An author's thanks for a decision, given once. */
export const thanks = table('thanks', {
  decisionId: text().primaryKey(),
  staffId: text().notNull(),
  day: int().notNull(),
})

/** After a crisis: which steps were taken, who was told (sealed), and when somebody looks again. */
export const followUps = table(
  'follow_ups',
  {
    caseId: text().primaryKey(),
    postId: text().notNull(),
    staffId: text().notNull(),
    steps: json<string[]>().notNull(),
    noteSealed: text(),
    followDay: int(),
    doneDay: int(),
  },
  t => [index('follow_ups_by_day').on(t.followDay)],
)

/** A conversation that nobody has answered, and who sees to it that somebody does. Hours since 1970. */
export const unanswered = table(
  'unanswered',
  {
    threadId: text().primaryKey(),
    sinceHour: int().notNull(),
    ownerId: text(),
    ownedHour: int(),
    answeredHour: int(),
  },
  t => [index('unanswered_by_hour').on(t.answeredHour, t.sinceHour)],
)
