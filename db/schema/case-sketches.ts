import { table, text } from '../columns'

/** What tells that a waiting post is like others: codes made of its text with a key, for two days and no longer than its case. */
export const caseSketches = table('case_sketches', {
  caseId: text().primaryKey(),
  sketch: text().notNull(),
})
