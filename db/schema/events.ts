import { big, index, int, json, table, text } from '../columns'

/**
 * Append-only by trigger; each row holds the hash of the one before. Ids and codes only, never text, never an
 * account.
 */
export const events = table(
  'events',
  {
    seq: big().primaryKey(),
    kind: text().notNull(),
    hour: int().notNull(),
    /** A staff id, or 'author', 'machine', 'operator'. */
    actor: text().notNull(),
    threadId: text(),
    postId: text(),
    personaId: text(),
    caseId: text(),
    decisionId: text(),
    answerId: text(),
    detail: json<Record<string, string | number>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  t => [
    index('events_by_persona').on(t.personaId, t.seq),
    index('events_by_thread').on(t.threadId, t.seq),
    index('events_by_case').on(t.caseId, t.seq),
    index('events_by_answer').on(t.answerId, t.seq),
  ],
)

export const installation = table('installation', {
  name: text().primaryKey(),
  value: text().notNull(),
})
