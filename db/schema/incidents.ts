import { index, int, json, table, text } from '../columns'

export type IncidentAbout = 'death' | 'serious'
/** 'closed': nobody can reply. 'held': a moderator reads every reply before it appears. */
export type IncidentReplies = 'closed' | 'held'

/** Something grave that a conversation is about; while its notice is on, the conversation is locked. */
export const incidents = table(
  'incidents',
  {
    id: text().primaryKey(),
    threadId: text().notNull(),
    about: text().$type<IncidentAbout>().notNull(),
    /** What everybody reads above the conversation. */
    notice: text().notNull(),
    replies: text().$type<IncidentReplies>().notNull(),
    openedBy: text().notNull(),
    openedDay: int().notNull(),
    /** Codes of what was done, in moderation/incidents/steps.ts. */
    steps: json<string[]>().notNull(),
    version: int().notNull().default(1),
    /** The notice was taken off. */
    liftedBy: text(),
    liftedDay: int(),
    closedBy: text(),
    closedDay: int(),
  },
  t => [index('incidents_by_thread').on(t.threadId, t.liftedDay)],
)

export type DebriefAbout = 'happened' | 'decided' | 'change' | 'told'

/** What a team notes for the talk afterwards; encrypted, and never changed. */
export const debriefNotes = table(
  'debrief_notes',
  {
    id: text().primaryKey(),
    incidentId: text().notNull(),
    about: text().$type<DebriefAbout>().notNull(),
    staffId: text().notNull(),
    noteSealed: text().notNull(),
    day: int().notNull(),
  },
  t => [index('debrief_notes_by_incident').on(t.incidentId)],
)
