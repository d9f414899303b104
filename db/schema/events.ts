import { big, index, int, json, table, text } from '../columns'

/**
 * Everything that happened, once: who, what, to what, when. Ids and codes only, never text, never an account.
 * Append-only by trigger; each row carries the hash of the one before it.
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

/** Facts about this installation, such as the fingerprint of the secret it was made with. */
export const installation = table('installation', {
  name: text().primaryKey(),
  value: text().notNull(),
})
