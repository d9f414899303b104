import { index, int, primaryKey, table, text } from '../columns'

/** What a moderator noted for colleagues on several cases at once; encrypted. */
export const groupNotes = table('group_notes', {
  id: text().primaryKey(),
  staffId: text().notNull(),
  noteSealed: text().notNull(),
  day: int().notNull(),
})

export const groupNoteCases = table(
  'group_note_cases',
  { noteId: text().notNull(), caseId: text().notNull() },
  t => [primaryKey({ columns: [t.noteId, t.caseId] }), index('group_note_cases_by_case').on(t.caseId)],
)
