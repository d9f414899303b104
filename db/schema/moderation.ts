import { sql } from 'drizzle-orm'
import { big, check, index, int, json, table, text, uniqueIndex, yesNo } from '../columns'

export type Priority = 'now' | 'today' | 'soon'
/** 'hide' publishes with some words hidden; 'remove' unpublishes. */
export type Outcome = 'publish' | 'hide' | 'ask' | 'refuse' | 'remove'
export type SanctionKind = 'pause-1' | 'pause-7' | 'pause-30' | 'close'
/** Start and end (exclusive) of places in a text. */
export type Spans = [number, number][]
/** Offsets, never the text itself. The last three are missing in older rows. */
export type StoredSignal = {
  kind: string
  strength: 'weak' | 'strong'
  where: Spans
  because: string
  speaker?: string | null
  target?: string | null
  urgency?: string | null
}

export type Provisional = 'waiting' | 'confirmed' | 'overturned'

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
    /** Hard to read: danger to life, violence, a child. */
    heavy: yesNo().notNull().default(false),
    /** Milliseconds, rounded to the quarter hour: no finer than a deadline needs. */
    openedAt: big().notNull(),
    deadlineAt: big().notNull(),
    state: text().$type<'open' | 'closed'>().notNull(),
    claimedBy: text(),
    claimedUntil: big(),
    /** Who reassigned it, asked for a second opinion, or made the decision appealed: someone else has to take it. */
    notFor: text(),
    /** Who released it last: until then, any other case comes first for them. */
    releasedBy: text(),
    releasedUntil: big(),
    version: int().notNull().default(1),
  },
  t => [index('cases_by_deadline').on(t.state, t.deadlineAt, t.id), index('cases_by_post').on(t.postId)],
)

/**
 * With its statement of reasons (DSA Art. 17): none exists without a reason and a message. Closes the case of a post,
 * or removes an answer.
 */
export const decisions = table(
  'decisions',
  {
    id: text().primaryKey(),
    caseId: text(),
    postId: text(),
    answerId: text(),
    staffId: text().notNull(),
    secondId: text(),
    outcome: text().$type<Outcome>().notNull(),
    reason: text().notNull(),
    rule: text(),
    words: text().notNull(),
    hidden: json<Spans>().notNull().default([]),
    measure: text().$type<SanctionKind>(),
    machine: json<string[]>().notNull(),
    policyVersion: text().notNull(),
    decidedAt: big().notNull(),
    undoneAt: big(),
    /** Takes two, and was made by one, as nobody else was there: whether somebody else has checked it since. */
    provisional: text().$type<Provisional>(),
    checkedBy: text(),
    checkedAt: big(),
    checkWords: text().notNull().default(''),
    /** Whoever checked it was an independent reviewer. */
    checkedOutside: yesNo().notNull().default(false),
    /** The kind of signal that a suggested decision rested on; null where none was shown. */
    suggestedBy: text(),
    /** Whether the suggestion was taken as it was. */
    suggestionKept: yesNo(),
  },
  t => [
    check('decisions_subject', sql`(${t.postId} is null) <> (${t.answerId} is null)`),
    check('decisions_case', sql`(${t.caseId} is null) = (${t.postId} is null)`),
    index('decisions_by_post').on(t.postId),
    index('decisions_by_answer').on(t.answerId),
    index('decisions_by_case').on(t.caseId),
    index('decisions_by_staff').on(t.staffId, t.decidedAt),
    index('decisions_by_time').on(t.decidedAt),
    index('decisions_by_provisional').on(t.provisional),
  ],
)

/**
 * 'proposal' waits for a second moderator, 'question' asks a colleague, 'first-look' is saved before an appeal shows
 * the first decision, 'double' is a blind review.
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
    measure: text().$type<SanctionKind>(),
    hidden: json<Spans>().notNull().default([]),
    words: text().notNull(),
    noteSealed: text(),
    postVersion: int().notNull(),
    givenAt: big().notNull(),
    settled: text().$type<'agreed' | 'declined'>(),
    settledBy: text(),
  },
  t => [index('opinions_by_case').on(t.caseId), index('opinions_by_staff').on(t.staffId, t.givenAt)],
)

/** Applies to all of the person's names. */
export const sanctions = table(
  'sanctions',
  {
    id: text().primaryKey(),
    personaId: text().notNull(),
    decisionId: text().notNull(),
    measure: text().$type<SanctionKind>().notNull(),
    endsAt: big(),
    liftedAt: big(),
  },
  t => [index('sanctions_by_persona').on(t.personaId), index('sanctions_by_decision').on(t.decisionId)],
)

export const pendingEdits = table('pending_edits', {
  postId: text().primaryKey(),
  title: text(),
  body: text().notNull(),
  concerns: json<{ concern: string; because: Spans }[]>().notNull(),
  sentDay: int().notNull(),
})

export type ReportSubject = 'post' | 'answer'

/** At most a tag that can't be traced to anyone. */
export const reports = table(
  'reports',
  {
    id: text().primaryKey(),
    codeHash: text().notNull(),
    subjectKind: text().$type<ReportSubject>().notNull(),
    subjectId: text().notNull(),
    caseId: text(),
    reason: text().notNull(),
    /** What the reporter wrote, and what DSA Art. 16 asks for; encrypted. */
    sealed: text().notNull(),
    legal: yesNo().notNull(),
    reporterTag: text(),
    madeDay: int().notNull(),
    state: text().$type<'open' | 'settled'>().notNull(),
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

export const appeals = table(
  'appeals',
  {
    decisionId: text().primaryKey(),
    postId: text().notNull(),
    caseId: text().notNull(),
    sealed: text().notNull(),
    filedAt: big().notNull(),
    state: text().$type<'open' | 'upheld' | 'reversed'>().notNull(),
    decidedBy: text(),
    decidedAt: big(),
    words: text().notNull(),
    /** Whoever decided it was an independent reviewer. */
    decidedOutside: yesNo().notNull().default(false),
  },
  t => [index('appeals_by_case').on(t.caseId), index('appeals_by_post').on(t.postId)],
)

export const thanks = table('thanks', {
  decisionId: text().primaryKey(),
  staffId: text().notNull(),
  day: int().notNull(),
})

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

/** The one independent reviewer who may read a case; while `staffId` is null, whoever opens the invitation. */
export const outsideReviews = table(
  'outside_reviews',
  {
    caseId: text().primaryKey(),
    invitationId: text().notNull(),
    staffId: text(),
    /** The last day, included. */
    untilDay: int().notNull(),
  },
  t => [
    index('outside_reviews_by_invitation').on(t.invitationId),
    index('outside_reviews_by_staff').on(t.staffId),
  ],
)

/** 'first' and 'second' receiver: who gets an alert, and who gets it once it has gone unanswered. */
export type AlertChannel = 'command' | 'webhook' | 'mail'
export type FailedAlert = { channel: AlertChannel; receiver: 'first' | 'second'; why: string }

/** One row for each band in which a case has waited so long that an alert was sent; gone once none waits there. */
export const alerts = table('alerts', {
  priority: text().$type<Priority>().primaryKey(),
  firstAt: big().notNull(),
  sentAt: big().notNull(),
  /** Ids of open cases that somebody has acknowledged. */
  acknowledged: json<string[]>().notNull(),
  acknowledgedBy: text(),
  acknowledgedAt: big(),
  failed: json<FailedAlert[]>().notNull(),
})
