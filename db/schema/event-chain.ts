import { big, index, int, json, table, text } from '../columns'

/**
 * Append-only by trigger. Ids and codes only, never text, never an account. `db/events.ts` says in which order they
 * stand.
 */
export const events = table(
  'events',
  {
    seq: big().primaryKey(),
    kind: text().notNull(),
    /** Of what members do only the day: its first hour. */
    hour: int().notNull(),
    /** A staff id, or 'author', 'reader', 'applicant', 'machine', 'operator'. */
    actor: text().notNull(),
    threadId: text(),
    postId: text(),
    personaId: text(),
    caseId: text(),
    decisionId: text(),
    answerId: text(),
    detail: json<Record<string, string | number>>().notNull(),
  },
  t => [
    index('events_by_persona').on(t.personaId, t.seq),
    index('events_by_thread').on(t.threadId, t.seq),
    index('events_by_case').on(t.caseId, t.seq),
    index('events_by_answer').on(t.answerId, t.seq),
  ],
)

/** One for each day with events, once it's over: a hash of them and of the seal before. Append-only by trigger. */
export const eventSeals = table('event_seals', {
  day: int().primaryKey(),
  events: int().notNull(),
  previousHash: text().notNull(),
  hash: text().notNull(),
})

export const installation = table('installation', {
  name: text().primaryKey(),
  value: text().notNull(),
})
