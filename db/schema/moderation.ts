import { big, index, int, json, table, text } from '../columns'

export type Priority = 'now' | 'today' | 'soon'
export type Outcome = 'publish' | 'ask' | 'refuse'
/** What a detector saw: where in the text (offsets, never the text itself) and a code for why. */
export type StoredSignal = {
  kind: string
  strength: 'weak' | 'strong'
  where: [number, number][]
  because: string
}

export const cases = table(
  'cases',
  {
    id: text().primaryKey(),
    postId: text().notNull(),
    priority: text().$type<Priority>().notNull(),
    because: json<string[]>().notNull(),
    signals: json<StoredSignal[]>().notNull(),
    /** Milliseconds, rounded to the quarter hour: as fine as a deadline needs. */
    openedAt: big().notNull(),
    deadlineAt: big().notNull(),
    state: text().$type<'open' | 'closed'>().notNull(),
    claimedBy: text(),
    claimedUntil: big(),
    version: int().notNull().default(1),
  },
  t => [index('cases_by_deadline').on(t.state, t.deadlineAt, t.id), index('cases_by_post').on(t.postId)],
)

/** A decision and its statement of reasons (DSA Art. 17): none exists without a reason and words. */
export const decisions = table(
  'decisions',
  {
    id: text().primaryKey(),
    caseId: text().notNull(),
    postId: text().notNull(),
    staffId: text().notNull(),
    outcome: text().$type<Outcome>().notNull(),
    reason: text().notNull(),
    rule: text(),
    words: text().notNull(),
    /** The detectors that led to the case: whether, and how, a machine took part. */
    machine: json<string[]>().notNull(),
    policyVersion: text().notNull(),
    decidedAt: big().notNull(),
  },
  t => [index('decisions_by_post').on(t.postId), index('decisions_by_case').on(t.caseId)],
)
